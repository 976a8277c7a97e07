import { pricedOption } from '../playbook/matrix.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { LEAST_PARTIAL_PERCENT, MOST_PARTIAL_PERCENT } from '../playbook/schema.ts';
import type { Case } from '../words/case.ts';
import type { SolutionOption } from '../words/option.ts';
import type { DraftKind } from '../words/record/draft.ts';
import { proposalOf } from './granted-wish.ts';
import { MOST_OPTIONS, matrixOptions } from './matrix-options.ts';

/** What a letter may offer in a case. */

const LETTERS_WITH_OPTIONS: readonly DraftKind[] = ['offer', 'listing_thanks', 'guidance'];

/** A partial refund that the matrix does not foresee: as much as an agent may grant alone. */
function partialPercent({ authority }: Playbook): number {
  return Math.max(LEAST_PARTIAL_PERCENT, Math.min(MOST_PARTIAL_PERCENT, authority.agent.percent));
}

/** What was offered before and not taken is not offered again to who writes again, where something else is left. */
function withoutRefused(options: SolutionOption[], c: Case): SolutionOption[] {
  if (c.diagnosis?.heard?.contact !== 'again' || c.options.length === 0) return options;
  const others = options.filter(({ kind, percent }) =>
    c.options.every((offered) => offered.kind !== kind || offered.percent !== percent),
  );
  return others.length > 0 ? others : options;
}

/** The options of a letter of this kind, in the order in which they are numbered; the buyer's own proposal comes first. */
export function offeredIn(kind: DraftKind, c: Case, playbook: Playbook): SolutionOption[] {
  if (kind === 'confirmation') return c.chosen === null ? [] : [c.chosen];
  if (!LETTERS_WITH_OPTIONS.includes(kind)) return [];
  const isUnreadChoice = c.diagnosis?.heard?.contact === 'choice' && c.options.length > 0;
  const options = isUnreadChoice ? c.options : matrixOptions(c, playbook);
  const wanted = c.optionByAgent;
  if (wanted === null) {
    const proposal = proposalOf(c, playbook);
    if (proposal === null) return withoutRefused(options, c);
    return [proposal, ...options.filter(({ kind: other }) => other !== proposal.kind)].slice(0, MOST_OPTIONS);
  }
  const percent = wanted === 'partial_refund' ? partialPercent(playbook) : undefined;
  const price = c.order?.price ?? null;
  return [options.find((option) => option.kind === wanted) ?? pricedOption(wanted, percent, price)];
}
