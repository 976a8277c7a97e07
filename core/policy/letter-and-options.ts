/** Does a letter say what its list of options says? The buyer answers by number: the list is what they get. */

import { share } from '../playbook/price.ts';
import type { Money } from '../words/money.ts';
import { isSameOption, type OptionKind, type SolutionOption } from '../words/option.ts';
import { type PromisedAmount, promisedAmounts } from './promised-amounts.ts';

/** Where letter and options part. */
export type Difference =
  /** The letter promises what no option holds; either amount or percent is null. */
  | { code: 'only_in_letter'; amount: Money | null; percent: number | null }
  /** Place in the list, from 1, of an option whose amount or share the letter does not name. */
  | { code: 'only_in_list'; number: number; option: SolutionOption }
  /** The letter numbers so many choices, the list has so many. */
  | { code: 'count'; letter: number; list: number };

export interface Offer {
  options: readonly SolutionOption[];
  /** What stands from earlier letters, such as what the buyer has chosen: it may be named again. */
  standing: readonly SolutionOption[];
  /** Of the order; null where it is not known. */
  price: Money | null;
  /** What Amazon has given back already. */
  refunded: Money | null;
  /** ISO 4217 */
  currency: string;
}

/** A letter as the machine wrote it, with what was offered in it and what stood when it was written. */
export interface Drafted extends Pick<Offer, 'options' | 'standing'> {
  text: string;
}

const NUMBERED_LINE = /^\s{0,4}(\d)\s?[.)．、](?!\d)\s?\S/gm;

/** Options whose money the buyer gets; a replacement's amount is what it costs the seller. */
const PAID_OUT: readonly OptionKind[] = ['partial_refund', 'full_refund', 'return_for_refund'];
const WHOLE: readonly OptionKind[] = ['full_refund', 'return_for_refund'];

const isSame = (one: Money | null | undefined, other: Money | null | undefined): boolean =>
  one != null && other != null && one.minor === other.minor && one.currency === other.currency;

/** Does an option give what the words name? */
function isGivenBy(
  { kind, ...option }: SolutionOption,
  { amount, percent }: PromisedAmount,
  price: Money | null,
): boolean {
  if (percent === 100) return WHOLE.includes(kind);
  if (percent !== null) {
    const named = price === null ? null : share(price, percent);
    return option.percent === percent || (kind === 'partial_refund' && isSame(option.amount, named));
  }
  if (!PAID_OUT.includes(kind)) return false;
  return isSame(option.amount, amount) || (WHOLE.includes(kind) && isSame(price, amount));
}

function onlyInLetter(promises: readonly PromisedAmount[], offer: Offer): Difference[] {
  const { options, standing, price, refunded } = offer;
  const known = [...options, ...standing];
  const isGiven = (promise: PromisedAmount) => known.some((option) => isGivenBy(option, promise, price));
  const given = promises.filter(isGiven);
  // "15 % of £65.00" names the price beside what is given; "we refund £65.00" gives it.
  const isMention = ({ amount, gives, said }: PromisedAmount) =>
    isSame(amount, refunded) ||
    (isSame(amount, price) && (!gives || given.some((other) => other.said === said)));
  return promises
    .filter((promise) => !isGiven(promise) && !isMention(promise))
    .map(({ amount, percent }) => ({ code: 'only_in_letter', amount, percent }));
}

/** A return is the buyer's right, and is not read as a promise of money; the other kinds name none. */
const isToBeNamed = ({ kind }: SolutionOption): boolean =>
  kind === 'partial_refund' || kind === 'full_refund';

function onlyInList(promises: readonly PromisedAmount[], { options, price }: Offer): Difference[] {
  return options.flatMap((option, at): Difference[] =>
    !isToBeNamed(option) || promises.some((promise) => isGivenBy(option, promise, price))
      ? []
      : [{ code: 'only_in_list', number: at + 1, option }],
  );
}

/** Lengths of the lists that a text numbers from 1 on, in its order. */
function numberedLists(text: string): number[] {
  const lists: number[] = [];
  for (const [, digit] of text.matchAll(NUMBERED_LINE)) {
    const number = Number(digit);
    if (number === 1) lists.push(1);
    else if (lists.at(-1) === number - 1) lists.splice(-1, 1, number);
  }
  return lists.filter((length) => length > 1);
}

/** Steps to try may be numbered, too: lists of the draft beside its choices. They stand above the choices. */
function listsOfSteps({ text, options }: Drafted): number {
  const lists = numberedLists(text);
  return lists.length - (options.length > 1 && lists.includes(options.length) ? 1 : 0);
}

function countDiffers(text: string, list: number, drafted: Drafted | null): Difference[] {
  const choices = numberedLists(text).slice(drafted === null ? 0 : listsOfSteps(drafted));
  if (list > 1) return choices.includes(list) ? [] : [{ code: 'count', letter: choices.at(-1) ?? 0, list }];
  const neverOffered = list === 0 && (drafted === null || drafted.options.length === 0);
  const letter = choices.at(-1);
  return letter === undefined || neverOffered ? [] : [{ code: 'count', letter, list }];
}

function isSameDifference(one: Difference, other: Difference): boolean {
  if (one.code === 'only_in_letter' && other.code === 'only_in_letter')
    return one.percent === other.percent && (one.amount === other.amount || isSame(one.amount, other.amount));
  return (
    one.code === 'only_in_list' && other.code === 'only_in_list' && isSameOption(one.option, other.option)
  );
}

/**
 * Where a letter and its options part; nothing where they agree.
 * @param drafted what a person has edited: what parts in it already is no doing of theirs, and is not told
 */
export function differences(text: string, offer: Offer, drafted: Drafted | null): Difference[] {
  const promises = promisedAmounts(text, offer.currency);
  const found = [...onlyInLetter(promises, offer), ...onlyInList(promises, offer)];
  const before = drafted === null ? [] : differences(drafted.text, { ...offer, ...drafted }, null);
  return [
    ...found.filter((one) => !before.some((other) => isSameDifference(one, other))),
    ...countDiffers(text, offer.options.length, drafted),
  ];
}
