import { bindClock, bindLog, bindPlaybook, bindTable } from '../aws/bindings.ts';
import { diagnoseHandler } from './diagnose.ts';

export const handler = diagnoseHandler({
  table: bindTable(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
