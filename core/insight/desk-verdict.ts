import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { Instant } from '../words/instant.ts';
import type { Severity } from '../words/severity.ts';

/** What the desk made of a diagnosis: an approval confirms it, a change of the cause corrects it. */
export interface DeskVerdict {
  caseId: string;
  /** Draft revision that was decided. */
  revision: number;
  at: Instant;
  /** E-mail address of the person who decided. */
  by: string;
  store: string;
  language: string;
  asin: string | null;
  productTitle: string | null;
  /** What the diagnosis said. */
  given: Cause;
  confidence: number;
  severity: Severity;
  /** What the person takes it for. */
  final: Cause;
  /** Features of the words that the diagnosis listened to (core/understanding/loudest-features.ts). */
  features: string[];
}

/**
 * The verdict that lies in a decision; null for a case that was never diagnosed.
 * @param cause what the person chose instead, null where the draft was approved as diagnosed or as chosen before
 */
export function deskVerdict(
  c: Case,
  decided: { revision: number; by: string; at: Instant; cause: Cause | null },
): DeskVerdict | null {
  if (c.diagnosis === null) return null;
  const { cause: given, confidence, severity } = c.diagnosis;
  return {
    caseId: c.id,
    revision: decided.revision,
    at: decided.at,
    by: decided.by,
    store: c.store,
    language: c.diagnosis.language,
    asin: c.asin,
    productTitle: c.productTitle,
    given,
    confidence,
    severity,
    final: decided.cause ?? c.causeByAgent ?? given,
    features: c.loudestFeatures ?? [],
  };
}

/** Of several verdicts about one diagnosis the last: what was corrected first is approved later. */
export function lastVerdicts(verdicts: readonly DeskVerdict[]): DeskVerdict[] {
  const byDiagnosis = new Map<string, DeskVerdict>();
  for (const verdict of verdicts.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    byDiagnosis.set(`${verdict.caseId} ${verdict.given} ${verdict.confidence}`, verdict);
  }
  return [...byDiagnosis.values()];
}
