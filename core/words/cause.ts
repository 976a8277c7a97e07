/** What went wrong with the product. What each stands for: docs/understanding.md. */
export const CAUSES = [
  'defect',
  'transit_damage',
  'misuse',
  'listing_mismatch',
  'wrong_item',
  'unclear',
  'not_quality',
] as const;
export type Cause = (typeof CAUSES)[number];
