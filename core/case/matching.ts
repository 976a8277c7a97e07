import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import { DAY_MS } from './deadlines.ts';

/** One line of what the table knows about a relay base: which of the buyer's cases is about what. */
export interface RelayEntry {
  caseId: string;
  threadKey: string | null;
  orderId: string | null;
  at: Instant;
}

/** How many cases of one relay address are remembered (Amazon Business buyers can share one). */
export const MAX_RELAY_ENTRIES = 50;

export interface MailAddressing {
  threadKey: string | null;
  orderId: string | null;
}

/** What the look-ups of the table answered for one mail. */
export interface Lookups {
  thread: string | null;
  order: string | null;
  /** Case of which a Message-ID of ours is answered, if its buyer is the sender: forged ids attach to nothing. */
  reference: Pick<Case, 'id' | 'orderId'> | null;
  relay: RelayEntry[];
}

export type Match = { caseId: string; by: 'thread' | 'order' | 'reference' | 'relay' };

/**
 * The case that a buyer's mail belongs to: Amazon's thread, then the order, then a Message-ID of ours, then
 * the newest recent case of the same relay address that is not about another order. Never the subject.
 */
export function findCase(
  mail: MailAddressing,
  found: Lookups,
  now: Instant,
  recentDays: number,
): Match | null {
  if (found.thread !== null) return { caseId: found.thread, by: 'thread' };
  if (found.order !== null) return { caseId: found.order, by: 'order' };
  const sameOrder = (orderId: string | null) =>
    mail.orderId === null || orderId === null || orderId === mail.orderId;
  if (found.reference !== null && sameOrder(found.reference.orderId)) {
    return { caseId: found.reference.id, by: 'reference' };
  }
  const oldest = Date.parse(now) - recentDays * DAY_MS;
  const recent = found.relay
    .filter((entry) => Date.parse(entry.at) >= oldest && sameOrder(entry.orderId))
    // Two threads of Amazon's own are two cases, even of one buyer, unless the order ties them.
    .filter(
      (entry) =>
        entry.threadKey === null ||
        mail.threadKey === null ||
        entry.threadKey === mail.threadKey ||
        (entry.orderId !== null && entry.orderId === mail.orderId),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return recent === undefined ? null : { caseId: recent.caseId, by: 'relay' };
}

/** Adds a line for a case, newest last, bounded; a line for the same case is replaced. */
export function withEntry(entries: RelayEntry[], entry: RelayEntry): RelayEntry[] {
  return [...entries.filter((e) => e.caseId !== entry.caseId), entry].slice(-MAX_RELAY_ENTRIES);
}
