import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../core/language/fold.ts';
import { mannerOf } from '../../../core/language/manner.ts';
import { Phrases, phraseOf } from '../../../core/language/phrases.ts';
import { CONCEPTS } from '../../../core/policy/concepts.ts';
import { fold as foldOutgoing } from '../../../core/policy/normalise.ts';
import { FACTS_IN_WORDS } from '../../../core/understanding/flags.ts';
import { readText } from '../../../core/understanding/reading.ts';
import { SIGNS } from '../../../core/understanding/sign-list.ts';
import { WISHES } from '../../../core/words/heard/wish.ts';
import { RISKS } from '../../../core/words/risk.ts';
import { readCorpus } from '../../../training/corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../core/language/phrases', import.meta.url));
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'sv', 'zh'];

/** Texts that both ways of finding are compared on: trying every phrase everywhere is slow. */
const TEXTS = 30;

interface PhraseFile {
  language: string;
  kind: string;
  name: string;
  text: string;
  lines: readonly string[];
}

const FILES: readonly PhraseFile[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const [language = '', kind = ''] = dirname(file).split(/[\\/]/);
    return { language, kind, name: basename(file, '.txt'), text, lines };
  });

const filesOf = (language: string, kind: string) =>
  FILES.filter((file) => file.language === language && file.kind === kind);
const namesOf = (language: string, kind: string) => filesOf(language, kind).map(({ name }) => name);
const GROUPS = [...new Set(FILES.map(({ language, kind }) => `${language}/${kind}`))].map((group) =>
  group.split('/'),
) as [language: string, kind: string][];

/** As the texts are folded in which a kind is looked for. */
function foldAs(kind: string, letters: string): string {
  if (kind === 'policy') return foldOutgoing(letters);
  return kind === 'notice' ? fold(letters.normalize('NFKC'), 'kept') : fold(letters);
}

describe('phrases', () => {
  test.each(LANGUAGES)('of %s say every sign, risk and want', (language) => {
    expect(namesOf(language, 'sign').toSorted()).toEqual([...SIGNS].toSorted());
    expect(namesOf(language, 'risk').toSorted()).toEqual([...RISKS].toSorted());
    expect(namesOf(language, 'want').toSorted()).toEqual([...WISHES].toSorted());
    expect(namesOf(language, 'told').toSorted()).toEqual([...FACTS_IN_WORDS].toSorted());
  });

  test.each([...LANGUAGES, 'tr'])('of %s say every concept of the gate', (language) => {
    // Written the other way round there: the rating stands before what it is asked for.
    const unsaid = ['ja', 'zh'].includes(language) ? ['forReview', 'via'] : [];
    expect([...namesOf(language, 'policy'), ...unsaid].toSorted()).toEqual([...CONCEPTS].toSorted());
  });

  test.each(GROUPS)('of %s/%s are sorted, each once, without stray space', (language, kind) => {
    for (const { name, text, lines } of filesOf(language, kind)) {
      expect(lines, name).toEqual([...new Set(lines)].toSorted((one, other) => (one < other ? -1 : 1)));
      expect(lines.length, name).toBeGreaterThan(0);
      expect(text, name).toMatch(/[^\n]\n$/);
      expect(text, name).not.toMatch(/\t|\r|^ | $/m);
    }
  });

  test.each(GROUPS)('of %s/%s are in folded letters', (language, kind) => {
    for (const line of filesOf(language, kind).flatMap(({ lines }) => lines)) {
      // Escapes such as \S keep their case.
      const letters = line.replaceAll(/\\p\{\p{L}+\}|\\u[0-9a-f]{4}|\\[a-zA-Z]/gu, '');
      expect(foldAs(kind, letters)).toBe(letters);
    }
  });

  test('under two names of one kind are known', async () => {
    const overlaps: string[] = [];
    for (const [language, kind] of GROUPS) {
      const names = new Map<string, string[]>();
      for (const file of filesOf(language, kind)) {
        for (const line of file.lines) names.set(line, [...(names.get(line) ?? []), file.name]);
      }
      for (const [line, both] of names)
        if (both.length > 1) overlaps.push(`${language} ${kind} ${both.join(' + ')}: ${line}\n`);
    }
    await expect(overlaps.toSorted().join('')).toMatchFileSnapshot('../../golden/phrase-overlaps.txt');
  });
});

describe('the beginnings of phrases', () => {
  test.each(LANGUAGES)('of %s hide no hit', (language) => {
    const manner = mannerOf('sign', language);
    const lists = filesOf(language, 'sign').map(({ name, lines }) => {
      return { name, phrases: lines.map((line) => phraseOf(line, manner)) };
    });
    const found = new Phrases(
      lists.map(({ name, phrases }) => [name, phrases]),
      manner,
    );
    const tried = new Phrases(
      lists.map(({ name, phrases }) => [name, phrases.map((phrase) => ({ ...phrase, beginnings: [] }))]),
      manner,
    );
    const texts = readCorpus().filter((example) => example.language === language);
    const every = Math.ceil(texts.length / TEXTS);
    for (const { text } of texts.filter((_, at) => at % every === 0)) {
      const { folded } = readText(text);
      const byName = (one: { name: string; start: number }, other: { name: string; start: number }) =>
        one.start - other.start || (one.name < other.name ? -1 : 1);
      expect(found.all(folded).toSorted(byName)).toEqual(tried.all(folded).toSorted(byName));
    }
  });
});
