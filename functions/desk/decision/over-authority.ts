import { marketplaceByCode } from '../../../core/mail/marketplaces.ts';
import { reasonCode } from '../../../core/playbook/approver.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { approverOfText } from '../../../core/policy/approver-of-text.ts';
import type { Case } from '../../../core/words/case.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { Role } from '../../../core/words/role.ts';

/** Where neither order nor marketplace tell the currency: the one of most marketplaces that Amazon has in Europe. */
const FALLBACK_CURRENCY = 'EUR';

/**
 * Why an agent's own words are not the agent's to send: they promise more money than the draft offered and the
 * playbook leaves to an agent. As `reasonCode` writes it; null where they may go out. What a supervisor decides
 * already needs no second look.
 */
export function overAuthority(
  text: string,
  { draft, c, role }: { draft: StoredDraft; c: Case; role: Role },
  playbook: Playbook,
): string | null {
  if (role === 'supervisor' || draft.role === 'supervisor' || text === draft.body) return null;
  const price = c.order?.price ?? null;
  const { role: needed, because } = approverOfText(playbook, {
    text,
    options: draft.options,
    chosen: c.chosen,
    price,
    currency: price?.currency ?? marketplaceByCode(c.marketplace)?.currency ?? FALLBACK_CURRENCY,
    risks: c.diagnosis?.risks ?? [],
  });
  return needed === 'supervisor' && because !== null ? reasonCode(because) : null;
}
