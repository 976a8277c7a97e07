import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../core/language/which-language.ts';
import { languageOf } from '../../../core/mail/fields/language.ts';
import { MARKETPLACES } from '../../../core/mail/marketplaces.ts';
import { readCorpus } from '../../../training/corpus.ts';

/** A fifth of the corpus. */
const TEXTS = readCorpus().filter((_, at) => at % 5 === 0);
const share = (isRight: (text: string, language: string) => boolean): number =>
  TEXTS.filter(({ text, language }) => isRight(text, language)).length / TEXTS.length;
const placeOf = (language: string) => MARKETPLACES.find(({ languages }) => languages[0] === language) ?? null;

describe('the language of a complaint is right', () => {
  test('by its words alone, 96 times of 100', () => {
    expect(share((text, language) => guessLanguage(text)?.language === language)).toBeGreaterThan(0.96);
  });

  test('where the marketplace speaks it, 99 times of 100', () => {
    expect(share((text, language) => languageOf(text, placeOf(language)) === language)).toBeGreaterThan(0.99);
  });

  test('where the marketplace speaks English, 97 times of 100', () => {
    expect(share((text, language) => languageOf(text, placeOf('en')) === language)).toBeGreaterThan(0.97);
  });
});
