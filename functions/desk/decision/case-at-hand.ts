import type { Case } from '../../../core/words/case.ts';
import type { Decision } from '../../../core/words/record/decision.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { CaseEvent } from '../../../core/words/record/event.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';

/** What a decision is about: the case with its record, and the draft that the visitor was shown. */
export interface CaseAtHand {
  case: Case;
  /** The revision of the visit, not necessarily the current one. */
  draft: StoredDraft | null;
  messages: CaseMessage[];
  events: CaseEvent[];
  /** The approval that was taken back, while the draft waits again: what a person wrote is not lost. */
  takenBack: Decision | null;
}
