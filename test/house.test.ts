import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['bin', 'lib', 'local', 'functions', 'core', 'templates', 'training', 'bench', 'test'];

/** More files than this side by side cannot be taken in at a glance. */
const MAX_FILES_IN_A_FOLDER = 20;
const MAX_LINES = 300;
const MAX_MEDIAN_LINES = 65;

/** Words and examples are data: their length says nothing about how many purposes a file has. */
const DATA = /^(training\/corpus|templates\/copy|templates\/compiled|core\/language\/phrases|test\/golden)\//;

const files = globSync(`{${ROOMS.join(',')}}/**/*.{ts,js}`, { cwd: ROOT })
  .filter((file) => !file.includes('node_modules'))
  .sort();
const product = files.filter((file) => !file.startsWith('test/') && !DATA.test(file));
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const linesOf = (file: string) => textOf(file).trimEnd().split('\n').length;

const IMPORT = /^\s*(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm;

/** Imports of values and types alike: a circle of types is as hard to take apart. */
function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(IMPORT)].map(([, path = '']) =>
    relative(ROOT, resolve(ROOT, dirname(file), path)),
  );
}

/** Circles of files, each once (Tarjan's strongly connected components). */
function circles(): string[][] {
  const edges = new Map(product.map((file) => [file, importsOf(file)]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    const here = index.size;
    index.set(file, here);
    low.set(file, here);
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!edges.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? here, low.get(next) ?? here));
    }
    if (low.get(file) !== here) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of product) if (!index.has(file)) visit(file);
  return found;
}

describe('the house', () => {
  it('has no folder with more code files than can be taken in at a glance', () => {
    const counts = new Map<string, number>();
    for (const file of files.filter((one) => !DATA.test(one)))
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MAX_FILES_IN_A_FOLDER)).toEqual([]);
  });

  it('has files of one purpose: none is long, most are short', () => {
    const lengths = product.map((file) => [file, linesOf(file)] as const);
    expect(lengths.filter(([, lines]) => lines > MAX_LINES)).toEqual([]);
    const sorted = lengths.map(([, lines]) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
  });

  it('has no circle of imports', () => {
    expect(circles()).toEqual([]);
  });
});
