import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The ground floor: names and types that all rooms speak, the templates among them. */
const WORDS = 'core/words';
/** Rooms of the house by floor, the lowest first: imports run downward only, neighbours do not know each other. */
const FLOORS = [
  [WORDS],
  ['templates'],
  ['core'],
  ['functions'],
  ['lib', 'local', 'training'],
  ['bin', 'bench'],
];
/** Rooms of core by floor; neighbours on a floor do not know each other either. */
const CORE_FLOORS = [
  ['words'],
  ['language'],
  ['mail', 'playbook'],
  ['policy', 'understanding', 'case', 'orders'],
  ['letters', 'insight'],
  ['staff-mail'],
];
/** Rooms of the desk by floor. What all of them need lies below, what puts them together above. */
const DESK_FLOORS = [
  ['needs.ts', 'words'],
  ['page'],
  ['way-in'],
  ['decision'],
  ['case'],
  ['board', 'playbook', 'set-aside'],
  ['desk-script.ts'],
  ['app.ts'],
  ['handler.ts'],
];
const DESK = 'functions/desk/';

interface Import {
  from: string;
  to: string;
}

const STATEMENT = /^\s*(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

function sources(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('compiled'))
    .map((file) => join(room, file));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(STATEMENT), ...text.matchAll(DYNAMIC)].map(([, path = '']) => ({
    from: file,
    to: path.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), path)) : path,
  }));
}

const roomOf = (path: string) =>
  path === WORDS || path.startsWith(`${WORDS}/`) ? WORDS : (path.split('/')[0] ?? '');
const isInCore = (path: string) => path.startsWith('core/');
const floorOf = (floors: string[][], room: string) => floors.findIndex((floor) => floor.includes(room));
/** The words of a room stand beside it, on the ground floor: they know nothing of the desk. */
const WORDS_OF = /^functions\/desk\/([\w-]+)\/words\//;
/** The room of a file of the desk, or the file itself where it stands in none. */
const deskRoomOf = (path: string) => {
  if (!path.startsWith(DESK)) return '';
  return WORDS_OF.test(path) ? 'words' : (path.slice(DESK.length).split('/')[0] ?? '');
};
const shown = ({ from, to }: Import) => `${from} → ${to}`;

const rooms = FLOORS.flat();
const imports = [...new Set(rooms.flatMap(sources))].flatMap(importsOf);

/** All files of the desk that a file imports, directly or by way of others. */
function reachedFrom(file: string): Set<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { to } of imports.filter(({ from }) => from === at)) {
      if (!to.startsWith(DESK) || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

describe('the rooms', () => {
  it('are all there, with imports between them', () => {
    for (const room of rooms)
      expect(
        imports.filter(({ from }) => roomOf(from) === room),
        room,
      ).not.toEqual([]);
  });

  it('import downward only', () => {
    const upward = imports.filter(({ from, to }) => {
      const there = floorOf(FLOORS, roomOf(to));
      const here = floorOf(FLOORS, roomOf(from));
      return there !== -1 && roomOf(to) !== roomOf(from) && there >= here;
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it('of core stand on each other as drawn', () => {
    const upward = imports.filter(({ from, to }) => {
      const [here, there] = [from, to].map((path) => (isInCore(path) ? (path.split('/')[1] ?? '') : ''));
      if (!here || !there || here === there) return false;
      return floorOf(CORE_FLOORS, there) >= floorOf(CORE_FLOORS, here);
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it.each(DESK_FLOORS.map((rooms, floor) => ({ floor, rooms: rooms.join(', ') })))(
    'of the desk, floor $floor ($rooms), stand on lower floors only',
    ({ floor }) => {
      const ours = imports.filter(({ from }) => DESK_FLOORS[floor]?.includes(deskRoomOf(from)));
      expect(ours).not.toEqual([]);
      const upward = ours.filter(
        ({ from, to }) =>
          to.startsWith(DESK) &&
          deskRoomOf(to) !== deskRoomOf(from) &&
          floorOf(DESK_FLOORS, deskRoomOf(to)) >= floor,
      );
      expect(upward.map(shown)).toEqual([]);
    },
  );

  it('of the desk take the words of another room from the page only, which puts them together', () => {
    const taken = imports.filter(({ from, to }) => {
      const owner = WORDS_OF.exec(to)?.[1];
      const by = from.startsWith(DESK) ? from.slice(DESK.length).split('/')[0] : from;
      return owner !== undefined && by !== owner && !from.startsWith(`${DESK}page/strings`);
    });
    expect(taken.map(shown)).toEqual([]);
  });

  it('of the desk are all on a floor', () => {
    const stray = sources('functions/desk').filter((file) => floorOf(DESK_FLOORS, deskRoomOf(file)) === -1);
    expect(stray).toEqual([]);
  });

  it('of the desk have no circle of files', () => {
    const circles = sources('functions/desk').filter((file) => reachedFrom(file).has(file));
    expect(circles).toEqual([]);
  });

  it('stand on words that import nothing but words', () => {
    const outward = imports.filter(({ from, to }) => roomOf(from) === WORDS && roomOf(to) !== WORDS);
    expect(outward.map(shown)).toEqual([]);
    const words = sources(WORDS).map((file) => readFileSync(join(ROOT, file), 'utf8'));
    expect(words.filter((text) => /\bimport\('|^import (?!type )/m.test(text))).toEqual([]);
  });

  it('of core know no AWS, no file, no network, no clock', () => {
    const forbidden =
      /^(@aws-sdk|@smithy|@aws-lambda-powertools|aws-|node:(fs|net|http|https|tls|dns|dgram|child_process|process|os|timers)(\/|$)|(fs|net|http|https)$)/;
    const outward = imports.filter(({ from, to }) => isInCore(from) && forbidden.test(to));
    expect(outward.map(shown)).toEqual([]);
    const clocks = sources('core').filter((file) =>
      /\bDate\.now\(|new Date\(\)|\bprocess\.|\bMath\.random\(|\bfetch\(|\bsetTimeout\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(clocks).toEqual([]);
  });

  it('of the product never import what tests are made of', () => {
    // bench/ measures on the samples of the tests; nothing imports it.
    const testing = imports.filter(
      ({ from, to }) =>
        roomOf(from) !== 'bench' && (roomOf(to) === 'test' || /^(vitest|fast-check|playwright)/.test(to)),
    );
    expect(testing.map(shown)).toEqual([]);
  });
});
