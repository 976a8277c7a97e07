import type { Case } from '../../words/case.ts';
import { isSameOption, type SolutionOption } from '../../words/option.ts';
import type { CurrentDraft } from '../../words/record/draft.ts';
import { isCarriedOut } from '../next-step.ts';

/** What is offered and agreed follows the letter: from its approval on, and back again where it does not leave. */

export const isSameOffer = (one: readonly SolutionOption[], other: readonly SolutionOption[]): boolean =>
  one.length === other.length &&
  one.every((option, at) => {
    const there = other[at];
    return there !== undefined && isSameOption(option, there);
  });

/** Options in a line of the record: "partial_refund 15 975 GBP, replacement"; "none" where nothing is offered. */
export function optionCodes(options: readonly SolutionOption[]): string {
  const codes = options.map(({ kind, percent, amount }) =>
    [kind, percent, amount?.minor, amount?.currency].filter((part) => part !== undefined).join(' '),
  );
  return codes.length === 0 ? 'none' : codes.join(', ');
}

/** The letter that grants a wish does its one option; it waits for no answer. */
export const grantsWish = (c: Pick<Case, 'chosenBy'>, { kind }: Pick<CurrentDraft, 'kind'>): boolean =>
  kind === 'confirmation' && c.chosenBy === 'wish';

/** A wish that was to be granted is no promise before the letter has left: who decides otherwise takes it back. */
export const withoutGrant = (c: Case): Partial<Case> =>
  c.chosenBy === 'wish' && c.fulfilBy === null ? { chosen: null, chosenBy: undefined } : {};

/** What is agreed once the letter is approved; null where it stays as it is. */
function agreed(
  c: Case,
  draft: CurrentDraft,
  { options, isDoneNow }: Approved,
): Pick<Case, 'chosen' | 'chosenBy' | 'fulfilBy' | 'fulfilledAt'> | null {
  const isGrant = grantsWish(c, draft);
  if (!isDoneNow && !isGrant) return null;
  const [only, ...others] = options;
  const chosen = only !== undefined && others.length === 0 && isCarriedOut(only.kind) ? only : null;
  // Of a wish that the letter does not grant any more nothing is left to do.
  if (chosen === null && !isGrant) return null;
  return { chosen, chosenBy: undefined, fulfilBy: null, fulfilledAt: null };
}

interface Approved {
  options: SolutionOption[];
  isDoneNow: boolean;
}

/** @param decided makes the draft that the case keeps from the one with the approved options */
export function withApproved(
  c: Case,
  draft: CurrentDraft,
  approved: Approved,
  decided: (draft: CurrentDraft) => CurrentDraft,
): Partial<Case> {
  const now = agreed(c, draft, approved);
  if (now === null && isSameOffer(approved.options, draft.options)) return { draft: decided(draft) };
  const { chosen, chosenBy = null, fulfilBy, fulfilledAt } = c;
  const before = {
    options: draft.options,
    agreed: now === null ? null : { chosen, chosenBy, fulfilBy, fulfilledAt },
  };
  return { ...now, draft: decided({ ...draft, options: approved.options, before }) };
}

/**
 * The approved letter does not leave: what is offered and agreed is as it was.
 * @param changed makes the draft that the case keeps
 */
export function asBefore(
  c: Pick<Case, 'draft'>,
  changed: (draft: CurrentDraft) => CurrentDraft,
): Partial<Case> {
  const { draft } = c;
  if (draft === null) return { draft };
  const { before, ...bare } = draft;
  if (before === undefined) return { draft: changed(bare) };
  const kept = changed({ ...bare, options: before.options });
  if (before.agreed === null) return { draft: kept };
  return { ...before.agreed, chosenBy: before.agreed.chosenBy ?? undefined, draft: kept };
}
