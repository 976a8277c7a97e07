import { reasonCode } from '../../../core/playbook/approver.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { approverOfText } from '../../../core/policy/approver-of-text.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Money } from '../../../core/words/money.ts';
import { isSameOption, type SolutionOption } from '../../../core/words/option.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { Role } from '../../../core/words/role.ts';
import { orderCurrency } from './order-currency.ts';

/** A sum is a share, too, where the price is known: who may not give 60 % may not give as much in figures. */
function withShare(option: SolutionOption, price: Money | null): SolutionOption {
  const { kind, percent, amount } = option;
  if (kind !== 'partial_refund' || percent !== undefined || amount === undefined || price === null)
    return option;
  if (amount.currency !== price.currency || price.minor === 0) return option;
  return { ...option, percent: Math.round((amount.minor / price.minor) * 100) };
}

/**
 * Why an agent's own words and options are not the agent's to send: they promise more money than the playbook leaves to
 * an agent. As `reasonCode` writes it; null where they may go out. What a supervisor decides already needs no second look.
 */
export function overAuthority(
  text: string,
  {
    draft,
    options,
    c,
    role,
  }: {
    draft: Pick<StoredDraft, 'role' | 'options'>;
    options: readonly SolutionOption[];
    c: Case;
    role: Role;
  },
  playbook: Playbook,
): string | null {
  if (role === 'supervisor' || draft.role === 'supervisor') return null;
  const price = c.order?.price ?? null;
  const isDrafted = (option: SolutionOption) => draft.options.some((other) => isSameOption(option, other));
  const { role: needed, because } = approverOfText(playbook, {
    text,
    options: options.map((option) => (isDrafted(option) ? option : withShare(option, price))),
    chosen: c.chosen,
    price,
    currency: orderCurrency(c),
    risks: c.diagnosis?.risks ?? [],
  });
  return needed === 'supervisor' && because !== null ? reasonCode(because) : null;
}
