import { addHours } from '../../core/case/deadlines.ts';
import type { Case } from '../../core/words/case.ts';
import type { Wait, WaitKind } from '../../core/words/wait.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { handOver } from './door.ts';
import { CaseMissingError, type StepState } from './step.ts';

type Needs = Pick<Dependencies, 'table' | 'workflow' | 'clock'>;

const MAX_ATTEMPTS = 12;
const SECONDS_PER_HOUR = 3600;

/**
 * Registers a wait on the case, then hands it what came while nothing waited: no knock is lost between two
 * waits. Repeated with the same token it changes nothing that matters.
 */
export async function beginWait(
  { table, workflow, clock }: Needs,
  state: StepState,
  kind: WaitKind,
  begin: (c: Case, wait: Omit<Wait, 'token'>) => Case,
): Promise<Case> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const c = await table.readCase(state.caseId);
    if (c === null)
      throw new CaseMissingError(
        `The workflow waits for the case ${state.caseId}, which the table does not have.`,
      );
    const since = clock.now();
    const until = addHours(since, (state.timeoutSeconds ?? 0) / SECONDS_PER_HOUR);
    const waiting = begin(c, { kind, since, until });
    if (!(await table.writeCase(waiting, c))) continue;
    await handOver(workflow, waiting);
    return waiting;
  }
  throw new Error(`The case ${state.caseId} changed ${MAX_ATTEMPTS} times while a wait began.`);
}
