import { describe, expect, it } from 'vitest';
import { proposalOf, wishToGrant } from '../../../core/case/granted-wish.ts';
import { offeredIn } from '../../../core/case/offered.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Diagnosis, Heard } from '../../../core/words/diagnosis.ts';
import type { Wish } from '../../../core/words/heard/wish.ts';
import { ownPlaybook } from '../letters/samples.ts';
import { heardOf, newCase } from './samples.ts';

const playbook = ownPlaybook();
const price = { minor: 5_000, currency: 'GBP' };

function wishing(wishes: Wish[], change: Partial<Diagnosis> = {}, heard: Partial<Heard> = {}): Case {
  return newCase({
    order: { price, channel: 'seller', purchasedAt: null },
    diagnosis: {
      cause: 'defect',
      severity: 'major',
      confidence: 0.9,
      risks: [],
      wants: wishes.flatMap(({ kind }) => (kind === 'discount' || kind === 'return' ? [] : [kind])),
      language: 'en',
      evidence: [],
      heard: heardOf({ wishes, ...heard }),
      ...change,
    },
  });
}

describe('a wish that solves the matter is done', () => {
  it.each<[string, Wish[], string | null]>([
    ['money back', [{ kind: 'refund' }], 'full_refund'],
    ['another one', [{ kind: 'replacement' }], 'replacement'],
    ['the part', [{ kind: 'part' }], 'missing_part'],
    ['two wishes are a question', [{ kind: 'refund' }, { kind: 'replacement' }], null],
    ['help is guidance, not a deed', [{ kind: 'help' }], null],
    ['no wish', [], null],
    ['some money back without a figure is an offer', [{ kind: 'discount' }], null],
    ['a third off', [{ kind: 'discount', percent: 33 }], 'partial_refund'],
    ['a sum', [{ kind: 'discount', amount: '8 pounds' }], 'partial_refund'],
    ['more than half is for a person to weigh', [{ kind: 'discount', percent: 80 }], null],
  ])('%s', (_what, wishes, kind) => {
    expect(wishToGrant(wishing(wishes), playbook)?.kind ?? null).toBe(kind);
  });

  it('at the figure that the buyer named', () => {
    expect(wishToGrant(wishing([{ kind: 'discount', percent: 20 }]), playbook)).toEqual({
      kind: 'partial_refund',
      percent: 20,
      amount: { minor: 1_000, currency: 'GBP' },
    });
    expect(wishToGrant(wishing([{ kind: 'discount', amount: '8,50 €' }]), playbook)).toEqual({
      kind: 'partial_refund',
      amount: { minor: 850, currency: 'GBP' },
    });
  });

  it('never more than was paid', () => {
    expect(proposalOf(wishing([{ kind: 'discount', amount: '60 pounds' }]), playbook)).toBeNull();
    expect(proposalOf(wishing([{ kind: 'discount', percent: 100 }]), playbook)).toBeNull();
  });

  it.each<[string, Case]>([
    ['the cause is unsure', wishing([{ kind: 'refund' }], { confidence: 0.4 })],
    ['the cause is unclear', wishing([{ kind: 'refund' }], { cause: 'unclear' })],
    ['guidance may solve it', wishing([{ kind: 'refund' }], { cause: 'misuse' })],
    ['a claim is open', { ...wishing([{ kind: 'refund' }]), claimOpen: true }],
    ['an agent decided otherwise', { ...wishing([{ kind: 'refund' }]), optionByAgent: 'replacement' }],
    ['it answers our offer', wishing([{ kind: 'refund' }], {}, { contact: 'choice' })],
    ['the same thing again after a danger', wishing([{ kind: 'replacement' }], { risks: ['safety'] })],
    [
      'the same thing again after a possible danger',
      wishing([{ kind: 'replacement' }], {}, { maybe: [{ risk: 'safety', words: 'smoke' }] }),
    ],
  ])('not where %s', (_why, c) => {
    expect(wishToGrant(c, playbook)).toBeNull();
  });

  it('for an order that Amazon sent, only what a seller can do', () => {
    const fba = { price, channel: 'fba' as const, purchasedAt: null };
    expect(wishToGrant({ ...wishing([{ kind: 'refund' }]), order: fba }, playbook)?.kind).toBe(
      'return_for_refund',
    );
    expect(wishToGrant({ ...wishing([{ kind: 'replacement' }]), order: fba }, playbook)).toBeNull();
    expect(wishToGrant({ ...wishing([{ kind: 'discount', percent: 20 }]), order: fba }, playbook)).toBeNull();
  });
});

describe('what costs nothing to grant', () => {
  it('a part is sent though the matrix has none, also for a mishap of the buyer’s own', () => {
    expect(wishToGrant(wishing([{ kind: 'part' }], { cause: 'misuse' }), playbook)).toEqual({
      kind: 'missing_part',
    });
  });

  it('the money back is a return where the matrix gives none for keeping it', () => {
    expect(wishToGrant(wishing([{ kind: 'refund' }], { severity: 'minor' }), playbook)?.kind).toBe(
      'return_for_refund',
    );
  });

  it('who has told what is wrong and what they wish is not asked once more', () => {
    const told = {
      told: ['what_happens' as const],
      problems: [{ sign: 'leaks' as const, part: null, words: 'x' }],
    };
    const unsure = { cause: 'unclear' as const, nearest: 'defect' as const, confidence: 0.3 };
    expect(wishToGrant(wishing([{ kind: 'replacement' }], unsure, told), playbook)?.kind).toBe('replacement');
    expect(wishToGrant(wishing([{ kind: 'replacement' }], unsure), playbook)).toBeNull();
  });

  it('what was refused is not offered again', () => {
    const refused = wishing([], {}, { contact: 'again' });
    const options = [{ kind: 'replacement' as const }];
    const kinds = offeredIn('offer', { ...refused, replies: 1, options }, playbook).map(({ kind }) => kind);
    expect(kinds).not.toContain('replacement');
    expect(kinds.length).toBeGreaterThan(0);
  });
});
