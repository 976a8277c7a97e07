import type { Cause } from './diagnosis.ts';
import type { Sign } from './phrases/phrasebook.ts';

/**
 * Which cause a sign speaks for, and how loudly. Set by hand: what settles the matter in a buyer's mouth
 * ("you sent me the wrong one") is about 3, what is said along with anything ("cheap") below 1.
 */
export const SPEAKS_FOR: Readonly<Partial<Record<Sign, readonly [Cause, number]>>> = {
  stopped_working: ['defect', 2.2],
  malfunction: ['defect', 1.6],
  broke_in_use: ['defect', 2],
  leaks: ['defect', 1.2],
  spoiled: ['defect', 1.6],
  workmanship: ['defect', 1.2],
  fades_or_shrinks: ['defect', 1.6],
  poor_quality: ['defect', 1.1],
  missing_part: ['defect', 1.6],
  called_faulty: ['defect', 1],
  own_effort: ['defect', 0.5],
  damaged_on_arrival: ['transit_damage', 2.4],
  packaging: ['transit_damage', 1.6],
  listing_said: ['listing_mismatch', 1.8],
  differs: ['listing_mismatch', 1.2],
  size_fit: ['listing_mismatch', 1.1],
  not_compatible: ['listing_mismatch', 1.5],
  less_than_stated: ['listing_mismatch', 1.2],
  other_received: ['wrong_item', 3],
  used_before: ['wrong_item', 2.2],
  not_genuine: ['wrong_item', 2.4],
  asks_how: ['misuse', 1.7],
  own_way: ['misuse', 2],
  hard_to_use: ['misuse', 1.4],
  late: ['not_quality', 1.5],
  price: ['not_quality', 1],
  service: ['not_quality', 1.2],
  order_handling: ['not_quality', 1.8],
  presale: ['not_quality', 2],
};

/** Signs that time has passed: what breaks then was not broken on the way. */
export const WITH_TIME: readonly Sign[] = ['after_time', 'worked_at_first'];
/** Said in a second place, a sign counts this much more; a third time adds nothing. */
export const SAID_TWICE = 0.4;
/** Praise and vague words count only where nothing else is said. */
export const PRAISE_ALONE = 1.2;
export const VAGUE_ALONE = 0.8;
/** What the buyer is asked about unless a sign is louder. */
export const UNCLEAR_BASE = 0.7;
/** Amazon's topic or return reason: a prior, as buyers choose the entry that ships for nothing. */
export const TOPIC_WEIGHT = 1.5;
/** Who was hurt or endangered reports a faulty product, unless another sign is louder. */
export const DANGER_SPEAKS = 1.2;
/** The matter is old: for a defect, against damage on the way. */
export const TIME_PASSED = 0.6;

/** How far a sign moves the severity up (towards major) or down, where the cause concerns the product. */
export const GRAVITY: Readonly<Partial<Record<Sign, number>>> = {
  stopped_working: 1.2,
  malfunction: 0.5,
  broke_in_use: 0.7,
  leaks: 0.5,
  spoiled: 0.7,
  damaged_on_arrival: 0.5,
  not_compatible: 0.6,
  other_received: 0.5,
  used_before: 0.3,
  not_genuine: 0.5,
  unusable: 1.5,
  vague: 0.3,
  poor_quality: 0.1,
  workmanship: -0.2,
  fades_or_shrinks: 0.1,
  size_fit: -0.1,
  praise: -0.5,
  still_usable: -1.3,
  small_matter: -0.7,
};
export const GRAVITY_OF_CAUSE: Readonly<Record<Cause, number>> = {
  defect: 0,
  transit_damage: 0.2,
  misuse: 0,
  listing_mismatch: 0,
  wrong_item: 0.3,
  unclear: Number.NEGATIVE_INFINITY,
  not_quality: Number.NEGATIVE_INFINITY,
};
export const GRAVITY_OF_DANGER = 2;
export const GRAVITY_OF_REFUND = 0.3;
/** From here on the severity is major. */
export const MAJOR_FROM = 0.55;
