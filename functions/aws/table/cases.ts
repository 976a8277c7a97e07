import type { DeskVerdict } from '../../../core/insight/desk-verdict.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Decision } from '../../../core/words/record/decision.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { CaseEvent } from '../../../core/words/record/event.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';
import type { Cases } from '../../ports/cases.ts';
import { casesOfProduct, countOpen, openCases } from './case-lists.ts';
import { ABSENT, type Items, onVersion } from './items.ts';
import {
  caseKey,
  casePartition,
  decisionKey,
  draftKey,
  eventKey,
  indexAttributes,
  messageKey,
  verdictKey,
  verdictPartition,
} from './keys.ts';
import { openPage } from './open-cases.ts';

export function createCases(items: Items): Cases {
  const { get, put, under } = items;

  /**
   * The lines that a write adds stand in the case itself, in one atomic item; the next write copies them
   * to items of their own before it replaces them. Only-if-absent makes copying twice harmless.
   */
  async function putTail(c: Case): Promise<void> {
    await Promise.all(c.eventTail.map((event) => put(eventKey(c.id, event.seq), event, ABSENT)));
  }

  return {
    readCase: (id) => get<Case>(caseKey(id)),

    createCase: (c) => put(caseKey(c.id), { ...c, ...indexAttributes(c) }, ABSENT),

    async writeCase(next, before) {
      await putTail(before);
      return put(caseKey(next.id), { ...next, ...indexAttributes(next) }, onVersion(before.version));
    },

    async events(caseId) {
      const [lines, c] = await Promise.all([
        under<CaseEvent>(casePartition(caseId), 'EVENT#'),
        get<Case>(caseKey(caseId)),
      ]);
      const known = new Set(lines.map((line) => line.seq));
      return [...lines, ...(c?.eventTail ?? []).filter((line) => !known.has(line.seq))];
    },

    addMessage: (caseId, message) => put(messageKey(caseId, message.id), message, ABSENT),
    async messages(caseId) {
      const messages = await under<CaseMessage>(casePartition(caseId), 'MESSAGE#');
      return messages.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },

    addDraft: (caseId, draft) => put(draftKey(caseId, draft.revision), draft, ABSENT),
    readDraft: (caseId, revision) => get<StoredDraft>(draftKey(caseId, revision)),
    drafts: (caseId) => under<StoredDraft>(casePartition(caseId), 'DRAFT#'),
    addDecision: (caseId, decision) => put(decisionKey(caseId, decision.id), decision, ABSENT),
    readDecision: (caseId, id) => get<Decision>(decisionKey(caseId, id)),
    decisions: (caseId) => under<Decision>(casePartition(caseId), 'DECISION#'),

    openCases: (stores, limit) => openCases(items, stores, limit),
    openPage: (stores, wish) => openPage(items, stores, wish),
    countOpen: (stores, band, most) => countOpen(items, stores, band, most),
    casesOfProduct: (asin, limit) => casesOfProduct(items, asin, limit),

    async addVerdict(verdict) {
      await put(verdictKey(verdict), verdict, ABSENT);
    },
    verdicts: (store, month) => under<DeskVerdict>(verdictPartition(store, month), 'VERDICT#'),
  };
}
