import type { Instant } from '../instant.ts';

/** What can happen to a case: each line of its event list has one of these types. */
export type EventType =
  | 'opened'
  | 'reopened'
  | 'restarted'
  | 'wrote'
  | 'released'
  | 'duplicate_seen'
  | 'diagnosed'
  | 'risk_judged'
  | 'composed'
  | 'asked'
  | 'reminded'
  | 'escalated'
  | 'breached'
  | 'approved'
  | 'undone'
  | 'recompose'
  | 'passed_on'
  | 'reassigned'
  | 'dismissed'
  | 'answered_elsewhere'
  | 'sent'
  | 'send_refused'
  | 'send_unresolved'
  | 'send_again'
  | 'sent_confirmed'
  | 'copy_seen'
  | 'undelivered'
  | 'chose'
  | 'listing_task'
  | 'fulfilment_due'
  | 'fulfilment_overdue'
  | 'fulfilled'
  | 'refunded'
  | 'return_requested'
  | 'claim_opened'
  | 'claim_decided'
  | 'notice_attached'
  | 'closed';

/** One line of the append-only event list. `hash` covers the line and the hash before it. */
export interface CaseEvent {
  seq: number;
  at: Instant;
  type: EventType;
  /** Person, or the part of the pipeline, that caused it. */
  by: string;
  /** Facts by name: ids, numbers, codes. Never a buyer's words, but the few that `risk_judged` is about. */
  facts: Record<string, string | number | boolean | null>;
  previousHash: string;
  hash: string;
}
