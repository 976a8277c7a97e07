import { chainEvents, FIRST_HASH } from '../../../core/case/events.ts';
import type { CaseRecord } from '../../../core/insight/case-record.ts';
import type { DeskVerdict, HeardThen } from '../../../core/insight/desk-verdict.ts';
import type { CaseEvent, EventType } from '../../../core/words/record/event.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';
import { newCase } from '../case/samples.ts';

export const sampleCase = newCase({
  diagnosis: {
    cause: 'defect',
    severity: 'major',
    confidence: 0.8,
    risks: [],
    wants: [],
    language: 'en',
    evidence: ['stopped working'],
  },
  loudestFeatures: ['sign stopped_working'],
});

export function sampleMessage(changes: Partial<CaseMessage>): CaseMessage {
  return {
    id: 'm1',
    direction: 'in',
    kind: 'buyer_message',
    at: '2026-11-01T08:00:00.000Z',
    messageId: null,
    subject: 'My own headline for this',
    text: 'The kettle leaks.',
    language: 'en',
    rawKey: null,
    photos: [],
    duplicateOf: null,
    confidence: 'high',
    returnReason: null,
    noResponseNeededLink: null,
    ...changes,
  };
}

export const sampleHeard: HeardThen = {
  contact: 'complaint',
  problems: ['leaks', 'packaging'],
  told: ['what_happens'],
  wishes: [{ kind: 'discount', percent: 30 }],
  risks: [],
  maybe: [],
  asks: 1,
};

/** A verdict as it is kept today. */
export const sampleVerdict = (change: Partial<DeskVerdict> = {}): DeskVerdict => ({
  ...oldVerdict({}),
  kind: 'approved',
  isEdited: false,
  heard: sampleHeard,
  judged: [],
  replied: 0,
  offered: [],
  ...change,
});

/** A verdict as it was kept before it told what was heard. */
export const oldVerdict = (change: Partial<DeskVerdict> = {}): DeskVerdict => ({
  caseId: 'C1',
  revision: 1,
  at: '2026-11-03T10:00:00.000Z',
  by: 'li@example.com',
  store: 'main',
  language: 'en',
  asin: 'B000000001',
  productTitle: 'Steel kettle',
  given: 'defect',
  confidence: 0.8,
  severity: 'major',
  final: 'defect',
  features: ['sign leaks'],
  ...change,
});

/** A line of a record without what nobody asks for: minutes after ten o'clock, and facts. */
export type Line = readonly [minute: number, type: EventType, facts?: CaseEvent['facts']];

export const minute = (n: number): string => `2026-11-03T10:${String(n).padStart(2, '0')}:00.000Z`;

/** A case of which these lines are known. */
export function sampleRecord(lines: readonly Line[], buyerName: string | null = null): CaseRecord {
  const added = lines.map(([n, type, facts = {}]) => ({ type, at: minute(n), by: 'somebody', facts }));
  return { events: chainEvents({ eventCount: 0, eventHash: FIRST_HASH }, added), buyerName };
}
