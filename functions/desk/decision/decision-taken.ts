import type { Instant } from '../../../core/words/instant.ts';
import type { CaseEvent, EventType } from '../../../core/words/record/event.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import type { DecidedType } from './words/words.ts';

/** A decision that counted. */
export interface DecisionTaken {
  type: DecidedType;
  by: string;
  at: Instant;
}

const DECIDED: readonly DecidedType[] = [
  'approved',
  'dismissed',
  'recompose',
  'chose',
  'passed_on',
  'sent_confirmed',
  'send_again',
  'fulfilled',
];

const isDecided = (type: EventType): type is DecidedType => DECIDED.some((one) => one === type);

/** What ends the life of a draft before a person decided it. */
const OVERTAKING: readonly EventType[] = [
  'wrote',
  'claim_opened',
  'answered_elsewhere',
  'undelivered',
  'send_refused',
];

/** What follows once a reply has begun to leave. */
const SENDING: readonly EventType[] = ['sent', 'send_refused', 'send_unresolved'];

/** What can become of a reply that was approved. */
const FAILURES: readonly EventType[] = ['send_refused', 'undelivered', 'send_unresolved'];

/** Did an approval lead on to a sending? Not if it was taken back, or news came before the reply left. */
function wentOn(approvedAt: Instant, { case: c, events }: CaseAtHand, revision: number): boolean {
  const { draft } = c;
  const hasBegun = events.some(({ type, at }) => SENDING.includes(type) && at >= approvedAt);
  if (draft?.revision !== revision) return hasBegun;
  return draft.decision?.at === approvedAt && (draft.status !== 'superseded' || hasBegun);
}

function newestDecision(
  events: readonly CaseEvent[],
  types: readonly DecidedType[],
  fits: (event: CaseEvent) => boolean,
): DecisionTaken | null {
  const event = events.findLast((one) => types.some((type) => type === one.type) && fits(one));
  return event !== undefined && isDecided(event.type)
    ? { type: event.type, by: event.by, at: event.at }
    : null;
}

/** The decision that counted for what this link is for, if there was one. */
export function decisionTaken(
  atHand: CaseAtHand,
  { purpose, revision }: Pick<DraftLink, 'purpose' | 'revision'>,
): DecisionTaken | null {
  const { case: c, events } = atHand;
  const ofRevision = (event: CaseEvent) => event.facts.revision === revision;
  if (purpose === 'unresolved') {
    // Amazon's copy confirms a reply without naming its revision.
    const types = ['sent_confirmed', 'send_again'] as const;
    return newestDecision(events, types, (event) => ofRevision(event) || event.by === 'amazon');
  }
  if (purpose === 'fulfilment')
    return c.fulfilledAt === null ? null : newestDecision(events, ['fulfilled'], () => true);
  const decision = c.draft?.revision === revision ? c.draft.decision : null;
  const isRecalled = decision?.type === 'approved' && !wentOn(decision.at, atHand, revision);
  if (decision !== null && isDecided(decision.type) && !isRecalled)
    return { ...decision, type: decision.type };
  return newestDecision(
    events,
    ['approved', 'dismissed', 'recompose'],
    (event) => ofRevision(event) && (event.type !== 'approved' || wentOn(event.at, atHand, revision)),
  );
}

/** What went wrong with a reply after it was approved. */
export function failureAfter(approvedAt: Instant, events: readonly CaseEvent[]): CaseEvent | undefined {
  return events.findLast((event) => FAILURES.includes(event.type) && event.at >= approvedAt);
}

/** What took the place of a draft before a person decided it. */
export function whatOvertook(events: readonly CaseEvent[]): CaseEvent | undefined {
  return events.findLast((event) => OVERTAKING.includes(event.type));
}

/** Who passed this revision on to the supervisor, if the last passing on was of this revision. */
export function passedOn(events: readonly CaseEvent[], revision: number): CaseEvent | null {
  const passed = events.findLast((event) => event.type === 'passed_on');
  return passed?.facts.revision === revision ? passed : null;
}
