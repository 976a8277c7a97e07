import { newWords } from '../case/messages.ts';
import { menuTopic } from '../understanding/topic.ts';
import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { CaseMessage } from '../words/message.ts';
import type { Risk } from '../words/risk.ts';
import type { Severity } from '../words/severity.ts';
import type { Want } from '../words/want.ts';
import type { DeskVerdict } from './desk-verdict.ts';
import { impersonal } from './impersonal.ts';

/** A line as training/corpus holds them. */
export interface TrainingLine {
  text: string;
  subject?: string;
  product?: string;
  cause: Cause;
  severity: Severity;
  risks?: Risk[];
  wants?: Want[];
}

/** The buyer's words that a diagnosis was made of: those since the reply before it. */
export function wordsBefore(messages: readonly CaseMessage[], at: string): CaseMessage[] {
  const earlier = messages.filter((message) => message.at <= at);
  return newWords(earlier, earlier.findLast(({ direction }) => direction === 'out')?.at ?? null);
}

/**
 * What can be learned from a correction, without personal data; null where the buyer wrote no words.
 * Without a fault in the product the matter is minor.
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
  // Amazon's own subject holds the order and the buyer's name, and says nothing of the matter.
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
