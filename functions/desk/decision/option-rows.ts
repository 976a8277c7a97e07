import { minorUnits } from '../../../core/language/minor-units.ts';
import { pricedOption } from '../../../core/playbook/matrix.ts';
import { share } from '../../../core/playbook/price.ts';
import { type Money, minorDigits } from '../../../core/words/money.ts';
import { isSameOption, type OptionKind, type SolutionOption } from '../../../core/words/option.ts';

/** The options of a letter as rows of the form: as they are shown, as they come back, and what they mean. */

/** Buyers do not read more options than these: to that many an empty row is added. */
const ROWS_WITH_ROOM = 3;
/** More than any page has. */
const MOST_ROWS = 9;
/** Longer than any number that can be meant. */
const MOST_FIELD_CHARS = 20;

/** A row as it stands in the form; it comes back as typed. */
export interface OptionRow {
  /** `by_kind`: the empty row, which is on as soon as somebody says what it is. */
  on: 'yes' | 'no' | 'by_kind';
  kind: string;
  percent: string;
  amount: string;
}

/** What is wrong with a row. */
export type RowFault =
  | { code: 'kind' | 'percent' | 'amount' | 'nothing' }
  | { code: 'whole'; price: Money }
  | { code: 'disagree'; percent: number; share: Money };

/** Names of the fields of a row, from 1. */
export const rowFields = (row: number) => ({
  on: `on-${row}`,
  kind: `kind-${row}`,
  percent: `percent-${row}`,
  amount: `amount-${row}`,
});
/** How many rows a form has: without it the form is of a page that has none. */
export const ROWS_FIELD = 'rows';

/** "9.75" of 975 pence, "980" of 980 yen. */
export const plainAmount = ({ minor, currency }: Money): string => {
  const digits = minorDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
};

function rowOf({ kind, percent, amount }: SolutionOption, on: OptionRow['on']): OptionRow {
  const isPart = kind === 'partial_refund';
  return {
    on,
    kind,
    percent: isPart && percent !== undefined ? String(percent) : '',
    amount: isPart && amount !== undefined ? plainAmount(amount) : '',
  };
}

/** Options that can be numbered; to ask for more is none. */
export const numberable = (options: readonly SolutionOption[]): SolutionOption[] =>
  options.filter(({ kind }) => kind !== 'ask_more');

/** What the rows of a page begin with: the options that are on, then those of the draft that were switched off. */
export interface RowsBegun {
  on: readonly SolutionOption[];
  off: readonly SolutionOption[];
}

/** @param approved the options of an approval that was taken back; undefined where there was none, or it changed none */
export function rowsBegun(
  drafted: readonly SolutionOption[],
  approved: readonly SolutionOption[] | undefined,
): RowsBegun {
  const on = approved === undefined ? numberable(drafted) : approved;
  const off = numberable(drafted).filter((option) => !on.some((other) => isSameOption(option, other)));
  return { on, off };
}

/** A row for each option, and an empty one where there is room. */
export function rowsOf({ on, off }: RowsBegun): OptionRow[] {
  const rows = [...on.map((option) => rowOf(option, 'yes')), ...off.map((option) => rowOf(option, 'no'))];
  const empty: OptionRow = { on: 'by_kind', kind: '', percent: '', amount: '' };
  return rows.length < ROWS_WITH_ROOM ? [...rows, empty] : rows;
}

/** The rows of a form, as typed; null where it has none. */
export function rowsIn(form: Readonly<Record<string, unknown>>): OptionRow[] | null {
  const count = Number(form[ROWS_FIELD]);
  if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS) return null;
  const typed = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value.slice(0, MOST_FIELD_CHARS) : '';
  };
  return Array.from({ length: count }, (_, at) => {
    const { on, kind, percent, amount } = rowFields(at + 1);
    const tick = typed(on);
    return {
      on: tick === 'yes' || tick === 'by_kind' ? tick : 'no',
      kind: typed(kind),
      percent: typed(percent),
      amount: typed(amount),
    };
  });
}

