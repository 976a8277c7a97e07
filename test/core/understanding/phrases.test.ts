import { describe, expect, test } from 'vitest';
import { fold } from '../../../core/language/fold.ts';
import { compile, SIGNS } from '../../../core/understanding/phrases/phrasebook.ts';
import { RISK_WORDS } from '../../../core/understanding/phrases/risk-words.ts';
import { WANT_WORDS } from '../../../core/understanding/phrases/want-words.ts';
import { BOOKS } from '../../../core/understanding/signs.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'ja', 'zh'];

describe('notation', () => {
  test.each([
    ['cup ~ broken', 'cup broken', true],
    ['cup ~ broken', 'cup was totally, utterly broken', true],
    ['cup ~ broken', 'cup one two three four broken', false],
    ['cup ~ broken', 'cup. broken', false],
    ['not good', 'not\ngood', true],
    ['over ?heat', 'overheat', true],
    ['over ?heat', 'over heat', true],
    ['one[- ]star', 'one star', true],
    ['heiß', 'zu heiß!', true],
    ['art', 'party', false],
  ])('%j in %j: %s', (phrase, text, found) => {
    expect(compile(phrase, true).test(text)).toBe(found);
  });
});

describe.each(LANGUAGES)('the phrase book of %s', (language) => {
  const book = BOOKS[language] ?? {};

  test('knows every sign', () => {
    expect(Object.keys(book).sort()).toEqual([...SIGNS].sort());
  });

  /** Lines are cut behind a bar only: a cut elsewhere would glue two words together. */
  test('is broken behind a bar', () => {
    for (const lines of Object.values(book)) {
      const inner = lines.trim().split('\n').slice(0, -1);
      for (const line of inner) expect(line).toMatch(/\|$/);
    }
  });

  test('is written in folded letters, without a stray gap mark', () => {
    const all = [
      ...Object.values(book),
      ...Object.values(RISK_WORDS[language] ?? {}),
      ...Object.values(WANT_WORDS[language] ?? {}),
    ];
    expect(all.length).toBeGreaterThan(SIGNS.length);
    for (const lines of all) {
      expect(compile(lines, true).source).not.toContain('~');
      // Escapes such as \S and \p{L} keep their case.
      const letters = lines.replaceAll(/\\[a-zA-Z]/g, '');
      expect(fold(letters)).toBe(letters);
      expect(compile(lines, true).test('')).toBe(false);
    }
  });
});
