/** The vocabulary of a diagnosis. Definitions of causes and severities: docs/diagnosis.md. */

export const CAUSES = [
  'defect',
  'transit_damage',
  'misuse',
  'listing_mismatch',
  'wrong_item',
  'unclear',
  'not_quality',
] as const;
export type Cause = (typeof CAUSES)[number];

export const SEVERITIES = ['minor', 'major'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RISKS = ['safety', 'legal', 'negative_review', 'a_to_z'] as const;
export type Risk = (typeof RISKS)[number];

export const WANTS = ['refund', 'replacement', 'part', 'help'] as const;
export type Want = (typeof WANTS)[number];

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
