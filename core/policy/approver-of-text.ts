/** Who must approve a text that a person has edited: an agent may have typed more than the draft offered. */

import { type Approver, approverFor } from '../playbook/approver.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Money } from '../words/money.ts';
import type { OptionKind, SolutionOption } from '../words/option.ts';
import type { Risk } from '../words/risk.ts';
import { type PromisedAmount, promisedAmounts } from './promised-amounts.ts';

/**
 * The promises of a text as options, so that `approverFor` weighs them beside the ones that the draft offers: an
 * agent who may not offer 50 % from the list of solutions may not type it either.
 *
 * @param price what the buyer paid, where the order is known: an amount is then also a share
 */
function promisesAsOptions(promises: readonly PromisedAmount[], price: Money | null): SolutionOption[] {
  return promises.map(({ amount, percent }): SolutionOption => {
    if (percent === 100)
      return price === null ? { kind: 'full_refund' } : { kind: 'full_refund', amount: price };
    if (amount === null)
      return percent === null ? { kind: 'partial_refund' } : { kind: 'partial_refund', percent };
    const known = price !== null && price.currency === amount.currency && price.minor > 0;
    if (known && amount.minor >= price.minor) return { kind: 'full_refund', amount };
    return known
      ? { kind: 'partial_refund', percent: Math.round((amount.minor / price.minor) * 100), amount }
      : { kind: 'partial_refund', amount };
  });
}

/** Options whose amount the buyer gets; a replacement's is what it costs the seller, a return's is left out above. */
const PAID_OUT: readonly OptionKind[] = ['partial_refund', 'full_refund'];

/** The promises that go beyond everything the draft offers: what the person who approves should see. */
export function beyondOffer(
  promises: readonly PromisedAmount[],
  offered: readonly SolutionOption[],
): PromisedAmount[] {
  const shares = offered.map((option) =>
    option.kind === 'full_refund' ? 100 : option.kind === 'partial_refund' ? (option.percent ?? 0) : 0,
  );
  const most = Math.max(0, ...shares);
  return promises.filter(({ amount, percent }) => {
    if (amount === null) return (percent ?? 0) > most;
    return !offered.some(
      (option) =>
        PAID_OUT.includes(option.kind) &&
        option.amount?.currency === amount.currency &&
        option.amount.minor >= amount.minor,
    );
  });
}

/**
 * Who may decide a text that a person has edited: the draft's own options weigh as before, and what the text promises
 * weighs beside them. For an unchanged draft it is the draft's approver.
 *
 * @param edited `chosen`: what the buyer has accepted already, which a confirmation may name again; `currency`: of the
 *   order, or of the marketplace where the order is not known
 */
export function approverOfText(
  playbook: Playbook,
  edited: {
    text: string;
    options: readonly SolutionOption[];
    chosen: SolutionOption | null;
    price: Money | null;
    currency: string;
    risks: readonly Risk[];
  },
): Approver {
  const { text, options, chosen, price, currency, risks } = edited;
  const known = chosen === null ? options : [...options, chosen];
  const beyond = beyondOffer(promisedAmounts(text, currency), known);
  return approverFor(playbook, { options: [...options, ...promisesAsOptions(beyond, price)], price, risks });
}
