import { guessLanguage } from '../../language/which-language.ts';
import { primaryTag } from '../outgoing-reading.ts';
import type { Rule } from '../rule.ts';

/** Telling words that a guess needs, and how far it must lead over the expected language. */
const SCORE_MIN = 4;
const LEAD = 1.5;

export const wrongLanguage: Rule = {
  rule: 'wrong_language',
  level: 'warn',
  why: "Amazon wants messages in the buyer's language: write this one in the language of the case.",
  find: ({ outgoing, parts }) => {
    const expected = primaryTag(outgoing.language);
    const text = parts.find((part) => part.where === 'text')?.plain ?? '';
    const guess = expected === undefined || expected === '' ? undefined : guessLanguage(text, expected);
    if (guess === undefined || guess.language === expected || guess.score < SCORE_MIN) return [];
    return guess.score > guess.expected * LEAD ? [`${guess.language}: ${text.slice(0, 80)}`] : [];
  },
};

/** Two letters or more: one alone is a sign or a slip of a look-alike. */
const OTHER_THAN_LATIN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}][^\n.!?。！？]{0,80}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}]/u;
const OTHER_THAN_JAPANESE =
  /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}]{2,}/u;
const OTHER_THAN_CHINESE =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Thai}]{2,}/u;

/** Letters that a language is not written with; undefined where that is not known. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ja: OTHER_THAN_JAPANESE,
  zh: OTHER_THAN_CHINESE,
  ...Object.fromEntries(
    ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'tr'].map((language) => [
      language,
      OTHER_THAN_LATIN,
    ]),
  ),
};

/** A sentence in another script inside a letter: nobody but the writer can read it. */
export const foreignScript: Rule = {
  rule: 'wrong_language',
  level: 'block',
  why: "This is not in the script of the buyer's language: write it in the language of the case.",
  find: ({ outgoing, parts }) => {
    const foreign = FOREIGN[primaryTag(outgoing.language) ?? ''];
    if (foreign === undefined) return [];
    // The subject is mostly the buyer's own.
    return parts
      .filter(({ where }) => where !== 'subject')
      .flatMap(({ plain }) => foreign.exec(plain)?.[0] ?? []);
  },
};
