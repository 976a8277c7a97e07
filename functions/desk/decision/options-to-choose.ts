import { FBA_OPTION_KINDS } from '../../../core/playbook/matrix.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import { OPTION_KINDS, type OptionKind, type SolutionOption } from '../../../core/words/option.ts';

/** The solutions that an agent can ask for: with an order that Amazon ships, the seller can do little. */
export function optionKindsFor(c: Case, playbook: Playbook): readonly OptionKind[] {
  const channel = c.order?.channel ?? playbook.whenChannelUnknown;
  return channel === 'fba' ? FBA_OPTION_KINDS : OPTION_KINDS;
}

/** The options that the buyer may have chosen from. */
export function optionsOffered(c: Case): SolutionOption[] {
  return c.chosen === null && c.replies > 0 ? c.options : [];
}
