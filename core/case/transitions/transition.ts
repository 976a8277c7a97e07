import type { Case } from '../../words/case.ts';
import type { CurrentDraft } from '../../words/record/draft.ts';
import type { Knock } from '../../words/record/wait.ts';
import type { Risk } from '../../words/risk.ts';
import type { Role } from '../../words/role.ts';
import { CASE_STATES, type CaseState } from '../../words/state.ts';
import { chainEvents, type NewEvent } from '../events.ts';

/**
 * Every change of a case is one named unit in this folder: the states that it may leave, what it writes, what it
 * records. All are pure. The door (functions/pipeline/door.ts) writes the result on the condition that the case is
 * still the one that was read. State diagram: docs/workflow.md.
 */

export type Refusal =
  | { code: 'repeated' }
  | { code: 'wrong_state'; state: CaseState }
  | { code: 'already_decided'; decision: NonNullable<CurrentDraft['decision']> }
  | { code: 'superseded'; current: number | null }
  | { code: 'not_yours'; role: Role }
  /** The risk is not in question, or not any more. */
  | { code: 'not_asked'; risk: Risk };

export type Transition = { ok: true; case: Case } | { ok: false; refusal: Refusal };

/** A redelivery comes within minutes or days of the first, never after this many other knocks. */
const MAX_REMEMBERED_KNOCKS = 60;

export const OPEN_STATES: readonly CaseState[] = CASE_STATES.filter((state) => state !== 'closed');

export interface Change {
  set: Partial<Case>;
  events: NewEvent[];
  /** Wakes the waiting workflow. On a closed case nothing waits: the execution that reopening starts sees it. */
  knock?: Knock;
  /** Id of a change that wakes nothing, and must still change nothing the second time. */
  taken?: string;
}

export function refuse(refusal: Refusal): Transition {
  return { ok: false, refusal };
}

export function change(c: Case, { set, events, knock, taken = knock?.id }: Change): Transition {
  const tail = chainEvents(c, events);
  const last = tail.at(-1);
  const inbox = set.inbox ?? c.inbox;
  return {
    ok: true,
    case: {
      ...c,
      ...set,
      version: c.version + 1,
      inbox: knock === undefined || c.state === 'closed' ? inbox : [...inbox, knock],
      knockIds: taken === undefined ? c.knockIds : [...c.knockIds, taken].slice(-MAX_REMEMBERED_KNOCKS),
      eventCount: last?.seq ?? c.eventCount,
      eventHash: last?.hash ?? c.eventHash,
      eventTail: tail,
    },
  };
}

export function leaving(c: Case, from: readonly CaseState[], then: () => Change): Transition {
  return from.includes(c.state) ? change(c, then()) : refuse({ code: 'wrong_state', state: c.state });
}

/** A knock that was taken before changes nothing again (SES, SQS and people all repeat themselves). */
export function once(c: Case, knockId: string, then: () => Transition): Transition {
  return c.knockIds.includes(knockId) ? refuse({ code: 'repeated' }) : then();
}
