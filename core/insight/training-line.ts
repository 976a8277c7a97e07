import { newWords } from '../case/messages.ts';
import { menuTopic } from '../understanding/topic.ts';
import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { CaseMessage } from '../words/record/message.ts';
import type { Risk } from '../words/risk.ts';
import type { Severity } from '../words/severity.ts';
import type { Want } from '../words/want.ts';
import type { DeskVerdict } from './desk-verdict.ts';
import { impersonal } from './impersonal.ts';

/** A line in the format of training/corpus. */
export interface TrainingLine {
  text: string;
  subject?: string;
  product?: string;
  cause: Cause;
  severity: Severity;
  risks?: Risk[];
  wants?: Want[];
}

/** The buyer's words behind a diagnosis: all messages since the last reply before it. */
export function wordsBefore(messages: readonly CaseMessage[], at: string): CaseMessage[] {
  const earlier = messages.filter((message) => message.at <= at);
  return newWords(earlier, earlier.findLast(({ direction }) => direction === 'out')?.at ?? null);
}

/**
 * A correction as a training line without personal data; null where the buyer wrote no words. Causes without a fault
 * in the product have the severity "minor".
 */
export function trainingLine(
  verdict: DeskVerdict,
  c: Case,
  messages: readonly CaseMessage[],
): TrainingLine | null {
  const words = wordsBefore(messages, verdict.at);
  const text = words
    .map((message) => impersonal(message.text ?? '', c.buyerName))
    .join('\n\n')
    .trim();
  if (text === '') return null;
  const subject = words.at(-1)?.subject;
  // Amazon's subject names the order and the buyer, and says nothing about the complaint.
  const isOwn = subject !== undefined && subject !== '' && menuTopic(subject) === undefined;
  const isHarmless = verdict.final === 'unclear' || verdict.final === 'not_quality';
  return {
    text,
    ...(isOwn ? { subject: impersonal(subject, c.buyerName) } : {}),
    ...(verdict.productTitle === null ? {} : { product: verdict.productTitle }),
    cause: verdict.final,
    severity: isHarmless ? 'minor' : verdict.severity,
  };
}
