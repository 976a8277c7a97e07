import { createHash } from 'node:crypto';
import { newWords } from '../case/messages.ts';
import { menuTopic } from '../understanding/topic.ts';
import type { Case } from '../words/case.ts';
import type { Cause } from '../words/cause.ts';
import type { Contact } from '../words/heard/contact.ts';
import type { ProblemSign } from '../words/heard/problem.ts';
import type { Told } from '../words/heard/told.ts';
import type { CaseMessage } from '../words/record/message.ts';
import { RISKS, type Risk } from '../words/risk.ts';
import type { Severity } from '../words/severity.ts';
import type { DeskVerdict, HeardThen } from './desk-verdict.ts';
import { impersonal } from './impersonal.ts';
import type { Lesson } from './lessons.ts';

/** A line in the format of training/messages. */
export interface TrainingLine {
  id: string;
  language: string;
  text: string;
  subject?: string;
  product?: string;
  photos?: number;
  offered?: NonNullable<DeskVerdict['offered']>;
  replied?: number;
  /** What the person made of it; where nobody said anything, what the machine heard. */
  first: {
    contact: Contact;
    cause: Cause | null;
    severity: Severity | null;
    risks: Risk[];
    problems: ProblemSign[];
    told: Told[];
    wants: HeardThen['wishes'];
    asks: number;
  };
}

/** The buyer's words behind a diagnosis: all messages since the last reply before it. */
export function wordsBefore(messages: readonly CaseMessage[], at: string): CaseMessage[] {
  const earlier = messages.filter((message) => message.at <= at);
  return newWords(earlier, earlier.findLast(({ direction }) => direction === 'out')?.at ?? null);
}

const SAYS_NOTHING_OF_SEVERITY: readonly Cause[] = ['unclear', 'not_quality'];

/** By definition danger is major and doubt is minor, and what has no fault in the product has no severity. */
function severityOf(cause: Cause | null, risks: readonly Risk[], { given, severity }: DeskVerdict) {
  if (cause === null || cause === 'not_quality') return null;
  if (risks.includes('safety')) return 'major';
  if (cause === 'unclear') return 'minor';
  // The severity of a diagnosis that found no fault was no judgement.
  return SAYS_NOTHING_OF_SEVERITY.includes(given) ? null : severity;
}

function labelsOf({ verdict, cause, judged }: Lesson): TrainingLine['first'] {
  const { heard } = verdict;
  const risks = RISKS.filter((risk) => {
    const answer = judged.findLast((one) => one.risk === risk)?.answer;
    return answer === undefined ? heard?.risks.includes(risk) : answer === 'yes';
  });
  return {
    contact: heard?.contact ?? 'complaint',
    cause,
    severity: severityOf(cause, risks, verdict),
    risks,
    problems: heard?.problems ?? [],
    told: heard?.told ?? [],
    wants: heard?.wishes ?? [],
    asks: heard?.asks ?? 0,
  };
}

/** The same for the same message, so that nothing is learned twice; nobody reads from it which case it was. */
function idOf({ message }: Lesson): string {
  return `desk-${createHash('sha256').update(message).digest('hex').slice(0, 12)}`;
}

/** What people said of a message as a line without personal data; null where the buyer wrote no words. */
export function trainingLine(
  lesson: Lesson,
  { buyerName }: Pick<Case, 'buyerName'>,
  messages: readonly CaseMessage[],
): TrainingLine | null {
  const { language, productTitle, replied = 0, offered = [], at } = lesson.verdict;
  const words = wordsBefore(messages, at);
  const text = words
    .map((message) => impersonal(message.text ?? '', buyerName))
    .join('\n\n')
    .trim();
  if (text === '') return null;
  const subject = words.at(-1)?.subject;
  // Amazon's subject names the order and the buyer, and says nothing about the complaint.
  const isOwn = subject !== undefined && subject !== '' && menuTopic(subject) === undefined;
  const photos = words.reduce((sum, message) => sum + message.photos.length, 0);
  return {
    id: idOf(lesson),
    language,
    text,
    ...(isOwn ? { subject: impersonal(subject, buyerName) } : {}),
    ...(productTitle === null ? {} : { product: productTitle }),
    ...(photos === 0 ? {} : { photos }),
    ...(offered.length === 0 ? {} : { offered }),
    ...(replied === 0 ? {} : { replied }),
    first: labelsOf(lesson),
  };
}
