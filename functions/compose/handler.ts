import { bindCases, bindClock, bindLog, bindOrders, bindPlaybook } from '../aws/bindings.ts';
import { composeHandler } from './compose.ts';

export const handler = composeHandler({
  cases: bindCases(),
  orders: bindOrders(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
