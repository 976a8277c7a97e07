/**
 * Compiles the phrases of core/language/phrases/ into one module a kind, and the lexicon of core/language/lexicon/
 * into one more, under core/language/compiled/ (git-ignored).
 * Reading them at run time would cost a function's start the time to find how each phrase can begin.
 *
 *     node bin/compile-phrases.ts
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from '../core/language/fold.ts';
import { mannerOf } from '../core/language/manner.ts';
import { expressionOf, type Manner } from '../core/language/notation.ts';
import { phraseOf } from '../core/language/phrases.ts';
import { MakerightError } from '../core/words/error.ts';
import { replaceFile } from '../templates/replace-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'core/language/phrases');
const LEXICON = join(ROOT, 'core/language/lexicon');
const COMPILED = join(ROOT, 'core/language/compiled');
/** What decides the outcome besides the phrases. */
const COMPILERS = [
  'bin/compile-phrases.ts',
  'core/language/beginnings.ts',
  'core/language/fold.ts',
  'core/language/manner.ts',
  'core/language/notation.ts',
  'core/language/phrases.ts',
];

/** A line that is no phrase; the message names its file and number. */
class PhraseError extends MakerightError {
  override readonly name = 'PhraseError';
  readonly code = 'phrase_file';
}

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

/** Rows of a file's phrases, without comments and empty lines. */
function rowsOf(file: string, manner: Manner): string[] {
  const rows: string[] = [];
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const place = `${file.slice(ROOT.length)}, line ${at + 1}`;
    try {
      if (expressionOf(line, manner).test(''))
        throw new PhraseError(`${place} is found where nothing stands.`);
    } catch (cause) {
      if (cause instanceof PhraseError) throw cause;
      throw new PhraseError(`${place} is no phrase: ${(cause as Error).message}`, { cause });
    }
    rows.push(`\t${[line, ...phraseOf(line, manner).beginnings].join('\t')}`);
  }
  return rows;
}

/** All phrases of a kind in one language, in the form that `readLists` reads. */
function listsOf(language: string, kind: string): string {
  const folder = join(SOURCES, language, kind);
  const manner = mannerOf(kind, language);
  return namesIn(folder)
    .flatMap((file) => [basename(file, '.txt'), ...rowsOf(join(folder, file), manner)])
    .join('\n');
}

const CONCEPT = /^[a-z_]+: \S+(?: \S+)*$/;

/** A language's lexicon, folded, without comments. */
function lexiconOf(file: string): string {
  const lines = readFileSync(join(LEXICON, file), 'utf8').split('\n');
  for (const [at, line] of lines.entries()) {
    if (line === '' || line.startsWith('#') || CONCEPT.test(line)) continue;
    throw new PhraseError(
      `core/language/lexicon/${file}, line ${at + 1} is no "concept: word word …": ${line.slice(0, 60)}`,
    );
  }
  return fold(lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n'));
}

const lexiconModule = (): Record<string, string> =>
  Object.fromEntries(namesIn(LEXICON).map((file) => [basename(file, '.txt'), lexiconOf(file)]));

/** The modules of all kinds by file name. */
function modules(stamp: string): Map<string, string> {
  const languages = namesIn(SOURCES).map((language) => ({
    language,
    kinds: namesIn(join(SOURCES, language)),
  }));
  const files = new Map<string, string>();
  const add = (kind: string, byLanguage: Readonly<Record<string, string>>) => {
    files.set(`${kind}.js`, `${stamp}export const ${kind} = ${JSON.stringify(byLanguage)};\n`);
    files.set(`${kind}.d.ts`, `${stamp}export declare const ${kind}: Readonly<Record<string, string>>;\n`);
  };
  for (const kind of new Set(languages.flatMap(({ kinds }) => kinds))) {
    const spoken = languages.filter(({ kinds }) => kinds.includes(kind));
    add(kind, Object.fromEntries(spoken.map(({ language }) => [language, listsOf(language, kind)])));
  }
  add('lexicon', lexiconModule());
  return files;
}

/** Changes whenever the outcome could. */
function sourceHash(): string {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `core/language/phrases/${file}`)
    .concat(namesIn(LEXICON).map((file) => `core/language/lexicon/${file}`))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...COMPILERS, ...sources])
    hash.update(`${file}\0${readFileSync(join(ROOT, file), 'utf8')}\0`);
  return hash.digest('hex');
}

function isCurrent(stamp: string): boolean {
  try {
    const files = namesIn(COMPILED);
    return (
      files.length > 0 && files.every((file) => readFileSync(join(COMPILED, file), 'utf8').startsWith(stamp))
    );
  } catch {
    return false;
  }
}

const stamp = `// Written by bin/compile-phrases.ts from ${sourceHash()}\n`;
if (!isCurrent(stamp)) {
  try {
    const files = modules(stamp);
    mkdirSync(COMPILED, { recursive: true });
    for (const [file, content] of files) replaceFile(COMPILED, file, content);
    for (const file of namesIn(COMPILED)) if (!files.has(file)) rmSync(join(COMPILED, file), { force: true });
    process.stderr.write('phrases compiled\n');
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
