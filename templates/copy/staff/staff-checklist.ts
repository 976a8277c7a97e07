import type { Cause } from '../../../core/words/cause.ts';

/** What an agent checks before an offer goes out. */
export interface Checklist {
  /** Where to look first, in the case and in the shop. */
  look: string[];
  /** One open question to the buyer. */
  ask: string;
  /** What a photo should show. */
  photo: string;
}

/** One checklist a cause, in one language. */
export type Checklists = Readonly<Record<Cause, Checklist>>;
