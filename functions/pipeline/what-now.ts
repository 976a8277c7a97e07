import { secondsUntil } from '../../core/case/deadlines.ts';
import { nextStep } from '../../core/case/next-step.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type { Case } from '../../core/words/case.ts';
import type { Clock } from '../ports/clock.ts';
import type { StepState } from './step.ts';

/** The state that the workflow chooses its way by. */
export interface WhatNow extends StepState {
  next: 'compose' | 'await_buyer' | 'await_fulfilment' | 'await_claim' | 'close';
  because?: string;
}

export function whatNow(c: Case, playbook: Playbook, clock: Clock): WhatNow {
  const now = clock.now();
  const step = nextStep(c, playbook, now);
  switch (step.next) {
    case 'compose':
      return { caseId: c.id, next: step.next, stage: step.stage };
    case 'close':
      return { caseId: c.id, next: step.next, because: step.because };
    default:
      return { caseId: c.id, next: step.next, stage: c.stage, timeoutSeconds: secondsUntil(step.until, now) };
  }
}
