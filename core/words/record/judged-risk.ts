import type { RiskWords } from '../heard/understanding.ts';

/** A person's answer whether a possible risk is one. */
export type Judged = 'yes' | 'no';

/** A possible risk that a person has judged, with the words that were judged. */
export interface JudgedRisk extends RiskWords {
  judged: Judged;
}
