import type { Cause } from '../cause.ts';
import type { Risk } from '../risk.ts';
import type { Severity } from '../severity.ts';
import type { Contact } from './contact.ts';
import type { Problem } from './problem.ts';
import type { Told } from './told.ts';
import type { Wish } from './wish.ts';

/** A buyer's message with what is known around it. */
export interface Message {
  text: string;
  subject?: string | undefined;
  product?: string | undefined;
  /** Amazon's return reason or customer-service reason, verbatim. */
  returnReason?: string | undefined;
  /** Number of photos attached. */
  photos?: number | undefined;
  /** BCP-47 primary tag, when the mail room already knows it. */
  language?: string | undefined;
  /** Options of our last letter as they were numbered, from 1; empty where it offered none. */
  offered?: readonly { kind: string; percent?: number | undefined }[] | undefined;
  /** Letters that we sent before. */
  replied?: number | undefined;
}

/** A risk with the buyer's words that tell of it; null where the whole message tells it. */
export interface RiskWords {
  risk: Risk;
  words: string | null;
}

/** Why a matter is as grave as it is said to be. */
export const SEVERITY_REASONS = [
  'danger',
  'main_function',
  'other_than_ordered',
  'ruined',
  'still_usable',
] as const;
export type SeverityReason = (typeof SEVERITY_REASONS)[number];

/** All that a message says, as the machine reads it. */
export interface Understanding {
  language: string;
  contact: Contact;
  /** null: nothing is told of the product. */
  cause: Cause | null;
  /** Of an `unclear` cause: the one that came nearest. */
  nearest: Cause | null;
  /** null where there is no cause, or it is no matter of the product. */
  severity: Severity | null;
  severityReason: SeverityReason | null;
  /** Probability in [0, 1] that the cause is right. */
  confidence: number;
  /** Sure enough to act upon. */
  risks: RiskWords[];
  /** Worth a look by a person. */
  maybe: RiskWords[];
  /** The strongest first. */
  problems: Problem[];
  told: Told[];
  wants: Wish[];
  /** Number of the option that was chosen. */
  choice: number | null;
  /** The buyer's words that set us a time, verbatim. */
  deadline: string | null;
  /** Questions that an answer must answer. */
  asks: number;
  /** Spans of the buyer's words that decided the cause, verbatim. */
  evidence: string[];
}
