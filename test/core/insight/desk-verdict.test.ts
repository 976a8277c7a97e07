import { describe, expect, test } from 'vitest';
import { chainEvents } from '../../../core/case/events.ts';
import { type Decided, deskVerdict } from '../../../core/insight/desk-verdict.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Heard } from '../../../core/words/diagnosis.ts';
import { sampleCase } from './samples.ts';

const decided: Decided = {
  revision: 3,
  by: 'li@example.com',
  at: '2026-11-03T10:00:00.000Z',
  type: 'approved',
  cause: null,
  isEdited: false,
};

const heard: Heard = {
  contact: 'again',
  problems: [{ sign: 'leaks', part: 'lid', words: 'the lid drips' }],
  told: ['which_part'],
  wishes: [{ kind: 'discount', percent: 30, amount: undefined }, { kind: 'help' }],
  risks: [{ risk: 'legal', words: 'my lawyer' }],
  maybe: [{ risk: 'safety', words: 'got warm' }],
  severityReason: 'still_usable',
  deadline: 'by Friday',
  asks: 2,
};

const hearing = (change: Partial<Heard> = {}): Case => ({
  ...sampleCase,
  diagnosis:
    sampleCase.diagnosis === null ? null : { ...sampleCase.diagnosis, heard: { ...heard, ...change } },
});

/** The case after a person has answered whether a risk is one. */
function afterJudging(c: Case, judged: 'yes' | 'no', by = decided.by): Case {
  const facts = { risk: 'safety', judged, words: 'got warm' };
  return { ...c, eventTail: chainEvents(c, [{ type: 'risk_judged', at: decided.at, by, facts }]) };
}

describe('a verdict', () => {
  test('is none without a diagnosis; the cause that a person chose before counts', () => {
    expect(deskVerdict({ ...sampleCase, diagnosis: null }, decided)).toBeNull();
    expect(deskVerdict({ ...sampleCase, causeByAgent: 'misuse' }, decided)).toMatchObject({
      kind: 'approved',
      given: 'defect',
      final: 'misuse',
      features: ['sign stopped_working'],
    });
    const chosen: Decided = { ...decided, type: 'recompose', cause: 'wrong_item' };
    expect(deskVerdict(sampleCase, chosen)).toMatchObject({ kind: 'cause_chosen', final: 'wrong_item' });
  });

  test('holds what was heard, without the words of the buyer', () => {
    const c = { ...hearing(), replies: 1, options: [{ kind: 'partial_refund' as const, percent: 25 }] };
    const verdict = deskVerdict(c, { ...decided, isEdited: true });
    expect(verdict).toMatchObject({
      severity: 'major',
      isEdited: true,
      replied: 1,
      offered: [{ kind: 'partial_refund', percent: 25 }],
    });
    expect(verdict?.heard).toEqual({
      contact: 'again',
      problems: ['leaks'],
      told: ['which_part'],
      wishes: [{ kind: 'discount', percent: 30 }, { kind: 'help' }],
      risks: ['legal'],
      maybe: ['safety'],
      asks: 2,
    });
    expect(JSON.stringify(verdict)).not.toMatch(/drips|lawyer|warm|Friday/);
  });

  test('of a case that was diagnosed before tells of nothing that was heard', () => {
    expect(deskVerdict(sampleCase, decided)).not.toHaveProperty('heard');
  });

  test('holds how a possible danger was judged in this decision, and in no other', () => {
    const judging: Decided = { ...decided, type: 'risk_judged' };
    expect(deskVerdict(afterJudging(hearing({ maybe: [] }), 'yes'), judging)).toMatchObject({
      kind: 'risk_judged',
      judged: [{ risk: 'safety', judged: 'yes' }],
    });
    const byAnother = afterJudging(hearing(), 'no', 'marit@example.com');
    expect(deskVerdict(byAnother, judging)).toBeNull();
    expect(deskVerdict(byAnother, decided)).toMatchObject({ kind: 'approved', judged: [] });
  });

  test('of a dismissed draft is kept only where a question stays without an answer', () => {
    const dismissing: Decided = { ...decided, type: 'dismissed' };
    expect(deskVerdict(hearing(), dismissing)).toMatchObject({ kind: 'dismissed' });
    expect(deskVerdict(hearing({ maybe: [] }), dismissing)).toBeNull();
    expect(deskVerdict(hearing(), { ...decided, type: 'passed_on' })).toBeNull();
  });
});
