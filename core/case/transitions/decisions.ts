import type { Case } from '../../words/case.ts';
import type { Instant } from '../../words/instant.ts';
import type { SolutionOption } from '../../words/option.ts';
import type { CurrentDraft } from '../../words/record/draft.ts';
import type { EventType } from '../../words/record/event.ts';
import type { Knock } from '../../words/record/wait.ts';
import type { Role } from '../../words/role.ts';
import type { CaseState } from '../../words/state.ts';
import { asBefore, isSameOffer, optionCodes, withApproved, withoutGrant } from './approved-options.ts';
import { afterReply } from './reply.ts';
import { type Change, change, leaving, OPEN_STATES, refuse, type Transition } from './transition.ts';

/** What a person decides. */

export interface PersonDecision {
  id: string;
  revision: number;
  by: string;
  role: Role;
  at: Instant;
}

/** Guards every decision on a draft: the exact state, the exact revision, still pending, the right role. */
export function deciding(c: Case, d: PersonDecision, then: (draft: CurrentDraft) => Change): Transition {
  const draft = c.draft;
  if (draft === null || draft.revision !== d.revision || draft.status === 'superseded') {
    return refuse({ code: 'superseded', current: draft?.revision ?? null });
  }
  if (draft.decision !== null) return refuse({ code: 'already_decided', decision: draft.decision });
  if (c.state !== 'awaiting_decision' || draft.status !== 'pending') {
    return refuse({ code: 'wrong_state', state: c.state });
  }
  if (draft.role === 'supervisor' && d.role !== 'supervisor')
    return refuse({ code: 'not_yours', role: draft.role });
  return change(c, then(draft));
}

export function decided(
  draft: CurrentDraft,
  d: PersonDecision,
  type: EventType,
  status: CurrentDraft['status'],
): CurrentDraft {
  return { ...draft, status, decision: { id: d.id, type, by: d.by, at: d.at } };
}

/**
 * The reply is held back until `leavesAt` (core/case/deadlines.ts): so long it can be taken back. What it offers counts
 * as the person approved it.
 */
export function approved(
  c: Case,
  d: PersonDecision & {
    edited: boolean;
    leavesAt: Instant;
    /** As the letter numbers them; absent: the draft's own. */
    options?: SolutionOption[] | undefined;
    /** The one option is done without waiting for an answer. */
    isDoneNow?: boolean | undefined;
  },
): Transition {
  return deciding(c, d, (draft) => {
    const options = d.options ?? draft.options;
    const isChanged = d.options !== undefined && !isSameOffer(d.options, draft.options);
    return {
      set: {
        state: 'held',
        ...withApproved(c, draft, { options, isDoneNow: d.isDoneNow === true }, (offered) => ({
          ...decided(offered, d, 'approved', 'approved'),
          leavesAt: d.leavesAt,
        })),
      },
      events: [
        {
          type: 'approved',
          at: d.at,
          by: d.by,
          facts: {
            revision: d.revision,
            decision: d.id,
            edited: d.edited,
            ...(isChanged ? { options: optionCodes(options) } : {}),
            ...(d.isDoneNow === true ? { done: optionCodes(options) } : {}),
          },
        },
      ],
      knock: { id: `decision:${d.id}`, type: 'approved', at: d.at },
    };
  });
}

/**
 * The approval is taken back: the same draft waits for a decision again. Nothing is woken, because nothing waits on
 * a token meanwhile: the workflow looks at the case when the window is over, and asks on.
 */
export function undone(c: Case, d: PersonDecision): Transition {
  const draft = c.draft;
  if (draft === null || draft.revision !== d.revision || draft.status === 'superseded') {
    return refuse({ code: 'superseded', current: draft?.revision ?? null });
  }
  if (draft.role === 'supervisor' && d.role !== 'supervisor')
    return refuse({ code: 'not_yours', role: draft.role });
  return leaving(c, ['held'], () => ({
    set: {
      state: 'awaiting_decision',
      ...asBefore(c, (offered) => ({ ...offered, status: 'pending', decision: null, leavesAt: undefined })),
    },
    events: [
      {
        type: 'undone',
        at: d.at,
        by: d.by,
        facts: { revision: d.revision, decision: draft.decision?.id ?? null },
      },
    ],
  }));
}

