import type { Refusal, Transition } from '../../core/case/transitions/transition.ts';
import type { Case } from '../../core/words/case.ts';
import { MakerightError } from '../../core/words/error.ts';
import type { Cases } from '../ports/cases.ts';
import type { Workflow } from '../ports/workflow.ts';

/**
 * The one door: every change of a case is a transition (core/case/transitions/) that goes through here. First a
 * conditional write on exactly the case that was read, then the oldest unread knock is handed to the waiting task.
 * Where nothing waits, the knock stays in the inbox, and the next wait takes it at once (begin-wait.ts).
 */

/** Conflicts come from a handful of writers at most; more in a row means that something is wrong. */
const MAX_ATTEMPTS = 12;

export class CaseContendedError extends MakerightError {
  override readonly name = 'CaseContendedError';
  readonly code = 'case_contended';
}

export type Knocked =
  | { outcome: 'changed'; case: Case }
  | { outcome: 'refused'; refusal: Refusal; case: Case }
  | { outcome: 'no_case' };

export interface DoorDependencies {
  cases: Cases;
  workflow: Workflow;
}

/** Writes a transition, and wakes nothing. Besides the opening of a case this is the only writer of one. */
export async function changeCase(
  cases: Cases,
  caseId: string,
  transition: (c: Case) => Transition,
): Promise<Knocked> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const before = await cases.readCase(caseId);
    if (before === null) return { outcome: 'no_case' };
    const result = transition(before);
    if (!result.ok) return { outcome: 'refused', refusal: result.refusal, case: before };
    if (await cases.writeCase(result.case, before)) return { outcome: 'changed', case: result.case };
  }
  throw new CaseContendedError(
    `The case ${caseId} changed ${MAX_ATTEMPTS} times while it was being written.`,
  );
}

/** Hands the oldest unread knock to the wait, if there are both. Harmless when repeated. */
export async function handOver(workflow: Workflow, c: Case): Promise<boolean> {
  const [knock] = c.inbox;
  if (c.wait === null || knock === undefined) return false;
  return workflow.wake(c.wait.token, knock);
}

/**
 * Knocks: changes the case, wakes its workflow, starts the next run of a case that was closed. A repeated
 * knock changes nothing but is handed over again, because a crash may have come before.
 */
export async function knock(
  { cases, workflow }: DoorDependencies,
  caseId: string,
  transition: (c: Case) => Transition,
): Promise<Knocked> {
  const result = await changeCase(cases, caseId, transition);
  const repeated = result.outcome === 'refused' && result.refusal.code === 'repeated';
  if (result.outcome !== 'changed' && !repeated) return result;
  const c = result.case;
  if (c.state !== 'closed' && c.wait === null && c.inbox.length === 0) await workflow.start(c.id, c.run);
  await handOver(workflow, c);
  return result;
}
