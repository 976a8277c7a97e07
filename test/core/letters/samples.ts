import { readFileSync } from 'node:fs';
import { openCase } from '../../../core/case/open-case.ts';
import { loadPlaybook } from '../../../core/playbook/load-playbook.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Diagnosis } from '../../../core/words/diagnosis.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';

/** The playbook that the project comes with. */
export function ownPlaybook(): Playbook {
  const reading = loadPlaybook(readFileSync(new URL('../../../playbook.yaml', import.meta.url), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.playbook;
}

const playbook = ownPlaybook();

export const NOW = '2026-11-22T10:00:00.000Z';
export const ORDER = '112-0424289-0997866';
export const TITLE = 'Larkfield Home Personal Blender 600W with 2 To-Go Cups, Slate';
export const WORDS =
  'Hi, the blender stopped working after 3 uses. The motor just hums.\n\nCan you send a new one or refund me?\n\nThanks, Renata';

export function diagnosisOf(change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    cause: 'defect',
    severity: 'major',
    confidence: 0.93,
    risks: [],
    wants: ['refund'],
    language: 'en',
    evidence: ['stopped working after 3 uses', 'The motor just hums'],
    ...change,
  };
}

export function caseOf(change: Partial<Case> = {}): Case {
  const opened = openCase(
    {
      marketplace: 'US',
      buyerKey: 'd9v56xqh0a7do6',
      buyerName: 'Renata',
      relayAddress: 'd9v56xqh0a7do6@marketplace.amazon.com',
      threadKey: null,
      orderId: ORDER,
      asin: 'B0EXAMPLE1',
      productTitle: TITLE,
      quantity: 1,
      language: 'en',
    },
    {
      caseId: 'c-1',
      mailId: 'm-1',
      store: 'main',
      at: '2026-11-21T17:20:00.000Z',
      fallbackLanguage: 'en',
    },
    playbook,
  );
  return { ...opened, state: 'awaiting_decision', diagnosis: diagnosisOf(), ...change };
}

export function messageOf(change: Partial<CaseMessage> = {}): CaseMessage {
  return {
    id: 'm-1',
    direction: 'in',
    kind: 'buyer_message',
    at: '2026-11-21T17:20:00.000Z',
    messageId: '<m-1@email.amazonses.com>',
    subject: `Damaged or defective item (Order: ${ORDER})`,
    text: WORDS,
    language: 'en',
    rawKey: null,
    photos: [],
    duplicateOf: null,
    confidence: 'high',
    returnReason: null,
    noResponseNeededLink: null,
    ...change,
  };
}
