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
const shown = ({ from, to }: Import) => `${from} → ${to}`;

const rooms = FLOORS.flat();
const imports = [...new Set(rooms.flatMap(sources))].flatMap(importsOf);

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
