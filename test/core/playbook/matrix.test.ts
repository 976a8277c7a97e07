import { describe, expect, it } from 'vitest';
import { approverFor } from '../../../core/playbook/approver.ts';
import { FBA_OPTION_KINDS, optionsFor, type Situation } from '../../../core/playbook/matrix.ts';
import { priceBand, share } from '../../../core/playbook/price.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import type { SolutionOption } from '../../../core/words/option.ts';
import { SEVERITIES } from '../../../core/words/severity.ts';
import { ownPlaybook } from '../letters/samples.ts';

const own = ownPlaybook();
const playbook = { ...own, authority: { ...own.authority, whenPriceUnknown: 'supervisor' as const } };
const usd = (minor: number) => ({ minor, currency: 'USD' });

function situation(change: Partial<Situation> = {}): Situation {
  return {
    cause: 'defect',
    severity: 'major',
    price: usd(2_499),
    channel: 'seller',
    unsafe: false,
    earlierReplies: 0,
    wants: [],
    ...change,
  };
}
const kinds = (options: SolutionOption[]) => options.map(({ kind }) => kind);

describe('what is offered', () => {
  it.each([
    ['a small flaw', { severity: 'minor' }, ['partial_refund', 'replacement']],
    [
      'a small flaw, and a part is wanted',
      { severity: 'minor', wants: ['part'] },
      ['missing_part', 'partial_refund', 'replacement'],
    ],
    ['a clear malfunction', {}, ['replacement', 'full_refund']],
    ['a clear malfunction, and money is wanted', { wants: ['refund'] }, ['full_refund', 'replacement']],
    ['a clear malfunction of a dear item', { price: usd(12_000) }, ['replacement', 'return_for_refund']],
    [
      'the same again after an offer',
      { severity: 'minor', earlierReplies: 2 },
      ['replacement', 'full_refund'],
    ],
    ['misuse', { cause: 'misuse' }, ['guidance']],
    ['nothing clear', { cause: 'unclear' }, ['ask_more']],
    ['no complaint about quality', { cause: 'not_quality' }, []],
    [
      'a mismatch of a cheap item',
      { cause: 'listing_mismatch', severity: 'minor', price: usd(900) },
      ['partial_refund', 'full_refund'],
    ],
    ['an unknown price', { price: null }, ['replacement', 'full_refund']],
    [
      'a currency without bands',
      { price: { minor: 1_000, currency: 'CHF' } },
      ['replacement', 'full_refund'],
    ],
  ] as const)('for %s', (_what, change, expected) => {
    expect(
      kinds(
        optionsFor(playbook, situation({ ...change, wants: [...('wants' in change ? change.wants : [])] })),
      ),
    ).toEqual(expected);
  });

  it('for an FBA order nothing that only Amazon can do, in any situation', () => {
    for (const cause of CAUSES)
      for (const severity of SEVERITIES)
        for (const price of [null, usd(500), usd(5_000), usd(50_000)])
          for (const earlierReplies of [0, 5])
            for (const wants of [[], ['refund', 'replacement', 'part', 'help']] as const) {
              const options = optionsFor(playbook, {
                cause,
                severity,
                price,
                channel: 'fba',
                unsafe: false,
                earlierReplies,
                wants: [...wants],
              });
              for (const { kind } of options) expect(FBA_OPTION_KINDS).toContain(kind);
            }
  });

  it('an unknown channel is what the playbook says', () => {
    const fba = { ...playbook, whenChannelUnknown: 'fba' as const };
    expect(kinds(optionsFor(fba, situation({ channel: null })))).toEqual(['return_for_refund']);
    expect(kinds(optionsFor(playbook, situation({ channel: null })))).toEqual(['replacement', 'full_refund']);
  });
});

describe('amounts', () => {
  it.each([
    [usd(2_499), 30, 750],
    [usd(1), 50, 1],
    [{ minor: 3_980, currency: 'JPY' }, 30, 1_194],
    [{ minor: 3_975, currency: 'JPY' }, 50, 1_988],
  ])('%o at %d %% is %d in the minor unit', (price, percent, minor) => {
    expect(share(price, percent)).toEqual({ minor, currency: price.currency });
  });

  it('stand where the price is known, and only there', () => {
    const known = optionsFor(playbook, situation({ severity: 'minor' }));
    expect(known.map(({ amount }) => amount?.minor)).toEqual([750, 2_499]);
    const unknown = optionsFor(playbook, situation({ severity: 'minor', price: null }));
    expect(unknown.map(({ amount }) => amount)).toEqual([undefined, undefined]);
  });

  it.each([
    [usd(1_499), 'low'],
    [usd(1_500), 'middle'],
    [usd(7_999), 'middle'],
    [usd(8_000), 'high'],
    [{ minor: 1_999, currency: 'JPY' }, 'low'],
    [null, null],
  ])('%o is %s', (price, band) => {
    expect(priceBand(playbook, price)).toBe(band);
  });
});

describe('who approves', () => {
  const approver = (options: SolutionOption[], price: ReturnType<typeof usd> | null = null) =>
    approverFor(playbook, { options, price, risks: [] });

  it.each<[string, SolutionOption[], ReturnType<typeof usd> | null, 'agent' | 'supervisor']>([
    [
      'nothing that costs',
      [{ kind: 'guidance' }, { kind: 'return_for_refund', amount: usd(99_999) }],
      null,
      'agent',
    ],
    ['an amount within', [{ kind: 'full_refund', amount: usd(4_000) }], null, 'agent'],
    ['a cent above', [{ kind: 'full_refund', amount: usd(4_001) }], null, 'supervisor'],
    [
      'the dearest of a choice',
      [
        { kind: 'partial_refund', percent: 30, amount: usd(1_500) },
        { kind: 'replacement', amount: usd(5_000) },
      ],
      null,
      'supervisor',
    ],
    ['a share above', [{ kind: 'partial_refund', percent: 50, amount: usd(100) }], null, 'supervisor'],
    [
      'an option without its amount, but a price',
      [{ kind: 'partial_refund', percent: 40 }],
      usd(10_000),
      'agent',
    ],
    ['an unknown price', [{ kind: 'full_refund' }], null, 'supervisor'],
    [
      'a currency that is not listed',
      [{ kind: 'full_refund', amount: { minor: 1, currency: 'CHF' } }],
      null,
      'supervisor',
    ],
  ])('%s', (_what, options, price, role) => {
    const result = approver(options, price);
    expect(result.role).toBe(role);
    expect(result.because === null).toBe(role === 'agent');
  });

  it('a risk goes to the supervisor, whatever it costs', () => {
    expect(approverFor(playbook, { options: [], price: null, risks: ['negative_review', 'safety'] })).toEqual(
      { role: 'supervisor', because: { code: 'risk', risk: 'safety' } },
    );
    expect(approverFor(playbook, { options: [], price: null, risks: ['negative_review'] }).role).toBe(
      'agent',
    );
  });

  it('the seller may let agents decide where no price is known', () => {
    const trusting = {
      ...playbook,
      authority: { ...playbook.authority, whenPriceUnknown: 'agent' as const },
    };
    expect(approverFor(trusting, { options: [{ kind: 'full_refund' }], price: null, risks: [] }).role).toBe(
      'agent',
    );
  });
});
