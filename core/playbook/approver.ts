import type { Money } from '../words/money.ts';
import { OPTION_KINDS, type OptionKind, type SolutionOption } from '../words/option.ts';
import { RISKS, type Risk } from '../words/risk.ts';
import type { Role } from '../words/role.ts';
import { share, toMinor } from './price.ts';
import type { Playbook } from './schema.ts';

/** A return is the buyer's right in any case, the rest of these is work, not money. */
const FREE_TO_GRANT: readonly OptionKind[] = ['guidance', 'ask_more', 'missing_part', 'return_for_refund'];

/** Why a draft is not the agent's to decide. Words for it in each staff language: core/staff-mail/because-words.ts. */
export type ApproverReason =
  | { code: 'risk'; risk: Risk }
  /** Percent of the price, and the agent's limit. */
  | { code: 'share'; percent: number; limit: number }
  | { code: 'price_unknown' }
  | { code: 'currency'; currency: string }
  /** The agent's limit in major units, as the playbook gives it. */
  | { code: 'amount'; option: OptionKind; limit: number; currency: string };

export interface Approver {
  role: Role;
  /** null when it is the agent's. */
  because: ApproverReason | null;
}

/** Who may decide a draft with these options. The dearest option counts: the buyer chooses, not the seller. */
export function approverFor(
  playbook: Playbook,
  offer: { options: readonly SolutionOption[]; price: Money | null; risks: readonly Risk[] },
): Approver {
  const { agent, supervisorRisks, whenPriceUnknown } = playbook.authority;
  const risk = offer.risks.find((one) => supervisorRisks.includes(one));
  if (risk !== undefined) return supervisor({ code: 'risk', risk });
  for (const option of offer.options) {
    if (FREE_TO_GRANT.includes(option.kind)) continue;
    const percent = option.percent ?? 0;
    if (option.kind === 'partial_refund' && percent > agent.percent)
      return supervisor({ code: 'share', percent, limit: agent.percent });
    const cost = option.amount ?? costOf(option, offer.price);
    if (cost === null) {
      if (whenPriceUnknown === 'supervisor') return supervisor({ code: 'price_unknown' });
      continue;
    }
    const { currency } = cost;
    const limit = agent.amounts[currency];
    if (limit === undefined) return supervisor({ code: 'currency', currency });
    if (cost.minor > toMinor(limit, currency))
      return supervisor({ code: 'amount', option: option.kind, limit, currency });
  }
  return { role: 'agent', because: null };
}

function costOf(option: SolutionOption, price: Money | null): Money | null {
  if (price === null) return null;
  return option.kind === 'partial_refund' ? share(price, option.percent ?? 0) : price;
}

function supervisor(because: ApproverReason): Approver {
  return { role: 'supervisor', because };
}

/** The reason as the record keeps it: the code and its parameters, such as `amount full_refund 40 EUR`. */
export function reasonCode(reason: ApproverReason): string {
  switch (reason.code) {
    case 'risk':
      return `risk ${reason.risk}`;
    case 'share':
      return `share ${reason.percent} ${reason.limit}`;
    case 'price_unknown':
      return 'price_unknown';
    case 'currency':
      return `currency ${reason.currency}`;
    case 'amount':
      return `amount ${reason.option} ${reason.limit} ${reason.currency}`;
  }
}

/** The reason that a record names; null for words that are none. */
export function readReason(recorded: string): ApproverReason | null {
  const [code, ...given] = recorded.split(' ');
  const [first = '', second = '', third = ''] = given;
  const isNumber = (text: string) => /^\d{1,9}(?:\.\d{1,4})?$/.test(text);
  if (code === 'price_unknown' && given.length === 0) return { code };
  if (code === 'risk' && given.length === 1) {
    const risk = RISKS.find((one) => one === first);
    return risk === undefined ? null : { code, risk };
  }
  if (code === 'share' && given.length === 2 && isNumber(first) && isNumber(second))
    return { code, percent: Number(first), limit: Number(second) };
  if (code === 'currency' && given.length === 1 && /^[A-Z]{3}$/.test(first)) return { code, currency: first };
  if (code === 'amount' && given.length === 3 && isNumber(second) && /^[A-Z]{3}$/.test(third)) {
    const option = OPTION_KINDS.find((one) => one === first);
    return option === undefined ? null : { code, option, limit: Number(second), currency: third };
  }
  return null;
}
