import type { Money } from './money.ts';

export const OPTION_KINDS = [
  'guidance',
  'missing_part',
  'partial_refund',
  'full_refund',
  'replacement',
  'return_for_refund',
  'ask_more',
] as const;
/** guidance and ask_more need no fulfilment; the others become a task once accepted. */
export type OptionKind = (typeof OPTION_KINDS)[number];

/** One line of the offer: what the buyer can choose, in the order in which it is numbered. */
export interface SolutionOption {
  kind: OptionKind;
  /** Share of the price for a partial refund, 20–50. */
  percent?: number | undefined;
  /** What it costs the seller, where the order's price is known. */
  amount?: Money | undefined;
}

/** Do two lines of an offer promise the same? */
export const isSameOption = (one: SolutionOption, other: SolutionOption): boolean =>
  one.kind === other.kind &&
  one.percent === other.percent &&
  one.amount?.minor === other.amount?.minor &&
  one.amount?.currency === other.amount?.currency;
