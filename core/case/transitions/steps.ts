import type { Case } from '../../words/case.ts';
import type { Diagnosis } from '../../words/diagnosis.ts';
import type { Instant } from '../../words/instant.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { DraftKind } from '../../words/record/draft.ts';
import type { EventType } from '../../words/record/event.ts';
import type { Wait, WaitKind } from '../../words/record/wait.ts';
import type { Role } from '../../words/role.ts';
import type { Stage } from '../../words/stage.ts';
import type { CaseState } from '../../words/state.ts';
import type { NewEvent } from '../events.ts';
import { withJudged } from '../judged-risks.ts';
import { change, leaving, OPEN_STATES, refuse, type Transition } from './transition.ts';

/**
 * What the workflow does. The beginnings of steps and waits write no event line: what a step does and what ends a wait
 * have lines of their own, and one more for each beginning would bury those.
 */

/** The first thing that a step does: the knock that woke it is consumed, the wait is over. */
export function stepBegun(c: Case, wokenBy: string | null): Transition {
  const inbox = c.inbox.filter(({ id }) => id !== wokenBy);
  if (inbox.length === c.inbox.length && c.wait === null) return refuse({ code: 'repeated' });
  return change(c, { set: { wait: null, inbox }, events: [] });
}

/** Where a case rests while it waits for others. */
const REST_STATES = {
  buyer: 'awaiting_buyer',
  fulfilment: 'awaiting_fulfilment',
  claim: 'frozen',
} as const satisfies Record<Exclude<WaitKind, 'decision'>, CaseState>;

/** A draft that waits for a decision keeps its state. So does a case with news: it is about to be woken. */
function stateInWait(c: Case, kind: WaitKind): CaseState {
  if (kind === 'decision' || c.inbox.length > 0 || c.state === 'closed') return c.state;
  return REST_STATES[kind];
}

/** A task waits on a token. The same wait again replaces the token, and changes nothing else. */
export function waitBegun(c: Case, wait: Wait): Transition {
  return change(c, { set: { wait, state: stateInWait(c, wait.kind) }, events: [] });
}

/**
 * The execution is gone: the case gets the next one, which finds from the case itself what is owed. A case that was
 * written since the sweep read it is moving, and keeps its execution.
 */
export function restarted(c: Case, at: Instant, read: Pick<Case, 'version'>): Transition {
  if (c.version !== read.version) return refuse({ code: 'repeated' });
  const run = c.run + 1;
  return leaving(c, OPEN_STATES, () => ({
    set: { run, wait: null, inbox: [] },
    events: [{ type: 'restarted', at, by: 'workflow', facts: { run } }],
  }));
}

/** From when on the case knew its order, and what. */
function orderTold(order: Case['order']): NewEvent['facts'] {
  if (order === null) return {};
  const { price, channel, purchasedAt } = order;
  return { price: price?.minor ?? null, currency: price?.currency ?? null, channel, purchased: purchasedAt };
}

export function diagnosed(
  c: Case,
  at: Instant,
  result: {
    diagnosis: Diagnosis;
    /** What it listened to; absent: the diagnosis is the known one. */
    loudestFeatures?: string[];
    chosen: SolutionOption | null;
    chosenBy?: Case['chosenBy'];
    stage: Stage;
    /** What the orders report told since; absent: nothing new. */
    order?: Case['order'];
  },
): Transition {
  const { loudestFeatures, chosen, chosenBy, stage, order = null } = result;
  const diagnosis = withJudged(result.diagnosis, c.judgedRisks);
  return leaving(c, OPEN_STATES, () => ({
    set: {
      diagnosis,
      stage,
      ...(loudestFeatures === undefined ? {} : { loudestFeatures }),
      ...(chosen === null ? {} : { chosen, chosenBy }),
      ...(order === null ? {} : { order }),
    },
    events: [
      {
        type: 'diagnosed',
        at,
        by: 'diagnosis',
        facts: {
          cause: diagnosis.cause,
          severity: diagnosis.severity,
          confidence: Math.round(diagnosis.confidence * 100) / 100,
          risks: diagnosis.risks.join(' '),
          chosen: chosen?.kind ?? null,
          stage,
          ...orderTold(order),
        },
      },
    ],
  }));
}

export interface Composed {
  at: Instant;
  revision: number;
  kind: DraftKind;
  stage: Stage;
  role: Role;
  options: SolutionOption[];
  /** A letter that promises to correct the listing opens the task to do so. */
  opensListingTask: boolean;
  /** What the orders report told since the diagnosis; absent: nothing new. */
  order?: Case['order'];
  /** What the letter does, with its amount once the price is known; absent: as it was. */
  chosen?: Case['chosen'];
}

export function composed(c: Case, done: Composed): Transition {
  if (c.draft?.revision === done.revision) return refuse({ code: 'repeated' });
  return leaving(c, ['composing', 'awaiting_buyer', 'awaiting_fulfilment', 'frozen'], () => ({
    set: {
      state: 'awaiting_decision',
      stage: done.stage,
      ...(done.order == null ? {} : { order: done.order }),
      ...(done.chosen == null ? {} : { chosen: done.chosen }),
      draft: {
        revision: done.revision,
        kind: done.kind,
        status: 'pending',
        role: done.role,
        createdAt: done.at,
        options: done.options,
        decision: null,
      },
    },
    events: [
      {
        type: 'composed',
        at: done.at,
        by: 'drafting',
        facts: {
          revision: done.revision,
          kind: done.kind,
          stage: done.stage,
          role: done.role,
          ...orderTold(done.order ?? null),
        },
      },
      ...(done.opensListingTask
        ? [{ type: 'listing_task' as const, at: done.at, by: 'drafting', facts: { asin: c.asin } }]
        : []),
    ],
  }));
}

/** Milestones that were told; `breach` is recorded as one. */
export function milestonesTold(c: Case, at: Instant, names: { name: string; type: EventType }[]): Transition {
  return leaving(c, OPEN_STATES, () => ({
    set: { milestones: [...c.milestones, ...names.map((n) => n.name)] },
    events: names.map((n) => ({ type: n.type, at, by: 'clock', facts: { milestone: n.name } })),
  }));
}

export function fulfilmentDue(c: Case, at: Instant, fulfilBy: Instant): Transition {
  return leaving(c, OPEN_STATES, () => ({
    set: { fulfilBy },
    events: [
      { type: 'fulfilment_due', at, by: 'clock', facts: { by: fulfilBy, option: c.chosen?.kind ?? null } },
    ],
  }));
}

/** A case with unread news does not close. */
export function closed(c: Case, at: Instant, because: string): Transition {
  if (c.inbox.length > 0) return refuse({ code: 'wrong_state', state: c.state });
  return leaving(c, OPEN_STATES, () => ({
    set: {
      state: 'closed',
      closedAt: at,
      closedBecause: because,
      wait: null,
      unansweredSince: null,
      respondBy: null,
    },
    events: [{ type: 'closed', at, by: 'workflow', facts: { because } }],
  }));
}
