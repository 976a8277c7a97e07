import * as z from 'zod';
import {
  addDays,
  dueMilestones,
  type Milestone,
  nextFulfilmentReminder,
  secondsUntil,
} from '../../core/case/deadlines.ts';
import { milestonesTold } from '../../core/case/transitions/steps.ts';
import type { Case } from '../../core/words/case.ts';
import type { EventType } from '../../core/words/record/event.ts';
import type { StaffMailKind } from '../../templates/copy/staff/staff-copy.ts';
import { changeCase } from '../pipeline/door.ts';
import { agentsOf, assignedAgent, supervisorsOf, uniquePeople } from '../pipeline/staff.ts';
import { type PostNeeds, tellStaff } from '../pipeline/staff-post.ts';
import { beginStep, type StepState, stepPayload } from '../pipeline/step.ts';

const payload = stepPayload.extend({ about: z.enum(['decision', 'fulfilment', 'claim']) });

const EVENT_OF: Record<Milestone['kind'], EventType> = {
  reminder: 'reminded',
  escalation: 'escalated',
  breach: 'breached',
  reminder_after_breach: 'reminded',
};

const MAIL_OF: Record<Milestone['kind'], StaffMailKind> = {
  reminder: 'reminder',
  escalation: 'escalation',
  breach: 'breach',
  reminder_after_breach: 'breach',
};

function peopleFor(needs: PostNeeds, c: Case, milestone: Milestone) {
  const deciding =
    c.draft?.role === 'supervisor'
      ? supervisorsOf(needs.playbook, c.store)
      : assignedAgent(needs.playbook, c);
  switch (milestone.kind) {
    case 'reminder':
      // The first reminder goes to the person who was asked, later ones to all agents of the store.
      return milestone.name === 'reminder_1'
        ? deciding
        : uniquePeople([...deciding, ...agentsOf(needs.playbook, c.store)]);
    default:
      return uniquePeople([...supervisorsOf(needs.playbook, c.store), ...deciding]);
  }
}

async function remindOfDecision(needs: PostNeeds, c: Case, state: StepState): Promise<StepState> {
  const now = needs.clock.now();
  const { due, nextAt, givenUp } = dueMilestones(c, needs.playbook.clocks, now);
  const latest = due.at(-1);
  const draft = c.draft;
  if (latest !== undefined && draft !== null) {
    await tellStaff(needs, c, {
      kind: MAIL_OF[latest.kind],
      key: `${latest.name}#${c.unansweredSince ?? draft.createdAt}`,
      to: peopleFor(needs, c, latest),
      purpose: c.state === 'unresolved' ? 'unresolved' : 'decision',
    });
  }
  if (due.length > 0) {
    const names = due.map(({ name, kind }) => ({ name, type: EVENT_OF[kind] }));
    await changeCase(needs.cases, c.id, (current) => milestonesTold(current, now, names));
    // The dashboard and the breach alarm count these lines.
    for (const { name, kind } of due)
      needs.log.info(kind === 'breach' ? 'RESPONSE_BREACHED' : 'REMINDED', { caseId: c.id, name });
  }
  if (givenUp) {
    await tellStaff(needs, c, {
      kind: 'closed_unanswered',
      key: `given_up#${c.run}`,
      to: uniquePeople([...supervisorsOf(needs.playbook, c.store), ...assignedAgent(needs.playbook, c)]),
      purpose: 'claim',
    });
  }
  return { ...state, givenUp, timeoutSeconds: secondsUntil(nextAt, now) };
}

async function remindOfFulfilment(needs: PostNeeds, c: Case, state: StepState): Promise<StepState> {
  const now = needs.clock.now();
  await tellStaff(needs, c, {
    kind: 'fulfilment_reminder',
    key: `fulfilment_reminder#${now}`,
    to: uniquePeople([...assignedAgent(needs.playbook, c), ...supervisorsOf(needs.playbook, c.store)]),
    purpose: 'fulfilment',
  });
  await changeCase(needs.cases, c.id, (current) =>
    milestonesTold(current, now, [{ name: `fulfilment#${now}`, type: 'fulfilment_overdue' }]),
  );
  return {
    ...state,
    timeoutSeconds: secondsUntil(nextFulfilmentReminder(c, needs.playbook.clocks, now), now),
  };
}

async function remindOfClaim(needs: PostNeeds, c: Case, state: StepState): Promise<StepState> {
  const now = needs.clock.now();
  await tellStaff(needs, c, {
    kind: 'claim',
    key: `claim#${now}`,
    to: uniquePeople([...supervisorsOf(needs.playbook, c.store), ...assignedAgent(needs.playbook, c)]),
    purpose: 'claim',
  });
  const next = addDays(now, needs.playbook.clocks.claimRespondWithinDays);
  return { ...state, timeoutSeconds: secondsUntil(next, now) };
}

/** Step of the workflow after a wait timed out: says what is due, and how long to wait next. */
export function remindHandler(needs: PostNeeds) {
  return async (event: unknown): Promise<StepState> => {
    const { state, about } = payload.parse(event);
    const begun = await beginStep(needs.cases, state);
    const onward: StepState = { caseId: state.caseId, stage: state.stage ?? begun.stage };
    if (about === 'fulfilment') return remindOfFulfilment(needs, begun, onward);
    if (about === 'claim') return remindOfClaim(needs, begun, onward);
    return remindOfDecision(needs, begun, onward);
  };
}
