import { bindCases, bindClock, bindLog, bindPlaybook } from '../aws/bindings.ts';
import { settleHandler } from './settle.ts';

export const handler = settleHandler({
  cases: bindCases(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
