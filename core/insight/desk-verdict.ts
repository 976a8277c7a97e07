import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { Instant } from '../words/instant.ts';
import type { Severity } from '../words/severity.ts';

/** The decision of an agent about a diagnosis: an approval confirms it, another cause corrects it. */
export interface DeskVerdict {
  caseId: string;
  /** Revision of the draft that was decided. */
  revision: number;
  at: Instant;
  /** E-mail address of the person who decided. */
  by: string;
  store: string;
  language: string;
  asin: string | null;
  productTitle: string | null;
  /** The diagnosis. */
  given: Cause;
  confidence: number;
  severity: Severity;
  /** The cause that the person chose or kept. */
  final: Cause;
  /** Features of the words that weighed most in the diagnosis (core/understanding/loudest-features.ts). */
  features: string[];
}

/**
 * The verdict that follows from a decision; null for a case without a diagnosis.
 * @param cause the cause that the person chose instead; null where the draft was approved without a new choice
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

/** Keeps the last verdict about each diagnosis, because a correction is followed by an approval. */
export function lastVerdicts(verdicts: readonly DeskVerdict[]): DeskVerdict[] {
  const byDiagnosis = new Map<string, DeskVerdict>();
  for (const verdict of verdicts.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    byDiagnosis.set(`${verdict.caseId} ${verdict.given} ${verdict.confidence}`, verdict);
  }
  return [...byDiagnosis.values()];
}
