/** Which language a text is in, by script and by its commonest short words: enough for a paragraph of mail. */

import { TELLING_WORDS } from './language-words.ts';

/** Languages that the rules speak. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'nl', 'pl', 'sv', 'pt', 'zh', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (tag: string | undefined): tag is Language =>
  LANGUAGES.some((language) => language === tag);

const WORD_SETS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries(TELLING_WORDS).map(([language, words]) => [language as Language, new Set(words.split(' '))]),
);

/** Letters that betray a language, a weight of one word each. */
const TELLING_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['de', /[äöüß]/u],
  ['fr', /[êèàùûîôçœ]|\b[cdjlmnqst]'\p{L}/u],
  ['es', /[ñ¿¡]|ción\b/u],
  ['it', /\b(?:dell|all|nell|un|l|dall|quest)'\p{L}|[^aou]zion[ei]\b/u],
  ['nl', /ij|oo|aa|\p{L}heid\b/u],
  ['pl', /[ąęłńśźżć]/u],
  ['sv', /å|[äö]/u],
  ['pt', /[ãõ]|ção\b|ções\b/u],
  ['tr', /[ğışİ]/u],
];

/** For which languages a word speaks, and how much. */
type Witness = readonly (readonly [Language, number])[];
/** Of the words asked last: letters are made of a few thousand. */
const witnesses = new Map<string, Witness>();
const WITNESSES_KEPT = 5_000;

function witnessOf(word: string): Witness {
  let witness = witnesses.get(word);
  if (witness === undefined) {
    witness = [
      ...[...WORD_SETS].flatMap(([language, common]) => (common.has(word) ? [[language, 1] as const] : [])),
      ...TELLING_LETTERS.flatMap(([language, letters]) =>
        letters.test(word) ? [[language, 0.5] as const] : [],
      ),
    ];
    if (witnesses.size >= WITNESSES_KEPT) witnesses.clear();
    witnesses.set(word, witness);
  }
  return witness;
}

export interface LanguageGuess {
  language: string;
  /** Weight of the words that speak for it. */
  score: number;
  /** The same for the language that was expected, 0 where none was. */
  expected: number;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
];
/** Share of the letters from which on a script decides alone; Japanese mixes kana, Han and Latin names. */
const SCRIPT_SHARE = 0.3;
const KANA_SHARE = 0.1;
/** Characters read for the guess: a paragraph tells as much as a page. */
const SAMPLE_LENGTH = 4_000;

/** Greek is the first script behind Latin. */
const BEYOND_LATIN = /[\u0370-\uffff]/;

function byScript(text: string): LanguageGuess | undefined {
  if (!BEYOND_LATIN.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [language, script] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    if (count / letters >= (language === 'ja' ? KANA_SHARE : SCRIPT_SHARE))
      return { language, score: count, expected: 0 };
  }
  return undefined;
}

/** The likeliest language of a text, undefined where it has no word that tells. */
export function guessLanguage(text: string, expected?: string): LanguageGuess | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const script = byScript(sample);
  if (script !== undefined) return script;
  const words = sample.match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  const scores = new Map<Language, number>();
  const add = (language: Language, by: number) => scores.set(language, (scores.get(language) ?? 0) + by);
  if (/[¿¡]/.test(sample)) add('es', 2);
  for (const word of words) {
    for (const [language, weight] of witnessOf(word)) add(language, weight);
  }
  const best = [...scores].sort((one, other) => other[1] - one[1])[0];
  if (best === undefined) return undefined;
  return { language: best[0], score: best[1], expected: scores.get(expected as Language) ?? 0 };
}