/** "No reply needed": nothing is sent, the clock stops. */
export function dismissed(c: Case, d: PersonDecision): Transition {
  return deciding(c, d, (draft) => ({
    set: {
      state: 'composing',
      unansweredSince: null,
      respondBy: null,
      milestones: [],
      ...withoutGrant(c),
      draft: decided(draft, d, 'dismissed', 'dismissed'),
    },
    events: [{ type: 'dismissed', at: d.at, by: d.by, facts: { revision: d.revision } }],
    knock: { id: `decision:${d.id}`, type: 'dismissed', at: d.at },
  }));
}

/** Another cause or another option: a new draft is made. */
export function recomposed(
  c: Case,
  d: PersonDecision & { cause: Case['causeByAgent']; option: SolutionOption['kind'] | null },
): Transition {
  return deciding(c, d, (draft) => ({
    set: {
      state: 'composing',
      ...withoutGrant(c),
      draft: decided(draft, d, 'recompose', 'superseded'),
      causeByAgent: d.cause ?? c.causeByAgent,
      optionByAgent: d.option ?? c.optionByAgent,
    },
    events: [
      {
        type: 'recompose',
        at: d.at,
        by: d.by,
        facts: {
          revision: d.revision,
          decision: d.id,
          cause: d.cause,
          option: d.option,
          was: c.diagnosis?.cause ?? null,
        },
      },
    ],
    knock: { id: `decision:${d.id}`, type: 'recompose', at: d.at },
  }));
}

/** To the supervisor: the same revision, another role. */
export function passedOn(c: Case, d: PersonDecision): Transition {
  return deciding(c, d, (draft) => ({
    set: { draft: { ...draft, role: 'supervisor' } },
    events: [{ type: 'passed_on', at: d.at, by: d.by, facts: { revision: d.revision } }],
    knock: { id: `decision:${d.id}`, type: 'passed_on', at: d.at },
  }));
}

/** States in which something waits for a person, who has to be told. */
const BEFORE_A_PERSON: readonly CaseState[] = ['awaiting_decision', 'unresolved', 'awaiting_fulfilment'];

/** To a colleague, whatever draft there is: what waits is put before them, the clock goes on. */
export function reassigned(c: Case, d: PersonDecision & { to: string }): Transition {
  const revision = c.draft?.revision ?? 0;
  if (revision !== d.revision) return refuse({ code: 'superseded', current: c.draft?.revision ?? null });
  const knock: Knock = { id: `decision:${d.id}`, type: 'reassigned', at: d.at };
  return leaving(c, OPEN_STATES, () => ({
    set: { assignee: d.to },
    events: [{ type: 'reassigned', at: d.at, by: d.by, facts: { to: d.to, from: c.assignee ?? null } }],
    ...(BEFORE_A_PERSON.includes(c.state) ? { knock } : {}),
  }));
}

/** A person says what became of a reply of which the ledger does not know. */
export function resolved(c: Case, d: PersonDecision & { wentOut: boolean }): Transition {
  if (c.draft?.revision !== d.revision)
    return refuse({ code: 'superseded', current: c.draft?.revision ?? null });
  return leaving(c, ['unresolved'], () => ({
    set: d.wentOut ? { ...afterReply(c, d.at), state: 'composing' } : { state: 'sending' },
    events: [
      {
        type: d.wentOut ? 'sent_confirmed' : 'send_again',
        at: d.at,
        by: d.by,
        facts: { revision: d.revision },
      },
    ],
    knock: { id: `decision:${d.id}`, type: d.wentOut ? 'sent_confirmed' : 'send_again', at: d.at },
  }));
}

/** The agent carried out what the buyer chose. */
export function fulfilled(c: Case, d: Omit<PersonDecision, 'revision'>): Transition {
  return leaving(c, ['awaiting_fulfilment'], () => ({
    set: { state: 'composing', fulfilledAt: d.at },
    events: [{ type: 'fulfilled', at: d.at, by: d.by }],
    knock: { id: `decision:${d.id}`, type: 'fulfilled', at: d.at },
  }));
}

/** The agent read the buyer's choice out of their words. */
export function choseOption(c: Case, d: PersonDecision & { option: SolutionOption }): Transition {
  return deciding(c, d, (draft) => ({
    set: {
      state: 'composing',
      chosen: d.option,
      chosenBy: undefined,
      draft: decided(draft, d, 'chose', 'superseded'),
    },
    events: [
      {
        type: 'chose',
        at: d.at,
        by: d.by,
        facts: { option: d.option.kind, percent: d.option.percent ?? null },
      },
    ],
    knock: { id: `decision:${d.id}`, type: 'chose', at: d.at },
  }));
}
