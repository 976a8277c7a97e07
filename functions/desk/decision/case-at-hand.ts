import type { Case, CaseEvent, StoredDraft } from '../../../core/words/case.ts';

/** What a decision is about: the case with its record, and the draft that the visitor was shown. */
export interface CaseAtHand {
  case: Case;
  /** The revision of the visit, not necessarily the current one. */
  draft: StoredDraft | null;
  events: CaseEvent[];
}
