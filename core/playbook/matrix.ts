import type { Cause } from '../words/cause.ts';
import type { Money } from '../words/money.ts';
import type { OptionKind, SolutionOption } from '../words/option.ts';
import type { Severity } from '../words/severity.ts';
import type { Want } from '../words/want.ts';
import { type PriceBand, priceBand, share } from './price.ts';
import type { MatrixRow, Playbook } from './schema.ts';

/** The question and a first offer. A buyer who writes again after both was not helped by them. */
const REPEAT_AFTER_REPLIES = 2;

/** Options for an order that Amazon fulfilled. Only Amazon can refund, replace or take back such an order. */
export const FBA_OPTION_KINDS: readonly OptionKind[] = ['guidance', 'return_for_refund', 'ask_more'];

const WANT_SERVED_BY: Readonly<Record<Want, readonly OptionKind[]>> = {
  refund: ['full_refund', 'partial_refund', 'return_for_refund'],
  replacement: ['replacement'],
  part: ['missing_part'],
  help: ['guidance'],
};

/** Nobody is told to try again, to keep what may harm, or sent the same thing, unless a row for the risk says so. */
const NOT_AFTER_DANGER: readonly OptionKind[] = ['guidance', 'partial_refund', 'replacement'];

export interface Situation {
  cause: Cause;
  severity: Severity;
  /** The price that the buyer paid for the item; null when the orders report does not have the order. */
  price: Money | null;
  channel: 'fba' | 'seller' | null;
  /** A person could come to harm. */
  unsafe: boolean;
  /** Replies that were sent in this case before. */
  earlierReplies: number;
  wants: Want[];
}

/** The conditions by which a row of the matrix is chosen. */
export interface MatrixCell {
  cause: Cause;
  severity: Severity;
  /** null: the price is unknown, and only rows for any price match. */
  price: PriceBand | null;
  channel: 'fba' | 'seller';
  unsafe: boolean;
  repeat: boolean;
}

/** The first row that fits, in the order of the file; undefined when none does. */
export function rowFor(rows: readonly MatrixRow[], cell: MatrixCell): MatrixRow | undefined {
  return rows.find((row) => {
    const causes = [row.cause].flat();
    return (
      (causes.includes('any') || causes.includes(cell.cause)) &&
      (row.severity === 'any' || row.severity === cell.severity) &&
      (row.price === 'any' || row.price === cell.price) &&
      (row.channel === 'any' || row.channel === cell.channel) &&
      (row.risk === 'any' || cell.unsafe) &&
      (row.repeat === 'any' || row.repeat === cell.repeat)
    );
  });
}

/** An option, with its cost where the price is known and the option costs money. */
export function pricedOption(
  kind: OptionKind,
  percent: number | undefined,
  price: Money | null,
): SolutionOption {
  const option: SolutionOption = percent === undefined ? { kind } : { kind, percent };
  if (price === null) return option;
  if (kind === 'partial_refund') return { ...option, amount: share(price, percent ?? 0) };
  if (kind === 'full_refund' || kind === 'replacement' || kind === 'return_for_refund')
    return { ...option, amount: price };
  return option;
}

/**
 * The options that the playbook allows: kinds that the buyer wants first, then in the order of the matrix. Empty
 * where the matrix offers nothing. For FBA orders only options that a seller can carry out remain.
 */
export function optionsFor(playbook: Playbook, situation: Situation): SolutionOption[] {
  const channel = situation.channel ?? playbook.whenChannelUnknown;
  const row = rowFor(playbook.matrix, {
    cause: situation.cause,
    severity: situation.severity,
    price: priceBand(playbook, situation.price),
    channel,
    unsafe: situation.unsafe,
    repeat: situation.earlierReplies >= REPEAT_AFTER_REPLIES,
  });
  const isBarred = (kind: OptionKind) =>
    situation.unsafe && row?.risk !== 'safety' && NOT_AFTER_DANGER.includes(kind);
  const wanted = (kind: OptionKind) => situation.wants.some((want) => WANT_SERVED_BY[want].includes(kind));
  const rules = (row?.options ?? [])
    .filter((rule) => rule.ifWanted !== true || wanted(rule.kind))
    .filter((rule) => channel === 'seller' || FBA_OPTION_KINDS.includes(rule.kind))
    .filter((rule) => !isBarred(rule.kind));
  const ordered = [
    ...rules.filter((rule) => wanted(rule.kind)),
    ...rules.filter((rule) => !wanted(rule.kind)),
  ];
  return ordered.map((rule) => pricedOption(rule.kind, rule.percent, situation.price));
}
