import type { Instant } from './instant.ts';

/** A person's word that a mail which was set aside is a buyer's. */
export interface Released {
  /** E-mail address of the person, or `operator` for the command line. */
  by: string;
  at: Instant;
  /** Why it had been set aside. */
  why: string;
}
