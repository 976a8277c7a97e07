import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricedOption } from '../../../../core/playbook/matrix.ts';
import { OPTION_KINDS, type SolutionOption } from '../../../../core/words/option.ts';
import {
  type OptionRow,
  optionsIn,
  rowFields,
  rowsBegun,
  rowsIn,
  rowsOf,
} from '../../../../functions/desk/decision/option-rows.ts';

const price = { minor: 6_500, currency: 'GBP' };
const GBP = (minor: number) => ({ minor, currency: 'GBP' });
const kinds = OPTION_KINDS.filter((kind) => kind !== 'ask_more');
const third: SolutionOption = { kind: 'partial_refund', percent: 30, amount: GBP(1_950) };
const anew: SolutionOption = { kind: 'replacement', amount: price };

const row = (change: Partial<OptionRow>): OptionRow => ({
  on: 'yes',
  kind: 'partial_refund',
  percent: '',
  amount: '',
  ...change,
});
const read = (rows: OptionRow[], drafted: SolutionOption[] = [], paid: typeof price | null = price) =>
  optionsIn(rows, { begun: rowsBegun(drafted, undefined), kinds, price: paid, currency: 'GBP' });
const one = (
  typed: Partial<OptionRow>,
  drafted: SolutionOption[] = [],
  paid: typeof price | null = price,
) => {
  const result = read([row(typed)], drafted, paid);
  return result.ok ? result.options[0] : result.fault.code;
};
/** The form as a browser sends it. */
const formOf = (rows: readonly OptionRow[]): Record<string, string> =>
  Object.fromEntries([
    ['rows', String(rows.length)],
    ...rows.flatMap(({ on, ...typed }, at) => {
      const names = rowFields(at + 1);
      return [
        ...(on === 'no' ? [] : [[names.on, on]]),
        [names.kind, typed.kind],
        [names.percent, typed.percent],
        [names.amount, typed.amount],
      ];
    }),
  ]);

describe('rows of options', () => {
  test('untouched they mean the options that they were made from, whatever is known of the price', () => {
    const option = fc.record(
      {
        kind: fc.constantFrom(...kinds),
        percent: fc.integer({ min: 1, max: 99 }),
        amount: fc.integer({ min: 1, max: 900_000 }).map(GBP),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.array(option, { maxLength: 3 }), fc.boolean(), (options, isKnown) => {
        const rows = rowsIn(formOf(rowsOf(rowsBegun(options, undefined)))) ?? [];
        expect(read(rows, options, isKnown ? price : null)).toEqual({ ok: true, options });
      }),
    );
  });

  test('any form is read without an error, and nothing but money below the price comes of it', () => {
    const field = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('15', '9.75', '9,75', '1e3', '-1', ''),
    );
    const form = fc.dictionary(
      fc.constantFrom(...[1, 2, 3].flatMap((n) => Object.values(rowFields(n))), 'rows'),
      fc.oneof(field, fc.constantFrom('yes', 'by_kind', '3', ...kinds)),
    );
    fc.assert(
      fc.property(form, (given) => {
        const result = read(rowsIn({ rows: '3', ...given }) ?? []);
        for (const { kind, percent = 1, amount } of result.ok ? result.options : []) {
          expect(Number.isInteger(percent) && percent > 0 && percent < 100).toBe(true);
          if (kind === 'partial_refund') expect(amount?.minor).toBeLessThan(price.minor);
        }
      }),
    );
  });

  test.each<[why: string, typed: Partial<OptionRow>, expected: SolutionOption | string]>([
    ['a share', { percent: '15' }, { kind: 'partial_refund', percent: 15, amount: GBP(975) }],
    [
      'a share with its sign',
      { percent: ' 15 % ' },
      { kind: 'partial_refund', percent: 15, amount: GBP(975) },
    ],
    ['a share in full width', { percent: '１５' }, { kind: 'partial_refund', percent: 15, amount: GBP(975) }],
    ['a sum that is a share', { amount: '9.75' }, { kind: 'partial_refund', percent: 15, amount: GBP(975) }],
    ['a sum of its own', { amount: '£9,80' }, { kind: 'partial_refund', amount: GBP(980) }],
    ['both', { percent: '15', amount: '9.75' }, { kind: 'partial_refund', percent: 15, amount: GBP(975) }],
    ['both, and not the same', { percent: '15', amount: '19.50' }, 'disagree'],
    ['neither', {}, 'nothing'],
    ['a share above all', { percent: '100' }, 'percent'],
    ['half a percent', { percent: '12.5' }, 'percent'],
    ['a share below nothing', { percent: '-5' }, 'percent'],
    ['words', { percent: 'half' }, 'percent'],
    ['a sum in words', { amount: 'ten' }, 'amount'],
    ['nothing as a sum', { amount: '0.00' }, 'amount'],
    ['a sum of two readings', { amount: '1.234' }, 'amount'],
    ['the whole price', { amount: '65.00' }, 'whole'],
    ['no kind', { kind: '', percent: '15' }, 'kind'],
    ['a kind that is none', { kind: '__proto__' }, 'kind'],
    ['what is no option', { kind: 'ask_more' }, 'kind'],
    [
      'another kind, with what was left of the one before',
      { kind: 'full_refund', percent: '30' },
      pricedOption('full_refund', undefined, price),
    ],
  ])('%s', (_, typed, expected) => {
    expect(one(typed)).toEqual(expected);
  });

  test('who changes share or sum means it: the other, left as it was, follows', () => {
    expect(one({ percent: '15', amount: '19.50' }, [third])).toMatchObject({ percent: 15, amount: GBP(975) });
    expect(one({ percent: '30', amount: '9.75' }, [third])).toMatchObject({ percent: 15, amount: GBP(975) });
    expect(one({ percent: '30', amount: '9.80' }, [third])).toEqual({
      kind: 'partial_refund',
      amount: GBP(980),
    });
    expect(one({ percent: '20', amount: '9.75' }, [third])).toBe('disagree');
  });

  test('without a price a share is a share, and yen have no pence', () => {
    expect(one({ percent: '15' }, [], null)).toEqual({ kind: 'partial_refund', percent: 15 });
    const yen = { begun: rowsBegun([], undefined), kinds, price: null, currency: 'JPY' };
    expect(optionsIn([row({ amount: '980' })], yen)).toMatchObject({ options: [{ amount: { minor: 980 } }] });
    expect(optionsIn([row({ amount: '980.5' })], yen)).toMatchObject({
      ok: false,
      fault: { code: 'amount' },
    });
  });

  test('a row off is not offered; the empty one counts once anything stands in it', () => {
    const empty = row({ on: 'by_kind', kind: '' });
    expect(read([row({ on: 'no', percent: 'rubbish' }), row({ kind: 'replacement' }), empty])).toEqual({
      ok: true,
      options: [anew],
    });
    expect(read([row({ percent: '30' }), { ...empty, amount: '5' }])).toMatchObject({ ok: false, row: 2 });
    expect(read([row({ percent: '30' }), { ...empty, kind: 'guidance' }])).toMatchObject({ ok: true });
  });

  test('a form of a page without rows has none', () => {
    for (const rows of [undefined, '', '0', '-1', '1.5', '10', 'x']) expect(rowsIn({ rows })).toBeNull();
  });

  test('after an approval was taken back the rows are as they were approved, the rest is off', () => {
    const rows = rowsOf(rowsBegun([third, anew], [anew]));
    expect(rows.map(({ on, kind }) => [on, kind])).toEqual([
      ['yes', 'replacement'],
      ['no', 'partial_refund'],
      ['by_kind', ''],
    ]);
  });
});
