import type { Instant } from '../words/instant.ts';
import type { CaseEvent, EventType } from '../words/record/event.ts';
import type { DeskVerdict } from './desk-verdict.ts';

/** What the report asks a case about its verdicts. */
export interface CaseRecord {
  /** All lines, the oldest first. */
  events: readonly CaseEvent[];
  buyerName: string | null;
}

/** Cases by id. Of one that is missing nothing is known, and its verdicts are taken at their word. */
export type CaseRecords = ReadonlyMap<string, CaseRecord>;

export const eventsOf = (records: CaseRecords, caseId: string): readonly CaseEvent[] =>
  records.get(caseId)?.events ?? [];

/** A reply is on its way, or nobody knows whether it is: it is not recalled. */
const LEFT: readonly EventType[] = ['sent', 'send_unresolved'];
/** What puts another draft in the place of one that has not left. */
const REPLACING: readonly EventType[] = [
  'wrote',
  'claim_opened',
  'answered_elsewhere',
  'undelivered',
  'send_refused',
  'composed',
];

/** The line of an approval. */
export function approvalOf(
  { revision, at }: Pick<DeskVerdict, 'revision' | 'at'>,
  events: readonly CaseEvent[],
): CaseEvent | undefined {
  return events.find(
    (event) => event.type === 'approved' && event.at === at && event.facts.revision === revision,
  );
}

/** Did an approval stand? Not if it was taken back, or another draft took the place of the one that it was for. */
export function hasStood(approval: CaseEvent, events: readonly CaseEvent[]): boolean {
  const { revision, decision } = approval.facts;
  const after = events.filter(({ seq }) => seq > approval.seq);
  if (after.some(({ type, facts }) => type === 'undone' && facts.decision === decision)) return false;
  // What comes while a reply is leaving does not recall it.
  if (after.some(({ type, facts }) => LEFT.includes(type) && facts.revision === revision)) return true;
  return !after.some(({ type }) => REPLACING.includes(type));
}

/** Which message of the buyer was the last at an instant: its number in the case. */
export function messageAt(at: Instant, events: readonly CaseEvent[]): number {
  return events.filter((event) => event.type === 'wrote' && event.at <= at).length;
}

const inHundredths = (confidence: number) => Math.round(confidence * 100) / 100;

/**
 * "Option 2, please" and "thank you" say nothing of the cause: the diagnosis is the one of an earlier message. A first
 * message that says no more than this has a diagnosis of its own.
 */
export function isCarriedOver(
  { heard, at, given, confidence }: DeskVerdict,
  events: readonly CaseEvent[],
): boolean {
  if (heard?.contact !== 'choice' && heard?.contact !== 'thanks') return false;
  const last = events.findLast((event) => event.type === 'wrote' && event.at <= at);
  return events.some(
    ({ type, seq, facts }) =>
      type === 'diagnosed' &&
      seq < (last?.seq ?? 0) &&
      facts.cause === given &&
      facts.confidence === inHundredths(confidence),
  );
}
