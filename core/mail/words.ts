import { fold } from '../language/fold.ts';

/** Zero-width and bidirectional marks: invisible, so they must not make two equal texts differ. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * The words of a text in one comparable form: NFKC, case and whitespace folded, invisible marks gone.
 * Two mails with the same words are the same message, however they were encoded or wrapped.
 */
export function normaliseWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * Text in the form in which the wordings are written: folded, with the accents
 * that Amazon always writes, plain dashes and single spaces.
 */
export function folded(text: string): string {
  // Half of all mail is plain ASCII, which has no forms to fold.
  if (ASCII.test(text)) return text.toLowerCase().replace(/`/g, "'").replace(/\s+/g, ' ').trim();
  return fold(text.normalize('NFKC'), 'kept')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
