import { describe, expect, test } from 'vitest';
import { type DeskVerdict, deskVerdict, lastVerdicts } from '../../../core/insight/desk-verdict.ts';
import { diagnosisReport } from '../../../core/insight/diagnosis-report.ts';
import { trainingLine, wordsBefore } from '../../../core/insight/training-line.ts';
import { sampleCase, sampleMessage } from './samples.ts';

const verdict = (change: Partial<DeskVerdict>): DeskVerdict => ({
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

describe('what the desk made of diagnoses', () => {
  test('a correction that is approved later counts once, by its end', () => {
    const corrected = verdict({ final: 'misuse' });
    const approved = verdict({ final: 'misuse', revision: 2, at: '2026-11-03T10:05:00.000Z' });
    expect(lastVerdicts([approved, corrected])).toEqual([approved]);
    const again = verdict({ confidence: 0.6, at: '2026-11-05T10:00:00.000Z' });
    expect(lastVerdicts([corrected, again])).toHaveLength(2);
  });

  test('is told by cause, language and product', () => {
    const report = diagnosisReport([
      verdict({}),
      verdict({ caseId: 'C2', final: 'misuse' }),
      verdict({ caseId: 'C3', language: 'de', productTitle: null, asin: null }),
    ]);
    expect(report).toMatchObject({
      decided: 3,
      kept: 2,
      confusion: [
        { given: 'defect', final: 'defect', count: 2 },
        { given: 'defect', final: 'misuse', count: 1 },
      ],
      byLanguage: [
        { name: 'en', decided: 2, kept: 1 },
        { name: 'de', decided: 1, kept: 1 },
      ],
      byProduct: [
        { name: 'Steel kettle', decided: 2, kept: 1 },
        { name: 'no product named', decided: 1, kept: 1 },
      ],
      misleading: [{ feature: 'sign leaks', count: 1 }],
    });
  });

  test('a case without a diagnosis gives none; the cause that a person chose before counts', () => {
    const decided = { revision: 3, by: 'li@example.com', at: '2026-11-03T10:00:00.000Z', cause: null };
    expect(deskVerdict({ ...sampleCase, diagnosis: null }, decided)).toBeNull();
    expect(deskVerdict({ ...sampleCase, causeByAgent: 'misuse' }, decided)).toMatchObject({
      given: 'defect',
      final: 'misuse',
      features: ['sign stopped_working'],
    });
    expect(deskVerdict(sampleCase, { ...decided, cause: 'wrong_item' })?.final).toBe('wrong_item');
  });
});

describe('training lines', () => {
  const first = sampleMessage({ at: '2026-11-01T08:00:00.000Z', text: 'The kettle leaks.\nRegards,\nDana' });
  const second = sampleMessage({ at: '2026-11-01T09:00:00.000Z', text: 'Dana here: I ordered a mug.' });
  const reply = sampleMessage({ direction: 'out', kind: 'reply', at: '2026-11-02T08:00:00.000Z' });
  const later = sampleMessage({ at: '2026-11-04T08:00:00.000Z', text: 'Where is my money?' });

  test('hold the words that were diagnosed', () => {
    const messages = [first, second, reply, later];
    expect(wordsBefore(messages, '2026-11-01T12:00:00.000Z')).toEqual([first, second]);
    expect(wordsBefore(messages, '2026-11-05T00:00:00.000Z')).toEqual([later]);
    expect(wordsBefore(messages, '2026-11-03T00:00:00.000Z')).toEqual([second]);
  });

  test('are without personal data, and minor where the product has no fault', () => {
    const correction = verdict({ at: '2026-11-01T12:00:00.000Z', final: 'wrong_item' });
    const dana = { ...sampleCase, buyerName: 'Dana' };
    expect(trainingLine(correction, dana, [first, second])).toEqual({
      text: 'The kettle leaks.\n\n[name] here: I ordered a mug.',
      subject: 'My own headline for this',
      product: 'Steel kettle',
      cause: 'wrong_item',
      severity: 'major',
    });
    expect(trainingLine({ ...correction, final: 'not_quality' }, dana, [first])?.severity).toBe('minor');
    expect(trainingLine(correction, dana, [{ ...first, text: null }])).toBeNull();
  });
});
