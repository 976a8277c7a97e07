import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = 'bin/compile-phrases.ts';
const NEEDED = [
  PROGRAM,
  'core/language/beginnings.ts',
  'core/language/fold.ts',
  'core/language/manner.ts',
  'core/language/notation.ts',
  'core/language/phrases.ts',
  'core/words/error.ts',
  'templates/replace-file.ts',
];
const run = promisify(execFile);

/** A copy with phrases of its own, so that nothing here touches what other tests import. */
let root: string;
const build = () => run(process.execPath, [join(root, PROGRAM)], { cwd: root });
const compiled = (file: string) => join(root, 'core/language/compiled', file);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'phrases-'));
  write('package.json', '{"type":"module"}');
  for (const file of NEEDED) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(PROJECT, file), join(root, file));
  }
  write('core/language/phrases/en/sign/leaks.txt', '# What runs out.\ndrips\n(is )?wet\n\n');
  write('core/language/phrases/de/sign/leaks.txt', 'tropft\n');
  write('core/language/phrases/en/want/refund.txt', 'money ~ back\n');
  write('core/language/lexicon/de.txt', '# what runs out\nleak: undicht tröpfel*\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('compiling the phrases', { timeout: 60_000 }, () => {
  it('writes a module a kind, and leaves it alone while nothing has changed', async () => {
    expect((await build()).stderr).toContain('phrases compiled');
    expect(readdirSync(join(root, 'core/language/compiled')).sort()).toEqual([
      'lexicon.d.ts',
      'lexicon.js',
      'sign.d.ts',
      'sign.js',
      'want.d.ts',
      'want.js',
    ]);
    const { sign } = await import(compiled('sign.js'));
    expect(sign).toEqual({
      de: 'leaks\n\ttropft\ttrop',
      en: 'leaks\n\tdrips\tdrip\n\t(is )?wet\tis \twet',
    });
    expect((await build()).stderr).toBe('');
  });

  it('compiles again when a phrase is added or a kind is gone', async () => {
    await build();
    write('core/language/phrases/de/sign/leaks.txt', 'sickert\ntropft\n');
    rmSync(join(root, 'core/language/phrases/en/want'), { recursive: true });
    expect((await build()).stderr).toContain('phrases compiled');
    expect(readFileSync(compiled('sign.js'), 'utf8')).toContain('sickert');
    expect(readdirSync(join(root, 'core/language/compiled')).sort()).toEqual([
      'lexicon.d.ts',
      'lexicon.js',
      'sign.d.ts',
      'sign.js',
    ]);
    expect((await build()).stderr).toBe('');
  });

  it.each([
    [
      'that is no regular expression',
      'drips\n(is wet\n',
      /en\/sign\/leaks\.txt, line 2 is no phrase: .*group/,
    ],
    [
      'that is found everywhere',
      '# x\n(is )?\n',
      /en\/sign\/leaks\.txt, line 2 is found where nothing stands/,
    ],
  ])('names a line %s', async (_what, text, message) => {
    write('core/language/phrases/en/sign/leaks.txt', text);
    await expect(build()).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
    expect(() => readdirSync(join(root, 'core/language/compiled'))).toThrow();
  });
});
