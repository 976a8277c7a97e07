/**
 * What a phrase can tell about a complaint, whatever the language. A phrasebook names, for each sign, the
 * ways in which buyers of one language say it; the classifier weighs the signs, not the words alone, so
 * what it learns from one language serves in all.
 */
export const SIGNS = [
  // The unit or its make.
  'stopped_working',
  'malfunction',
  'broke_in_use',
  'leaks',
  'spoiled',
  'workmanship',
  'fades_or_shrinks',
  'poor_quality',
  'missing_part',
  'called_faulty',
  'own_effort',
  // The way here.
  'damaged_on_arrival',
  'packaging',
  // What was promised.
  'listing_said',
  'differs',
  'size_fit',
  'not_compatible',
  'less_than_stated',
  // Another item.
  'other_received',
  'used_before',
  'not_genuine',
  // Handling.
  'asks_how',
  'own_way',
  'hard_to_use',
  // Not the product.
  'late',
  'price',
  'service',
  'order_handling',
  'praise',
  'presale',
  // No detail.
  'vague',
  // Weight of the matter.
  'still_usable',
  'unusable',
  'small_matter',
  'after_time',
  'worked_at_first',
  'dead',
  'cannot_use',
  'contents_lost',
  'weak_performance',
  'cosmetic',
  'only_part',
  'taste_smell',
  'wear_bad',
] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * Regular expressions over folded text (lower case, no accents), alternatives set apart by `|`. Line breaks and
 * the indentation are layout. ` ~ ` stands for up to three words between, a space for any white space; word
 * boundaries are added for alphabetic scripts. Every repetition is bounded, so hostile text costs no more
 * than its length.
 */
export type Phrasebook = Readonly<Partial<Record<Sign, string>>>;

const BETWEEN = '(?:[ \\n,]{1,2}[^\\s.!?;:,]{1,20}){0,3}[ \\n,]{1,2}';
/** Letters that folding keeps: `\b` takes them for gaps, and "heiß" would never match. */
const WORD = '[a-z0-9ßæœ]';

/** A space that is neither optional (" ?") nor part of a class ("[- ]") may be a line break as well. */
const PLAIN_SPACE = /(?<!\[[^\]]{0,9}) (?!\?)/g;
const withAnyWhiteSpace = (part: string): string => part.replaceAll(PLAIN_SPACE, '[ \\n]{1,2}');

/** One expression for all alternatives of a sign. */
export function compile(lines: string, alphabetic: boolean): RegExp {
  const words = lines
    .split('\n')
    .map((line) => line.replace(/^ +/, ''))
    .join('');
  const joined = words.split(' ~ ').map(withAnyWhiteSpace).join(BETWEEN);
  return new RegExp(alphabetic ? `(?<!${WORD})(?:${joined})(?!${WORD})` : `(?:${joined})`, 'g');
}
