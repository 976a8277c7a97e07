import type { Instant } from '../../core/words/instant.ts';

/** Something that staff must hear of and have not yet: several are told in one mail. */
export interface Untold {
  /** The same id again is the same news. */
  id: string;
  at: Instant;
  /** null: the store is not known, so that the people of all are told. */
  store: string | null;
  /** `aside`: a mail that was set aside under this id · `complaint`: of the case, a reply was marked as unwanted. */
  what: 'aside' | 'complaint';
  caseId: string | null;
}

/** What staff were not told of yet. */
export interface News {
  /** Remembers news for staff until they are told. Known news stay as they are. */
  addUntold(news: Untold): Promise<void>;
  /** News that staff were not told of yet, the oldest first. One that was just told may show once more. */
  untold(limit: number): Promise<Untold[]>;
  markUntoldTold(news: Untold, at: Instant): Promise<void>;
}
