/**
 * What a phrase can tell about a complaint, whatever the language. The ways in which buyers say it stand in
 * core/language/phrases/<language>/sign/. The classifier weighs the signs, not the words alone, so what it learns
 * from one language serves in all.
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
  'noise',
  'overheats',
  'battery',
  'connection',
  'comes_apart',
  // What came of it.
  'allergy_or_injury',
  'vermin_or_foreign_body',
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
