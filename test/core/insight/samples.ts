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
