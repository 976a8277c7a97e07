import { expect, test } from 'vitest';
import { diagnosisReport } from '../../../core/insight/diagnosis-report.ts';
import { oldVerdict, sampleHeard, sampleRecord, sampleVerdict } from './samples.ts';

test('what the desk made of diagnoses is told by cause, language and product', () => {
  const report = diagnosisReport([
    oldVerdict({}),
    oldVerdict({ caseId: 'C2', final: 'misuse' }),
    oldVerdict({ caseId: 'C3', language: 'de', productTitle: null, asin: null }),
    sampleVerdict({ caseId: 'C4', isEdited: true }),
  ]);
  expect(report).toMatchObject({
    decided: 3,
    kept: 2,
    onlyEdited: 1,
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
    problems: [],
    misleading: [{ feature: 'sign leaks', count: 1 }],
  });
});

test('the problems of corrected diagnoses stand beside how often they were decided upon', () => {
  const report = diagnosisReport([
    sampleVerdict({}),
    sampleVerdict({ caseId: 'C2', final: 'misuse', kind: 'cause_chosen' }),
    sampleVerdict({
      caseId: 'C3',
      final: 'misuse',
      kind: 'cause_chosen',
      heard: { ...sampleHeard, problems: ['leaks', 'noise'] },
    }),
  ]);
  expect(report.problems).toEqual([
    { sign: 'leaks', corrected: 2, decided: 3 },
    { sign: 'packaging', corrected: 1, decided: 2 },
    { sign: 'noise', corrected: 1, decided: 1 },
  ]);
});

test('possible dangers are counted by language and risk, with the words that were judged', () => {
  const asking = { ...sampleHeard, maybe: ['safety' as const] };
  const judged = (answer: string, words: string) =>
    sampleRecord([
      [0, 'wrote'],
      [1, 'risk_judged', { risk: 'safety', judged: answer, words }],
    ]);
  const report = diagnosisReport(
    [
      sampleVerdict({ caseId: 'C1' }),
      sampleVerdict({ caseId: 'C2', language: 'de', kind: 'dismissed', heard: asking }),
      sampleVerdict({ caseId: 'C3', language: 'de' }),
      sampleVerdict({ caseId: 'C4', heard: { ...sampleHeard, maybe: ['legal'] } }),
    ],
    new Map([
      ['C1', judged('yes', 'smelled of fire')],
      ['C3', judged('no', 'brandneu')],
    ]),
  );
  expect(report.risks).toEqual({
    asked: 4,
    yes: 1,
    no: 1,
    unanswered: 2,
    byLanguage: [
      { language: 'en', asked: 2, yes: 1, no: 0, unanswered: 1 },
      { language: 'de', asked: 2, yes: 0, no: 1, unanswered: 1 },
    ],
    byRisk: [
      { risk: 'safety', asked: 3, yes: 1, no: 1, unanswered: 1 },
      { risk: 'legal', asked: 1, yes: 0, no: 0, unanswered: 1 },
    ],
    foundByPeople: [{ risk: 'safety', language: 'en', words: 'smelled of fire' }],
    misheard: [{ risk: 'safety', language: 'de', words: 'brandneu' }],
  });
});
