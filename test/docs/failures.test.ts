import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const CODE = /\b[TDPQLASOVNIWR][1-9]\d?\b/g;
/** Names of Amazon's and of the CDK that look like codes. */
const OTHER_NAMES = ['S3', "L2's", 'L2 penalty'];

const ROOMS = ['core', 'functions', 'lib', 'local', 'bin', 'bench', 'templates', 'training', 'test'];
const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file)),
);

const COMMENT = /^\s*(?:\/\*\*?|\*|\/\/)(.*)$|\s\/\/ (.*)$/gm;
/** What a test is called: a text that begins with codes, or has one in brackets. */
const TEST_NAME =
  /['"`]((?:[TDPQLASOVNIWR][1-9]\d?[ :,]+)+)|['"`][^'"`\n]*\(([TDPQLASOVNIWR][1-9]\d?)\)['"`]/g;

function codesIn(file: string): string[] {
  const source = read(file);
  const texts = [
    ...source.matchAll(COMMENT),
    ...(file.startsWith('test/') ? source.matchAll(TEST_NAME) : []),
  ];
  const words = texts.map(([, one, other]) => one ?? other ?? '').join('\n');
  const ours = OTHER_NAMES.reduce((text, name) => text.replaceAll(name, ''), words);
  return [...ours.matchAll(CODE)].map(([code]) => code);
}

const lines = read('docs/failures.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/failures.md', () => {
  it('has one line for each code that code and tests name', () => {
    const named = new Map(sources.flatMap((file) => codesIn(file).map((code) => [code, file])));
    expect(named.size).toBeGreaterThan(70);
    const known = new Set(lines.map(([, code]) => code));
    expect([...named].filter(([code]) => !known.has(code))).toEqual([]);
    expect(known.size).toBe(lines.length);
  });

  it.each(lines)(
    '%s%s: its files exist, and the test speaks of it',
    (_edge, code = '', meaning = '', ...cells) => {
      expect(meaning.length).toBeGreaterThan(20);
      const paths = cells.join(' ').match(/`[^`]+`/g) ?? [];
      expect(paths.length).toBeGreaterThanOrEqual(2);
      const files = paths.map((path) => path.slice(1, -1));
      for (const file of files) expect(existsSync(join(ROOT, file)), file).toBe(true);
      const tests = files.filter((file) => file.startsWith('test/'));
      expect(tests.length).toBeGreaterThan(0);
      for (const file of tests) expect(codesIn(file), file).toContain(code);
    },
  );
});
