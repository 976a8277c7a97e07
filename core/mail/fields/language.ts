import { BUYERS_WORDS, TELLING_WORDS } from '../../language/language-words.ts';
import { guessLanguage } from '../../language/which-language.ts';
import type { Marketplace } from '../marketplaces.ts';

/** So few Han letters on a Japanese site are Japanese: it writes short messages without kana. */
const MIN_LETTERS = 20;
/** This many characters are enough to know a language. */
const MAX_CHARS = 2_000;
/** The same limit before links are taken out. */
const MAX_RAW_CHARS = 4 * MAX_CHARS;

const WORDS = [...Object.entries(BUYERS_WORDS), ...Object.entries(TELLING_WORDS)];
const LANGUAGES = Object.keys(BUYERS_WORDS);
/** For each word the places of its languages in LANGUAGES. */
const LANGUAGES_BY_WORD = new Map<string, Set<number>>();
for (const [language, words] of WORDS) {
  for (const word of words.split(' '))
    LANGUAGES_BY_WORD.set(word, (LANGUAGES_BY_WORD.get(word) ?? new Set()).add(LANGUAGES.indexOf(language)));
}
/** Weight of telling letters and words from which on a guess stands against the marketplace. */
const SURE_SCORE = 1;

/** Scripts of India. Nearly all text in such a script is in one language. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
];

/** Letters beyond Latin and its marks. A text without any of them is in no other script. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff\ud800-\uffef]/;

/** Scripts that belong to one language, or nearly so. The letters after the colon tell related languages apart. */
function languageOfScript(text: string, letters: number, place: Marketplace | null): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(letters, 1);
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/\p{Script=Han}/gu) > 0.3)
    return place?.languages.includes('ja') && letters < MIN_LETTERS ? 'ja' : 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.3) {
    if (/[ٹڈڑںےھ]/.test(text)) return 'ur';
    return /[پچژگ]/.test(text) ? 'fa' : 'ar';
  }
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) {
    if (/[іїєґ]/i.test(text)) return 'uk';
    return /[ыэё]/i.test(text) || !/ъ/.test(text) ? 'ru' : 'bg';
  }
  if (share(/\p{Script=Hebrew}/gu) > 0.3) return 'he';
  if (share(/\p{Script=Greek}/gu) > 0.3) return 'el';
  if (share(/\p{Script=Thai}/gu) > 0.3) return 'th';
  return SCRIPTS.find(([script]) => share(script) > 0.3)?.[1] ?? null;
}

interface Count {
  language: string;
  hits: number;
}

function smallWordCounts(text: string): Count[] {
  const words =
    text
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .match(/[\p{L}]+(?:['-][\p{L}]+)*/gu) ?? [];
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (const at of LANGUAGES_BY_WORD.get(word) ?? []) hits[at] = (hits[at] ?? 0) + 1;
  }
  const counts = LANGUAGES.map((language, at) => ({ language, hits: hits[at] ?? 0 }));
  return counts.sort((one, other) => other.hits - one.hits);
}

/** Links and addresses do not belong to any language. */
function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('://')) return text;
  return text.slice(0, MAX_RAW_CHARS).replace(/https?:\/\/\S{1,2000}|\S{1,128}@\S{1,190}/g, ' ');
}

/**
 * The language of the buyer's words: that of the marketplace, unless the words are clearly in another one.
 * @returns BCP-47 primary tag; null when there are no words (letters) at all
 */
export function languageOf(text: string | null, place: Marketplace | null): string | null {
  const sample = withoutAddresses(text ?? '').slice(0, MAX_CHARS);
  const letters = sample.replace(/\P{L}+/gu, '').length;
  const local = place?.languages[0] ?? null;
  if (letters === 0) return null;
  const byScript = languageOfScript(sample, letters, place);
  if (byScript !== null) return byScript;

  const counts = smallWordCounts(sample);
  const [best] = counts;
  const hitsOf = (language: string): number => counts.find((count) => count.language === language)?.hits ?? 0;
  // The marketplace does not use this script, such as Latin letters on an Arabic or Japanese site.
  const isForeignScript = local === 'ja' || local === 'ar';
  const localHits = Math.max(0, ...(place?.languages ?? []).map(hitsOf));
  const bestLocal = place?.languages.find((language) => hitsOf(language) === localHits) ?? local;
  if (best !== undefined && best.hits >= 2 && best.hits > localHits) {
    const clearly = best.hits >= localHits + 3 || best.hits >= 2 * localHits;
    if (clearly) return best.language;
  }
  if (localHits > 0) return bestLocal;
  const guess = guessLanguage(sample);
  if (guess !== undefined && (place === null || isForeignScript || guess.score >= SURE_SCORE)) {
    return guess.language;
  }
  if (isForeignScript) return best !== undefined && best.hits > 0 ? best.language : 'en';
  return bestLocal ?? (best !== undefined && best.hits > 0 ? best.language : null);
}
