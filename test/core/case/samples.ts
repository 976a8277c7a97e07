import { openCase } from '../../../core/case/open-case.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Heard } from '../../../core/words/diagnosis.ts';
import type { Mail } from '../../../core/words/mail.ts';
import type { CurrentDraft } from '../../../core/words/record/draft.ts';

export const AT = '2026-10-05T09:00:00.000Z';

export const clocks: Playbook['clocks'] = {
  respondWithinHours: 24,
  remindAfterHours: [12, 20],
  escalateAfterHours: 22,
  remindAgainEveryHours: 24,
  giveUpAfterDays: 30,
  buyerSilenceDays: 7,
  fulfilWithinHours: 48,
  fulfilRemindEveryHours: 24,
  followUpAfterDays: 5,
  followUpWithinDaysOfOrder: 30,
  claimRespondWithinDays: 3,
  linkValidDays: 14,
  undoWithinSeconds: 60,
  duplicateWindowHours: 24,
  relayRecentDays: 30,
};

const playbook = { clocks } as Playbook;

const mail: Mail = {
  kind: 'buyer_message',
  decidedBy: 'header:BBC_MESSAGE_SENT_TO_MERCHANT',
  marketplace: 'US',
  language: 'en',
  buyerName: 'Renata',
  relayAddress: 'd9v56xqh0a7do6+thread-1@marketplace.amazon.com',
  buyerKey: 'd9v56xqh0a7do6',
  threadKey: 'thread-1',
  orderId: '112-0000001-0000001',
  asin: 'B0EXAMPLE1',
  productTitle: 'Walnut Coffee Grinder',
  quantity: 1,
  text: 'The grinder stopped working after three uses.',
  confidence: 'high',
  rawText: 'The grinder stopped working after three uses.',
  subject: 'Damaged or defective item',
  messageId: '<1@email.example.com>',
  references: [],
  sentAt: AT,
  from: 'd9v56xqh0a7do6+thread-1@marketplace.amazon.com',
  to: ['support@example.com'],
  attachments: [],
  returnReason: null,
  amount: null,
  noResponseNeededLink: null,
  about: { messageIds: [], recipients: [] },
  suspicions: [],
};

export function newCase(changes: Partial<Case> = {}): Case {
  const opening = { caseId: 'c0ffee00c0ffee00', mailId: 'm1', store: 'main', at: AT, fallbackLanguage: 'en' };
  return { ...openCase(mail, opening, playbook), ...changes };
}

export function draftOf(changes: Partial<CurrentDraft> = {}): CurrentDraft {
  return {
    revision: 1,
    kind: 'response',
    status: 'pending',
    role: 'agent',
    createdAt: AT,
    options: [],
    decision: null,
    ...changes,
  };
}

export function hoursLater(hours: number): string {
  return new Date(Date.parse(AT) + hours * 3_600_000).toISOString();
}

/** A complaint of which nothing was heard but what is given. */
export function heardOf(change: Partial<Heard> = {}): Heard {
  return {
    contact: 'complaint',
    problems: [],
    told: [],
    wishes: [],
    risks: [],
    maybe: [],
    severityReason: null,
    deadline: null,
    asks: 0,
    ...change,
  };
}
