import { bindClock, bindLog, bindPlaybook, bindTable } from '../aws/bindings.ts';
import { composeHandler } from './compose.ts';

export const handler = composeHandler({
  table: bindTable(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
