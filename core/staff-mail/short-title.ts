import { unlinked } from '../language/unlinked.ts';

/** Enough for brand-free titles; more reads like a listing. */
const MAX_TITLE_CHARS = 48;

/** Amazon's own titles end at 200 characters. */
const MAX_READ_CHARS = 300;

/**
 * A product title short enough for the subject of a staff mail: up to its first divider or aside. Null where there is none or where a
 * mail program could make a link of it.
 */
export function shortTitle(title: string | null): string | null {
  // Braces and angle brackets are a template's or a page's, not a product's.
  if (title === null || /[{}<>]/.test(title.slice(0, MAX_READ_CHARS))) return null;
  let rest = title
    .normalize('NFC')
    .slice(0, MAX_READ_CHARS)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  rest = rest.split(/,(?!\d)|[|;:([【（、，]| [-–—] | (?:with|mit|avec|con|met|med|com) /u)[0] ?? '';
  rest = rest.replace(/["“”„«»「」『』<>{}`*_~^\\]/gu, '').trim();
  const words: string[] = [];
  for (const word of rest.split(' ')) {
    if ([...words, word].join(' ').length > MAX_TITLE_CHARS) break;
    words.push(word);
  }
  const short = (words.length > 0 ? words.join(' ') : [...rest].slice(0, MAX_TITLE_CHARS).join('')).replace(
    /(?<![\s.,!?&/+-])[\s.,!?&/+-]+$/u,
    '',
  );
  if (short.length < 2 || !/\p{L}/u.test(short)) return null;
  // A title must not become a link in a mail program, even with an ending that the gate does not know.
  if (unlinked(short) !== short) return null;
  return short;
}
