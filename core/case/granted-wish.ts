import { moneyNamed } from '../language/minor-units.ts';
import { pricedOption } from '../playbook/matrix.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { MOST_PARTIAL_PERCENT } from '../playbook/schema.ts';
import type { Case } from '../words/case.ts';
import type { Wish, WishKind } from '../words/heard/wish.ts';
import type { OptionKind, SolutionOption } from '../words/option.ts';
import { causeOf, matrixOptions } from './matrix-options.ts';
import { isClear } from './next-step.ts';

/** A wish that solves the matter is done, without a menu. */

/** What serves a wish, the most welcome first. Help is guidance, and has a letter of its own. */
const SERVED_BY: Readonly<Partial<Record<WishKind, readonly OptionKind[]>>> = {
  refund: ['full_refund', 'return_for_refund'],
  return: ['return_for_refund'],
  replacement: ['replacement'],
  part: ['missing_part'],
};

/** The wish of the last message; two are none, but who sends it back for the money wishes for one thing. */
function theWish(c: Case): Wish | null {
  const wishes = c.diagnosis?.heard?.wishes ?? [];
  const [first, second, ...more] = wishes;
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return first;
  const isReturn = [first, second].every(({ kind }) => kind === 'refund' || kind === 'return');
  return isReturn ? { kind: 'return' } : null;
}

/** The share or the sum that the buyer names themselves; null where they name none that can be given. */
export function proposalOf(c: Case, playbook: Playbook): SolutionOption | null {
  const wish = theWish(c);
  const channel = c.order?.channel ?? playbook.whenChannelUnknown;
  if (wish?.kind !== 'discount' || c.claimOpen || channel === 'fba') return null;
  const price = c.order?.price ?? null;
  if (wish.percent !== undefined) {
    const isShare = Number.isInteger(wish.percent) && wish.percent > 0 && wish.percent < 100;
    return isShare ? pricedOption('partial_refund', wish.percent, price) : null;
  }
  const amount = price === null || wish.amount === undefined ? null : moneyNamed(wish.amount, price.currency);
  const isPart = amount !== null && price !== null && amount.minor < price.minor;
  return isPart ? { kind: 'partial_refund', amount } : null;
}

/**
 * What the buyer asks for, where it can simply be done: the problem is clear, the wish is one, and the playbook has it
 * among its options. Null where a person or the buyer has still to choose.
 */
export function wishToGrant(c: Case, playbook: Playbook): SolutionOption | null {
  const contact = c.diagnosis?.heard?.contact;
  const isFree = c.chosen === null && c.optionByAgent === null && !c.claimOpen;
  if (!isFree || !isClear(c) || (contact !== 'complaint' && contact !== 'again')) return null;
  const isPart = theWish(c)?.kind === 'part';
  if (causeOf(c) === 'misuse' && !isPart) return null;
  const proposal = proposalOf(c, playbook);
  if (proposal !== null) return (proposal.percent ?? 0) <= MOST_PARTIAL_PERCENT ? proposal : null;
  const wish = theWish(c);
  const kinds = wish === null ? undefined : SERVED_BY[wish.kind];
  const options = matrixOptions(c, playbook);
  for (const kind of kinds ?? []) {
    const option = options.find((each) => each.kind === kind);
    if (option !== undefined) return option;
  }
  return null;
}

/** A wish that is granted before the price is known gets its amount once the report tells it. */
export function repriced(c: Case): Case {
  const price = c.order?.price ?? null;
  const { chosen } = c;
  if (c.chosenBy !== 'wish' || c.fulfilBy !== null || chosen === null || price === null) return c;
  if (chosen.amount !== undefined) return c;
  return { ...c, chosen: pricedOption(chosen.kind, chosen.percent, price) };
}
