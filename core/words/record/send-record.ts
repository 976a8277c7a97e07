import type { Instant } from '../instant.ts';

/** One reply on its way out: written before SES is called. */
export interface SendRecord {
  revision: number;
  /** intended: SES may or may not have it · released: SES certainly has not · unresolved: it is not known. */
  status: 'intended' | 'released' | 'accepted' | 'rejected' | 'unresolved';
  attempt: number;
  at: Instant;
  sesMessageId: string | null;
  rawKey: string;
  detail: string | null;
  /** The person's decision by which an unresolved reply may be sent once more. */
  releasedBy: string | null;
}
