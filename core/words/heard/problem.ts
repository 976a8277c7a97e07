/** What is wrong, whatever the language. What each stands for: docs/understanding.md. */
export const PROBLEM_SIGNS = [
  'stopped_working',
  'malfunction',
  'dead',
  'broke_in_use',
  'leaks',
  'spoiled',
  'workmanship',
  'fades_or_shrinks',
  'poor_quality',
  'missing_part',
  'damaged_on_arrival',
  'packaging',
  'size_fit',
  'not_compatible',
  'less_than_stated',
  'differs',
  'other_received',
  'used_before',
  'not_genuine',
  'hard_to_use',
  'taste_smell',
  'weak_performance',
  'cosmetic',
  'noise',
  'overheats',
  'battery',
  'connection',
  'comes_apart',
  'late',
  'price',
  'order_handling',
  'allergy_or_injury',
  'vermin_or_foreign_body',
  'vague',
] as const;
export type ProblemSign = (typeof PROBLEM_SIGNS)[number];

export interface Problem {
  sign: ProblemSign;
  /** The buyer's noun for the part that it is about; null where none is named. */
  part: string | null;
  /** The buyer's words that tell it, verbatim. */
  words: string;
  /** Probability in [0, 1] that it is a problem of the message; absent in cases that were diagnosed before it was kept. */
  likely?: number | undefined;
}
