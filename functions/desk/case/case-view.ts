import type { OrderItem } from '../../../core/orders/order.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Decision } from '../../../core/words/record/decision.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { CaseEvent } from '../../../core/words/record/event.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import type { CaseAtHand } from '../decision/case-at-hand.ts';
import type { DeskNeeds } from '../needs.ts';

/** The case as a visitor sees it. */
export interface CaseView extends CaseAtHand {
  drafts: StoredDraft[];
  /** The decision that counted for this revision: it holds the text that was sent, where it was edited. */
  decision: Decision | null;
  /** The products of its order, where the orders report told them. */
  items: OrderItem[];
}

function countedDecision(
  c: Case,
  revision: number,
  events: CaseEvent[],
  decisions: Decision[],
): Decision | null {
  const approved = events.findLast((event) => event.type === 'approved' && event.facts.revision === revision);
  const id = c.draft?.revision === revision ? c.draft.decision?.id : approved?.facts.decision;
  return decisions.find((decision) => decision.id === id) ?? null;
}

function takenBackDecision(
  c: Case,
  revision: number,
  events: CaseEvent[],
  decisions: Decision[],
): Decision | null {
  if (c.draft?.revision !== revision || c.draft.status !== 'pending') return null;
  const undone = events.findLast((event) => event.type === 'undone' && event.facts.revision === revision);
  return decisions.find((decision) => decision.id === undone?.facts.decision) ?? null;
}

/** Null where there is no such case any more. */
export async function readCaseView(
  { cases, orders }: Pick<DeskNeeds, 'cases' | 'orders'>,
  { caseId, revision }: Pick<DraftLink, 'caseId' | 'revision'>,
): Promise<CaseView | null> {
  const [c, drafts, messages, events, decisions] = await Promise.all([
    cases.readCase(caseId),
    cases.drafts(caseId),
    cases.messages(caseId),
    cases.events(caseId),
    cases.decisions(caseId),
  ]);
  if (c === null) return null;
  const order = c.orderId === null ? null : await orders.readOrder(c.store, c.orderId);
  return {
    case: c,
    draft: drafts.find((one) => one.revision === revision) ?? null,
    drafts,
    messages,
    events,
    decision: countedDecision(c, revision, events, decisions),
    takenBack: takenBackDecision(c, revision, events, decisions),
    items: order?.items.filter(({ quantity }) => quantity > 0) ?? [],
  };
}
