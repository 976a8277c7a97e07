import * as z from 'zod';
import { stepBegun } from '../../core/case/transitions/steps.ts';
import { type Case, STAGES } from '../../core/words/case.ts';
import type { CaseTable } from '../ports/ports.ts';

/**
 * What passes between the states of the workflow: ids only (A11). Bodies lie in the table and the bucket.
 */
const stepState = z.object({
  caseId: z.string().min(1),
  stage: z.enum(STAGES).optional(),
  draftRevision: z.int().optional(),
  timeoutSeconds: z.number().optional(),
  givenUp: z.boolean().optional(),
  /** The reply before did not reach the buyer: whoever is asked next must know. */
  undelivered: z.boolean().optional(),
  /** What ended the wait before this step. */
  woken: z.object({ event: z.object({ id: z.string(), type: z.string() }) }).optional(),
});
export type StepState = z.infer<typeof stepState>;

/** Payload of a task: the whole state, and the token where the task waits. */
export const stepPayload = z.object({ state: stepState });
export const waitPayload = z.object({ state: stepState, token: z.string().min(1) });

export class CaseMissingError extends Error {
  override name = 'CaseMissingError';
}

const MAX_ATTEMPTS = 12;

/** Reads the case and consumes the knock that woke the workflow. Repeatable. */
export async function beginStep(table: CaseTable, state: StepState): Promise<Case> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const c = await table.readCase(state.caseId);
    if (c === null)
      throw new CaseMissingError(
        `The workflow speaks of the case ${state.caseId}, which the table does not have.`,
      );
    const begun = stepBegun(c, state.woken?.event.id ?? null);
    if (begun === null) return c;
    if (await table.writeCase(begun, c)) return begun;
  }
  throw new Error(`The case ${state.caseId} changed ${MAX_ATTEMPTS} times while a step began.`);
}
