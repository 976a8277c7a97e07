import type { DeskVerdict } from '../../core/insight/desk-verdict.ts';
import type { Case } from '../../core/words/case.ts';
import type { Decision } from '../../core/words/record/decision.ts';
import type { StoredDraft } from '../../core/words/record/draft.ts';
import type { CaseEvent } from '../../core/words/record/event.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import type { OpenCase, OpenPage, OpenPageWish } from './open-cases.ts';
import type { OpenBand } from './urgency-order.ts';

/** Cases with their record, and the lists of them. Single-item conditional writes; nothing scans. */
export interface Cases {
  readCase(id: string): Promise<Case | null>;
  /** Writes a case that must not exist yet. False: it does. */
  createCase(c: Case): Promise<boolean>;
  /** Writes `next` on the condition that the table still holds `before`. False: another writer was faster. */
  writeCase(next: Case, before: Case): Promise<boolean>;
  events(caseId: string): Promise<CaseEvent[]>;

  /** False: a message of that id is there already (it is left as it is). */
  addMessage(caseId: string, message: CaseMessage): Promise<boolean>;
  messages(caseId: string): Promise<CaseMessage[]>;

  addDraft(caseId: string, draft: StoredDraft): Promise<boolean>;
  readDraft(caseId: string, revision: number): Promise<StoredDraft | null>;
  drafts(caseId: string): Promise<StoredDraft[]>;
  addDecision(caseId: string, decision: Decision): Promise<boolean>;
  readDecision(caseId: string, id: string): Promise<Decision | null>;
  decisions(caseId: string): Promise<Decision[]>;

  /** Open cases of the stores: claims and dangers first, then by respond-by time; what owes nothing comes last. */
  openCases(stores: string[], limit: number): Promise<Case[]>;
  /** The same, page by page: those that stand after `after` in that order. */
  openPage(stores: string[], wish: OpenPageWish): Promise<OpenPage>;
  /** How many open cases of the stores are in a band; counting stops at `most`. */
  countOpen(stores: string[], band: OpenBand, most: number): Promise<number>;
  /** Cases of a product, open and closed, the newest first. */
  casesOfProduct(asin: string, limit: number): Promise<OpenCase[]>;

  /** What the desk made of a diagnosis. The same decision again changes nothing. */
  addVerdict(verdict: DeskVerdict): Promise<void>;
  /** The verdicts of a store in a month ("2026-11"), the oldest first. */
  verdicts(store: string, month: string): Promise<DeskVerdict[]>;
}
