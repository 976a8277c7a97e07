import type { Cause } from './cause.ts';
import type { Contact } from './heard/contact.ts';
import type { Problem } from './heard/problem.ts';
import type { Told } from './heard/told.ts';
import type { RiskWords, SeverityReason } from './heard/understanding.ts';
import type { Wish } from './heard/wish.ts';
import type { Risk } from './risk.ts';
import type { Severity } from './severity.ts';
import type { Want } from './want.ts';

/** What a message says besides its diagnosis. */
export interface Heard {
  contact: Contact;
  /** The strongest first. */
  problems: Problem[];
  /** Facts that the buyer has told, in this message or before. */
  told: Told[];
  wishes: Wish[];
  /** Where the risks of the diagnosis are told. */
  risks: RiskWords[];
  /** Risks worth a person's look: nothing is done because of them alone. */
  maybe: RiskWords[];
  severityReason: SeverityReason | null;
  /** The buyer's words that set us a time, verbatim. */
  deadline: string | null;
  /** Questions that an answer must answer. */
  asks: number;
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
  /** Absent in cases that were diagnosed before it was kept. */
  heard?: Heard | undefined;
}
