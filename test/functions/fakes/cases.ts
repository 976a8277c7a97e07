import type { DeskVerdict } from '../../../core/insight/desk-verdict.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Decision } from '../../../core/words/record/decision.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { CaseEvent } from '../../../core/words/record/event.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';
import type { Cases } from '../../../functions/ports/cases.ts';
import { absent, type FakeItems, ofCase, padded } from './items.ts';
import { fakeCaseLists } from './open-cases.ts';

export interface FakeCases extends Cases {
  /** Runs before the next write of a case: another writer gets in between. */
  beforeNextWrite(act: () => Promise<unknown>): void;
}

export function fakeCases(table: FakeItems, cases: Case[]): FakeCases {
  const { get, peek, putIf, set, under } = table;
  let interruption: (() => Promise<unknown>) | null = null;

  for (const c of cases) set(ofCase(c.id, 'CASE'), c);

  return {
    beforeNextWrite(act) {
      interruption = act;
    },

    readCase: (id) => get<Case>('readCase', ofCase(id, 'CASE')),
    createCase: (c) => putIf('createCase', ofCase(c.id, 'CASE'), c, absent),
    async writeCase(next, before) {
      const between = interruption;
      interruption = null;
      if (between !== null) await between();
      for (const event of before.eventTail) {
        await putIf('putEvent', ofCase(before.id, `EVENT#${padded(event.seq)}`), event, absent);
      }
      return putIf(
        'writeCase',
        ofCase(next.id, 'CASE'),
        next,
        (old) => old !== undefined && (old as Case).version === before.version,
      );
    },
    async events(caseId) {
      const lines = await under<CaseEvent>('events', ofCase(caseId, 'EVENT#'));
      const known = new Set(lines.map((line) => line.seq));
      const c = peek<Case>(ofCase(caseId, 'CASE'));
      return [...lines, ...(c?.eventTail ?? []).filter((line) => !known.has(line.seq))];
    },

    addMessage: (caseId, message) =>
      putIf('addMessage', ofCase(caseId, `MESSAGE#${message.id}`), message, absent),
    async messages(caseId) {
      const messages = await under<CaseMessage>('messages', ofCase(caseId, 'MESSAGE#'));
      return messages.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    },

    addDraft: (caseId, draft) =>
      putIf('addDraft', ofCase(caseId, `DRAFT#${padded(draft.revision)}`), draft, absent),
    readDraft: (caseId, revision) =>
      get<StoredDraft>('readDraft', ofCase(caseId, `DRAFT#${padded(revision)}`)),
    drafts: (caseId) => under<StoredDraft>('drafts', ofCase(caseId, 'DRAFT#')),
    addDecision: (caseId, decision) =>
      putIf('addDecision', ofCase(caseId, `DECISION#${decision.id}`), decision, absent),
    readDecision: (caseId, id) => get<Decision>('readDecision', ofCase(caseId, `DECISION#${id}`)),
    decisions: (caseId) => under<Decision>('decisions', ofCase(caseId, 'DECISION#')),

    async addVerdict(verdict) {
      const { store, at, caseId, revision } = verdict;
      const key = `VERDICT#${store}#${at.slice(0, 7)}|${at}#${caseId}#${padded(revision)}`;
      await putIf('addVerdict', key, verdict, absent);
    },
    verdicts: (store, month) => under<DeskVerdict>('verdicts', `VERDICT#${store}#${month}|`),

    ...fakeCaseLists(table),
  };
}
