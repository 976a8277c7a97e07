/** The regular expressions of the product's code: what stands in it, and where it builds further ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['bin', 'core', 'functions', 'lib', 'local', 'templates'];

export interface Pattern {
  file: string;
  line: number;
  source: string;
  flags: string;
}
export type Place = Pick<Pattern, 'file' | 'line'>;

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { name?: string };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

/** Without what builds write: their sources are scanned. */
const filesIn = (room: string): string[] =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file) && !/(?:^|\/)compiled\/|\.d\.ts$/.test(file))
    .map((file) => `${room}/${file}`);

function readFile(file: string): { literals: Pattern[]; built: Place[] } {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const literals: Pattern[] = [];
  const built: Place[] = [];
  for (const { type, start, regex, callee } of nodesIn(parseAst(text, { lang: 'ts' }))) {
    const place = { file, line: text.slice(0, start).split('\n').length };
    if (type === 'Literal' && regex !== undefined)
      literals.push({ ...place, source: regex.pattern, flags: regex.flags });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp')
      built.push(place);
  }
  return { literals, built };
}

/** Literals of all rooms, and the places where `RegExp` is called. */
export function sources(): { literals: Pattern[]; built: Place[] } {
  const read = ROOMS.flatMap(filesIn).map(readFile);
  return { literals: read.flatMap(({ literals }) => literals), built: read.flatMap(({ built }) => built) };
}
