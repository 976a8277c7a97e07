import { guessLanguage } from '../language/which-language.ts';

const FALLBACK = 'en';
/** Below this weight of telling words the text alone is no witness, and the subject is asked as well. */
const SURE_SCORE = 2;

const PRIMARY_TAG = /^[a-z]{2,3}/;

/**
 * The buyer's language as a BCP-47 primary tag: what the mail room knows, else the text, else text and
 * subject together, else English. Nothing is loaded for it: a statistical detector took 190 ms to load and
 * was no better on complaints of one line.
 */
export function languageOf(text: string, subject = '', known?: string): string {
  const tag = known?.trim().toLowerCase().match(PRIMARY_TAG)?.[0];
  if (tag !== undefined) return tag;
  const own = guessLanguage(text);
  if (own !== undefined && own.score >= SURE_SCORE) return own.language;
  return guessLanguage(`${text}\n${subject}`)?.language ?? FALLBACK;
}
