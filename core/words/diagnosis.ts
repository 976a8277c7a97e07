import type { Cause } from './cause.ts';
import type { Risk } from './risk.ts';
import type { Severity } from './severity.ts';
import type { Want } from './want.ts';

/** What the diagnosis sees of a buyer's complaint. */
export interface Complaint {
  text: string;
  subject?: string | undefined;
  product?: string | undefined;
  /** Amazon's return reason or customer-service reason, verbatim. */
  returnReason?: string | undefined;
  /** Number of photos attached. */
  photos?: number | undefined;
  /** BCP-47 primary tag, when the mail room already knows it. */
  language?: string | undefined;
}

/** What a complaint says, as the machine reads it. */
export interface Diagnosis {
  cause: Cause;
  severity: Severity;
  /** Probability in [0, 1] that the cause is right. */
  confidence: number;
  risks: Risk[];
  wants: Want[];
  language: string;
  /** Spans of the buyer's words that decided, verbatim. */
  evidence: string[];
  /** Of an `unclear` one: the cause that came nearest. The letter asks what would settle that. */
  nearest?: Cause | undefined;
}
