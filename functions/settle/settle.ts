import { closed } from '../../core/case/transitions/steps.ts';
import { changeCase } from '../pipeline/door.ts';
import { beginStep, type StepState, stepPayload } from '../pipeline/step.ts';
import { type WhatNow, whatNow } from '../pipeline/what-now.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'clock' | 'playbook' | 'log'>;

function undeliveredMark(state: StepState): Pick<StepState, 'undelivered'> {
  return state.woken?.event.type === 'undelivered' ? { undelivered: true } : {};
}

/** Step of the workflow between two waits: what now? Closing is done here. */
export function settleHandler(needs: Needs) {
  return async (event: unknown): Promise<WhatNow> => {
    const { state } = stepPayload.parse(event);
    const c = await beginStep(needs.cases, state);
    const step: WhatNow =
      state.givenUp === true
        ? { caseId: c.id, next: 'close', because: c.unansweredSince === null ? 'not_decided' : 'unanswered' }
        : { ...whatNow(c, needs.playbook, needs.clock), ...undeliveredMark(state) };
    if (step.next !== 'close') return step;
    const because = step.because ?? 'nothing_owed';
    const result = await changeCase(needs.cases, c.id, (current) =>
      closed(current, needs.clock.now(), because),
    );
    if (result.outcome === 'refused' && result.case.state !== 'closed') {
      // News came in between: the next wait takes it from the inbox at once.
      return whatNow(result.case, needs.playbook, needs.clock);
    }
    needs.log.info('CASE_CLOSED', { caseId: c.id, because });
    return step;
  };
}
