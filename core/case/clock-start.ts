import type { Instant } from '../words/instant.ts';
import { addDays, DAY_MS } from './deadlines.ts';

/**
 * How long a mail can be under way: senders give up after four to five days (RFC 5321, 4.5.4.1). An older Date is a
 * wrong clock, or a mailbox that was moved here as a whole; its buyers were answered where it came from.
 */
const LONGEST_DELAY_DAYS = 5;

export interface ClockStart {
  /** When the mail comes to its case. */
  now: Instant;
  /** When it first arrived here: before `now` for a mail that was set aside and released. */
  arrivedAt: Instant;
  /** Its Date header; null where there is none. */
  sentAt: Instant | null;
  /** Whether Amazon signed that header, so that no outsider wrote it. */
  isDateSigned: boolean;
  /** When the order was placed, where it is known: nobody complains before. */
  purchasedAt: Instant | null;
  /** After so many days without a decision a case is closed. */
  giveUpAfterDays: number;
}

/**
 * Since when the buyer waits. Amazon counts from the moment in which the buyer wrote; a mail that was delayed,
 * forwarded or set aside arrives later than that. The Date counts where it is signed and can be true.
 */
export function clockStart(given: ClockStart): Instant {
  const { now, arrivedAt, sentAt, isDateSigned, purchasedAt, giveUpAfterDays } = given;
  const isPlausible =
    isDateSigned &&
    sentAt !== null &&
    sentAt < arrivedAt &&
    Date.parse(arrivedAt) - Date.parse(sentAt) <= LONGEST_DELAY_DAYS * DAY_MS &&
    (purchasedAt === null || sentAt >= purchasedAt);
  const start = isPlausible ? sentAt : arrivedAt;
  // A mail that was released after weeks is late in any case; a person must see it before its case is given up.
  const earliest = addDays(now, -Math.min(LONGEST_DELAY_DAYS, giveUpAfterDays / 2));
  if (start > now) return now;
  return start < earliest ? earliest : start;
}
