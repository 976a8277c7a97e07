import { describe, expect, test } from 'vitest';
import type { DeskVerdict } from '../../../core/insight/desk-verdict.ts';
import { riskQuestions } from '../../../core/insight/risk-questions.ts';
import { type Line, minute, oldVerdict, sampleHeard, sampleRecord, sampleVerdict } from './samples.ts';

const asking = (at: number, change: Partial<DeskVerdict> = {}) =>
  sampleVerdict({ at: minute(at), heard: { ...sampleHeard, maybe: ['safety'] }, ...change });
const judged = (at: number, answer: string, words: string | null = 'got warm'): Line => [
  at,
  'risk_judged',
  { risk: 'safety', judged: answer, words },
];
const answers = (verdicts: DeskVerdict[], lines: Line[]) =>
  riskQuestions(verdicts, new Map([['C1', sampleRecord([[0, 'wrote'], ...lines], 'Dana')]])).map(
    ({ risk, answer, words }) => [risk, answer, words],
  );

describe('a possible risk', () => {
  test('is answered by what a person judged, whenever in the same message', () => {
    expect(answers([asking(3)], [judged(5, 'yes')])).toEqual([['safety', 'yes', 'got warm']]);
    const after = sampleVerdict({ at: minute(6) });
    expect(answers([after], [judged(5, 'no')])).toEqual([['safety', 'no', 'got warm']]);
  });

  test('stays unanswered where nobody judged, or judged another message', () => {
    expect(answers([asking(3)], [])).toEqual([['safety', null, null]]);
    expect(answers([asking(3)], [[8, 'wrote'], judged(9, 'yes')])).toEqual([['safety', null, null]]);
  });

  test('is one question a message, and the last answer counts', () => {
    expect(answers([asking(3), asking(4)], [])).toHaveLength(1);
    expect(answers([asking(3)], [judged(5, 'no'), judged(6, 'yes')])).toEqual([
      ['safety', 'yes', 'got warm'],
    ]);
    const later = asking(9);
    expect(answers([asking(3), later], [judged(5, 'no'), [8, 'wrote']])).toEqual([
      ['safety', 'no', 'got warm'],
      ['safety', null, null],
    ]);
  });

  test('is shown without the name of the buyer', () => {
    expect(answers([asking(3)], [judged(5, 'yes', 'burnt Dana')])).toEqual([
      ['safety', 'yes', 'burnt [name]'],
    ]);
    expect(answers([asking(3)], [judged(5, 'yes', null)])).toEqual([['safety', 'yes', null]]);
  });

  test('is known from the verdict alone where the case is gone', () => {
    const verdict = sampleVerdict({ kind: 'risk_judged', judged: [{ risk: 'legal', judged: 'no' }] });
    expect(riskQuestions([verdict, oldVerdict()], new Map())).toEqual([
      { verdict, risk: 'legal', answer: 'no', words: null },
    ]);
  });

  test('is no answer that is neither yes nor no, and no risk that has no name', () => {
    const odd: Line = [6, 'risk_judged', { risk: 'gossip', judged: 'yes' }];
    expect(answers([asking(3)], [judged(5, 'perhaps'), odd])).toEqual([['safety', null, null]]);
  });
});
