import type { Case } from '../../../core/words/case.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { CaseEvent } from '../../../core/words/record/event.ts';

/** What a decision is about: the case with its record, and the draft that the visitor was shown. */
export interface CaseAtHand {
  case: Case;
  /** The revision of the visit, not necessarily the current one. */
  draft: StoredDraft | null;
  events: CaseEvent[];
}