/** What a row is read by. */
export interface RowContext {
  /** What stood in the rows when the page was made. */
  begun: RowsBegun;
  kinds: readonly OptionKind[];
  price: Money | null;
  currency: string;
}

const bare = (typed: string): string => typed.normalize('NFKC').replace(/[\s%\p{Sc}]/gu, '');

function percentIn(typed: string): number | null {
  return /^[1-9]\d?$/.test(bare(typed)) ? Number(bare(typed)) : null;
}

function amountIn(typed: string, currency: string): Money | null {
  const number = bare(typed);
  const shape = minorDigits(currency) === 0 ? /^\d{1,9}$/ : /^\d{1,7}(?:[.,]\d{1,2})?$/;
  const minor = shape.test(number) ? minorUnits(number, currency) : 0;
  return minor > 0 ? { minor, currency } : null;
}

type Read = { option: SolutionOption } | { fault: RowFault };

/** A share that is exactly the sum is named beside it. */
function sumOf(amount: Money, price: Money | null): SolutionOption {
  const percent = price === null ? 0 : Math.round((amount.minor / price.minor) * 100);
  const isShare = price !== null && percent > 0 && share(price, percent).minor === amount.minor;
  return isShare ? { kind: 'partial_refund', percent, amount } : { kind: 'partial_refund', amount };
}

function partIn(row: OptionRow, was: OptionRow | null, { price, currency }: RowContext): Read {
  const [hasPercent, hasAmount] = [row.percent, row.amount].map((typed) => typed.trim() !== '');
  const percent = percentIn(row.percent);
  const amount = amountIn(row.amount, currency);
  if (!hasPercent && !hasAmount) return { fault: { code: 'nothing' } };
  if (hasPercent && percent === null) return { fault: { code: 'percent' } };
  if (hasAmount && amount === null) return { fault: { code: 'amount' } };
  if (amount !== null && price !== null && amount.minor >= price.minor)
    return { fault: { code: 'whole', price } };
  if (percent === null)
    return amount === null ? { fault: { code: 'nothing' } } : { option: sumOf(amount, price) };
  const priced = pricedOption('partial_refund', percent, price);
  if (amount === null) return { option: priced };
  if (price === null) return { option: { kind: 'partial_refund', percent, amount } };
  if (priced.amount?.minor === amount.minor) return { option: priced };
  // Who changes one of the two means it: the other, left as it was, follows.
  if (was !== null && row.amount === was.amount) return { option: priced };
  if (was !== null && row.percent === was.percent) return { option: sumOf(amount, price) };
  return { fault: { code: 'disagree', percent, share: share(price, percent) } };
}

function optionIn(row: OptionRow, begun: SolutionOption | undefined, context: RowContext): Read {
  const was = begun === undefined ? null : rowOf(begun, row.on);
  const isAsBegun =
    was !== null && row.kind === was.kind && row.percent === was.percent && row.amount === was.amount;
  if (begun !== undefined && isAsBegun) return { option: begun };
  const kind = [...context.kinds, ...(begun === undefined ? [] : [begun.kind])].find(
    (one) => one === row.kind,
  );
  if (kind === undefined) return { fault: { code: 'kind' } };
  if (kind === 'partial_refund') return partIn(row, was, context);
  return { option: pricedOption(kind, undefined, context.price) };
}

/** The empty row stays empty where nothing is typed into it. */
const isOn = ({ on, kind, percent, amount }: OptionRow): boolean =>
  on === 'by_kind' ? [kind, percent, amount].some((typed) => typed.trim() !== '') : on === 'yes';

/** The options that the rows mean, in their order; or the first row that means none, from 1. */
export function optionsIn(
  rows: readonly OptionRow[],
  context: RowContext,
): { ok: true; options: SolutionOption[] } | { ok: false; row: number; fault: RowFault } {
  const options: SolutionOption[] = [];
  const begun = [...context.begun.on, ...context.begun.off];
  for (const [at, row] of rows.entries()) {
    if (!isOn(row)) continue;
    const read = optionIn(row, begun[at], context);
    if ('fault' in read) return { ok: false, row: at + 1, fault: read.fault };
    options.push(read.option);
  }
  return { ok: true, options };
}
