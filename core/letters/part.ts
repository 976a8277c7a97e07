import { isGateClean } from './greeting-name.ts';

/** Longer is no name of a part. */
const MAX_PART_CHARS = 24;
/** Languages whose sentence takes any noun as the buyer wrote it: no article, no case, no gender to fit. */
const TAKES_ANY_NOUN = ['en', 'ja', 'zh'];

/** The buyer's noun for a part, where a sentence of this language may take it; else null. The buyer's words are hostile. */
export function partIn(language: string, part: string | null): string | null {
  if (part === null || !TAKES_ANY_NOUN.includes(language) || part.length > MAX_PART_CHARS) return null;
  const noun = part.normalize('NFC').toLowerCase();
  return /^\p{L}[\p{L}\p{M}-]*$/u.test(noun) && isGateClean(noun) ? noun : null;
}
