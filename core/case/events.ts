import { createHash } from 'node:crypto';
import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import type { CaseEvent, EventType } from '../words/record/event.ts';

/** A line that a transition wants to add; number and hash are given when it is chained. */
export interface NewEvent {
  type: EventType;
  at: Instant;
  by: string;
  facts?: CaseEvent['facts'];
}

/** Hash before the first line. */
export const FIRST_HASH = '0'.repeat(64);

/** Length-prefixed fields: no two different lines can produce the same bytes. */
function lineHash(line: Omit<CaseEvent, 'hash'>): string {
  const facts = Object.entries(line.facts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => [name, JSON.stringify(value)]);
  const fields = [line.previousHash, String(line.seq), line.at, line.type, line.by, ...facts];
  const hash = createHash('sha256');
  for (const field of fields) hash.update(`${Buffer.byteLength(field)}:${field}`);
  return hash.digest('hex');
}

/** Adds lines to the chain that ends at the case's eventCount and eventHash. */
export function chainEvents(end: Pick<Case, 'eventCount' | 'eventHash'>, added: NewEvent[]): CaseEvent[] {
  let seq = end.eventCount;
  let previousHash = end.eventHash;
  return added.map((event) => {
    seq += 1;
    const line = {
      seq,
      at: event.at,
      type: event.type,
      by: event.by,
      facts: event.facts ?? {},
      previousHash,
    };
    const chained = { ...line, hash: lineHash(line) };
    previousHash = chained.hash;
    return chained;
  });
}

/** The first line whose number or hash does not fit, or null for an unbroken list. */
export function brokenLink(events: CaseEvent[]): CaseEvent | null {
  let previousHash = FIRST_HASH;
  let seq = 0;
  for (const event of events) {
    seq += 1;
    const { hash, ...line } = event;
    if (event.seq !== seq || event.previousHash !== previousHash || lineHash(line) !== hash) return event;
    previousHash = hash;
  }
  return null;
}

export interface RecordCheck {
  /** Lines in the list. */
  lines: number;
  /** Every line follows from the one before, and the last is the one that the case names. */
  whole: boolean;
  /** Place of the first line that does not fit, from 1; one more than `lines` where lines are missing at the end. */
  brokenAt: number | null;
}

/**
 * Whether the event list is as it was written. The case names number and hash of the last line, so that a list that was
 * cut short or written anew from some line on does not pass either.
 */
export function checkRecord(end: Pick<Case, 'eventCount' | 'eventHash'>, events: CaseEvent[]): RecordCheck {
  const lines = events.length;
  const broken = brokenLink(events);
  if (broken !== null) return { lines, whole: false, brokenAt: events.indexOf(broken) + 1 };
  if (lines !== end.eventCount) {
    return { lines, whole: false, brokenAt: Math.min(lines, end.eventCount) + 1 };
  }
  const last = events.at(-1)?.hash ?? FIRST_HASH;
  return last === end.eventHash
    ? { lines, whole: true, brokenAt: null }
    : { lines, whole: false, brokenAt: lines };
}
