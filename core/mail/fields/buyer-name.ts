import { trimmedOf } from '../trim.ts';

/** Amazon's suffix to a buyer's display name, and what groups put around a sender. */
const SUFFIX =
  /(?: ?[-–—|(（,、] ?| (?:via|from) )(?:amazon(?:\.[a-z.]{2,6})? ?(?:marketplace|marktplatz|marktplaats|マーケットプレイス|pazaryeri|ماركت ?بليس)?|(?:marketplace|mercado) (?:de )?amazon|سوق أمازون) ?[)）]? ?$/iu;
/** A program on the way may have added it once more. */
const MAX_SUFFIXES = 2;
const VIA_GROUP = /^'(.{1,200})'\s+via\s+.{1,200}$/i;
/** Longer names are an attack on the page that prints them. */
const MAX_NAME_CHARS = 120;

/** The buyer's name for a greeting, from the display name; null where there is none. */
export function buyerNameOf(displayName: string): string | null {
  const plain = displayName
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2 * MAX_NAME_CHARS);
  let name = plain.replace(VIA_GROUP, '$1');
  for (let count = 0; count < MAX_SUFFIXES; count += 1) name = name.replace(SUFFIX, '');
  name = trimmedOf(name, `"'`).trim();
  if (
    name === '' ||
    name.includes('@') ||
    /^(?:-\s*)?amazon(?:[\s-]*marketplace|\.[a-z.]{2,6})?$/i.test(name) ||
    // The company under whose name Amazon lets its business buyers write.
    /^amazon business\b/i.test(name)
  )
    return null;
  return name.slice(0, MAX_NAME_CHARS);
}
