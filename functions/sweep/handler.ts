import { bindCases, bindClock, bindLog, bindPlaybook, bindWorkflow } from '../aws/bindings.ts';
import { sweepHandler } from './sweep.ts';

export const handler = sweepHandler({
  cases: bindCases(),
  workflow: bindWorkflow(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
