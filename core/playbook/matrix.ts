import type { OptionKind, Role, SolutionOption } from '../case/case.ts';
import type { Cause, Risk, Severity, Want } from '../diagnosis/diagnosis.ts';
import type { Money } from '../mail/mail.ts';
import { type PriceBand, priceBand, share, toMinor } from './price.ts';
import type { MatrixRow, Playbook } from './schema.ts';

/** The question and a first offer: a buyer who writes after these two was not helped by them. */
const REPEAT_AFTER_REPLIES = 2;

/** What a seller can do for an order that Amazon fulfilled: Amazon alone refunds, replaces and takes back. */
export const FBA_OPTION_KINDS: readonly OptionKind[] = ['guidance', 'return_for_refund', 'ask_more'];

const WANT_SERVED_BY: Readonly<Record<Want, readonly OptionKind[]>> = {
  refund: ['full_refund', 'partial_refund', 'return_for_refund'],
  replacement: ['replacement'],
  part: ['missing_part'],
  help: ['guidance'],
};

export interface Situation {
  cause: Cause;
  severity: Severity;
  /** What the buyer paid for the item; null when the orders report does not know the order. */
  price: Money | null;
  channel: 'fba' | 'seller' | null;
  /** Replies that went out in this case before. */
  earlierReplies: number;
  wants: Want[];
}

/** The place of a situation in the matrix. */
export interface MatrixCell {
  cause: Cause;
  severity: Severity;
  /** null: unknown price, which only rows for any price match. */
  price: PriceBand | null;
  channel: 'fba' | 'seller';
  repeat: boolean;
}

/** First row that fits, in the order of the file; undefined when none does. */
export function rowFor(rows: readonly MatrixRow[], cell: MatrixCell): MatrixRow | undefined {
  return rows.find((row) => {
    const causes = [row.cause].flat();
    return (
      (causes.includes('any') || causes.includes(cell.cause)) &&
      (row.severity === 'any' || row.severity === cell.severity) &&
      (row.price === 'any' || row.price === cell.price) &&
      (row.channel === 'any' || row.channel === cell.channel) &&
      (row.repeat === 'any' || row.repeat === cell.repeat)
    );
  });
}

/** An option with its cost, where the price is known and the option costs money. */
export function pricedOption(
  kind: OptionKind,
  percent: number | undefined,
  price: Money | null,
): SolutionOption {
  const option: SolutionOption = percent === undefined ? { kind } : { kind, percent };
  if (price === null) return option;
  if (kind === 'partial_refund') return { ...option, amount: share(price, percent ?? 0) };
  if (kind === 'full_refund' || kind === 'replacement' || kind === 'return_for_refund')
    return { ...option, amount: price };
  return option;
}

/**
 * What the playbook lets us offer, the wanted kinds first, otherwise in the matrix's order.
 * Empty where the matrix says that no offer is due. For FBA orders only what a seller can do remains.
 */
export function optionsFor(playbook: Playbook, situation: Situation): SolutionOption[] {
  const channel = situation.channel ?? playbook.whenChannelUnknown;
  const row = rowFor(playbook.matrix, {
    cause: situation.cause,
    severity: situation.severity,
    price: priceBand(playbook, situation.price),
    channel,
    repeat: situation.earlierReplies >= REPEAT_AFTER_REPLIES,
  });
  const wanted = (kind: OptionKind) => situation.wants.some((want) => WANT_SERVED_BY[want].includes(kind));
  const rules = (row?.options ?? [])
    .filter((rule) => rule.ifWanted !== true || wanted(rule.kind))
    .filter((rule) => channel === 'seller' || FBA_OPTION_KINDS.includes(rule.kind));
  const ordered = [
    ...rules.filter((rule) => wanted(rule.kind)),
    ...rules.filter((rule) => !wanted(rule.kind)),
  ];
  return ordered.map((rule) => pricedOption(rule.kind, rule.percent, situation.price));
}

/** A return is the buyer's right in any case, the rest of these is work, not money. */
const FREE_TO_GRANT: readonly OptionKind[] = ['guidance', 'ask_more', 'missing_part', 'return_for_refund'];

export interface Approver {
  role: Role;
  /** Why it is not the agent's, in English for the record; null when it is. */
  because: string | null;
}

/** Who may decide a draft with these options. The dearest option counts: the buyer chooses, not the seller. */
export function approverFor(
  playbook: Playbook,
  offer: { options: SolutionOption[]; price: Money | null; risks: Risk[] },
): Approver {
  const { agent, supervisorRisks, whenPriceUnknown } = playbook.authority;
  const risk = offer.risks.find((one) => supervisorRisks.includes(one));
  if (risk !== undefined) return supervisor(`risk: ${risk}`);
  for (const option of offer.options) {
    if (FREE_TO_GRANT.includes(option.kind)) continue;
    if (option.kind === 'partial_refund' && (option.percent ?? 0) > agent.percent) {
      return supervisor(`${option.percent} % is more than the agent's ${agent.percent} %`);
    }
    const cost = option.amount ?? costOf(option, offer.price);
    if (cost === null) {
      if (whenPriceUnknown === 'supervisor') return supervisor('the price of the order is not known');
      continue;
    }
    const limit = agent.amounts[cost.currency];
    if (limit === undefined) return supervisor(`the playbook gives agents no amount in ${cost.currency}`);
    if (cost.minor > toMinor(limit, cost.currency)) {
      return supervisor(`${option.kind} costs more than the agent's ${limit} ${cost.currency}`);
    }
  }
  return { role: 'agent', because: null };
}

function costOf(option: SolutionOption, price: Money | null): Money | null {
  if (price === null) return null;
  return option.kind === 'partial_refund' ? share(price, option.percent ?? 0) : price;
}

function supervisor(because: string): Approver {
  return { role: 'supervisor', because };
}
