import { addHours } from '../../core/case/deadlines.ts';
import { waitBegun } from '../../core/case/transitions/steps.ts';
import type { Case } from '../../core/words/case.ts';
import type { Wait } from '../../core/words/record/wait.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { changeCase, handOver } from './door.ts';
import { CaseMissingError, type StepState } from './step.ts';

type Needs = Pick<Dependencies, 'cases' | 'workflow' | 'clock'>;

const SECONDS_PER_HOUR = 3600;

/**
 * Registers a wait on the case, then hands it what came while nothing waited: no knock is lost between two
 * waits. Repeated with the same token it changes nothing that matters.
 */
export async function beginWait(
  { cases, workflow, clock }: Needs,
  state: StepState,
  { kind, token }: Pick<Wait, 'kind' | 'token'>,
): Promise<Case> {
  const since = clock.now();
  const until = addHours(since, (state.timeoutSeconds ?? 0) / SECONDS_PER_HOUR);
  const result = await changeCase(cases, state.caseId, (c) => waitBegun(c, { kind, token, since, until }));
  if (result.outcome === 'no_case') throw new CaseMissingError(state.caseId);
  await handOver(workflow, result.case);
  return result.case;
}
