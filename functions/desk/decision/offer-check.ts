import { isCarriedOut } from '../../../core/case/next-step.ts';
import { grantsWish, isSameOffer } from '../../../core/case/transitions/approved-options.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { type Difference, differences } from '../../../core/policy/letter-and-options.ts';
import type { Case } from '../../../core/words/case.ts';
import type { OptionKind, SolutionOption } from '../../../core/words/option.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { Visit } from '../way-in/visitor.ts';
import {
  numberable,
  type OptionRow,
  optionsIn,
  plainAmount,
  type RowFault,
  type RowsBegun,
} from './option-rows.ts';
import { optionKindsFor } from './options-to-choose.ts';
import { orderCurrency } from './order-currency.ts';

/** What a person approves beside the text: its options, and whether the one is done now. */

export interface ApprovedOffer {
  options: SolutionOption[];
  /** The options are not the draft's. */
  isChanged: boolean;
  isDoneNow: boolean;
}

interface Offering {
  draft: StoredDraft;
  c: Case;
  visit: Visit;
}

/** What an agent can put into a row. */
export const kindsForRows = (c: Case, playbook: Playbook): OptionKind[] =>
  optionKindsFor(c, playbook).filter((kind) => kind !== 'ask_more');

function faultWords(row: number, fault: RowFault, c: Case, { strings, formats }: Visit): string {
  const { faults } = strings.offers;
  const currency = orderCurrency(c);
  switch (fault.code) {
    case 'kind':
      return faults.kind(row);
    case 'percent':
      return faults.percent(row);
    case 'amount':
      return faults.amount(row, plainAmount({ minor: 1_950, currency }));
    case 'nothing':
      return faults.nothing(row);
    case 'whole':
      return faults.whole(row, formats.money(fault.price));
    case 'disagree':
      return faults.disagree(row, strings.optionPercent(fault.percent), formats.money(fault.share));
  }
}

/** The options that the rows mean, or what is wrong with them in one sentence. */
export function readOffer(
  rows: readonly OptionRow[] | null,
  isTicked: boolean,
  { draft, begun, c, visit, playbook }: Offering & { begun: RowsBegun; playbook: Playbook },
): { ok: true; offer: ApprovedOffer } | { ok: false; problem: string } {
  const drafted = numberable(draft.options);
  const isGrant = grantsWish(c, draft);
  const isDoneNow = isTicked && !isGrant;
  const read =
    rows === null
      ? { ok: true as const, options: drafted }
      : optionsIn(rows, {
          begun,
          kinds: kindsForRows(c, playbook),
          price: c.order?.price ?? null,
          currency: orderCurrency(c),
        });
  if (!read.ok) return { ok: false, problem: faultWords(read.row, read.fault, c, visit) };
  const { options } = read;
  const isChanged = !isSameOffer(options, drafted);
  const { offers } = visit.strings;
  const [only, ...others] = options;
  if (isDoneNow && (only === undefined || others.length > 0 || !isCarriedOut(only.kind)))
    return { ok: false, problem: offers.doneNeedsOne };
  // What is agreed stands: a number that the buyer answers would not be read.
  const stands = c.chosen !== null && c.fulfilledAt === null && !isGrant ? c.chosen : null;
  if (stands !== null && isChanged && options.length > 0 && !isDoneNow)
    return { ok: false, problem: offers.agreedAlready(visit.formats.option(stands)) };
  return { ok: true, offer: { options, isChanged, isDoneNow } };
}

function differenceWords(one: Difference, { strings, formats }: Visit): string {
  const { offers } = strings;
  if (one.code === 'count') return offers.count(formats.number(one.letter), formats.number(one.list));
  if (one.code === 'only_in_list') return offers.onlyInList(one.number, formats.option(one.option));
  if (one.amount !== null) return offers.onlyInLetter(formats.money(one.amount));
  return one.percent === 100
    ? offers.wholeOnlyInLetter
    : offers.onlyInLetter(strings.optionPercent(one.percent ?? 0));
}

/** Where the text and its options part, a sentence each; nothing where they agree. */
export function offerDiffers(
  text: string,
  { options, isDoneNow }: ApprovedOffer,
  { draft, c, visit }: Offering,
): string[] {
  const drafted = numberable(draft.options);
  const agreed = c.chosen === null ? [] : [c.chosen];
  // A letter without options of its own leaves those of the letter before as they were.
  const earlier = (own: readonly SolutionOption[]) => (own.length === 0 ? c.options : []);
  const isReplaced = isDoneNow || grantsWish(c, draft);
  const found = differences(
    text,
    {
      options,
      standing: [...(isReplaced ? [] : agreed), ...earlier(options)],
      price: c.order?.price ?? null,
      refunded: c.refunded,
      currency: orderCurrency(c),
    },
    { text: draft.body, options: drafted, standing: [...agreed, ...earlier(drafted)] },
  );
  return found.map((one) => differenceWords(one, visit));
}
