import { bindClock, bindLog, bindPlaybook, bindTable } from '../aws/bindings.ts';
import { settleHandler } from './settle.ts';

export const handler = settleHandler({
  table: bindTable(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
