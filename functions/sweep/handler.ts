import { bindClock, bindLog, bindPlaybook, bindTable, bindWorkflow } from '../aws/bindings.ts';
import { sweepHandler } from './sweep.ts';

export const handler = sweepHandler({
  table: bindTable(),
  workflow: bindWorkflow(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
