import type { Cause } from '../words/cause.ts';
import type { Diagnosis } from '../words/diagnosis.ts';
import type { Message, Understanding } from '../words/heard/understanding.ts';
import { WANTS } from '../words/want.ts';
import { inOrder, readWhole } from './understand.ts';

/** A message that tells nothing of the product is no matter of its quality. */
const WITHOUT_CAUSE: Cause = 'not_quality';

/** What a case keeps of an understanding: the cause always stands. */
export function diagnosisOf(heard: Understanding): Diagnosis {
  const { cause, nearest, severity, confidence, language, evidence } = heard;
  const { contact, problems, told, wants, risks, maybe, severityReason, deadline, asks } = heard;
  return {
    cause: cause ?? WITHOUT_CAUSE,
    severity: severity ?? 'minor',
    confidence,
    risks: inOrder(risks),
    wants: WANTS.filter((want) => wants.some(({ kind }) => kind === want)),
    language,
    evidence,
    ...(nearest === null ? {} : { nearest }),
    heard: { contact, problems, told, wishes: wants, risks, maybe, severityReason, deadline, asks },
  };
}

/** The diagnosis of a message that is known to be a complaint: the short form of what it says. */
export function diagnose(message: Message): Diagnosis {
  return diagnosisOf(readWhole(message, { isComplaint: true }).understanding);
}

/** The fields of `makeright diagnose`. */
export function shortDiagnosis(message: Message): Omit<Diagnosis, 'nearest' | 'heard'> {
  const { nearest: _, heard: __, ...said } = diagnose(message);
  return said;
}
