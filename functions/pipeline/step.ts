import * as z from 'zod';
import { stepBegun } from '../../core/case/transitions/steps.ts';
import type { Case } from '../../core/words/case.ts';
import { MakerightError } from '../../core/words/error.ts';
import { STAGES } from '../../core/words/stage.ts';
import type { Cases } from '../ports/cases.ts';
import { changeCase } from './door.ts';

/**
 * What passes between the states of the workflow: ids only (A11). Bodies lie in the table and the bucket.
 */
const stepState = z.object({
  caseId: z.string().min(1),
  stage: z.enum(STAGES).optional(),
  draftRevision: z.int().optional(),
  timeoutSeconds: z.number().optional(),
  givenUp: z.boolean().optional(),
  /** The reply before did not reach the buyer: the person who is asked next must know. */
  undelivered: z.boolean().optional(),
  /** What ended the wait before this step. */
  woken: z.object({ event: z.object({ id: z.string(), type: z.string() }) }).optional(),
});
export type StepState = z.infer<typeof stepState>;

/** Payload of a task: the whole state, and the token where the task waits. */
export const stepPayload = z.object({ state: stepState });
export const waitPayload = z.object({ state: stepState, token: z.string().min(1) });

export class CaseMissingError extends MakerightError {
  override readonly name = 'CaseMissingError';
  readonly code = 'case_missing';

  constructor(caseId: string) {
    super(`The workflow speaks of the case ${caseId}, which the table does not have.`);
  }
}

/** Reads the case and consumes the knock that woke the workflow. Repeatable. */
export async function beginStep(cases: Cases, state: StepState): Promise<Case> {
  const wokenBy = state.woken?.event.id ?? null;
  const result = await changeCase(cases, state.caseId, (c) => stepBegun(c, wokenBy));
  if (result.outcome === 'no_case') throw new CaseMissingError(state.caseId);
  return result.case;
}
