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
