import { bindCases, bindClock, bindLog, bindOrders, bindPlaybook } from '../aws/bindings.ts';
import { diagnoseHandler } from './diagnose.ts';

export const handler = diagnoseHandler({
  cases: bindCases(),
  orders: bindOrders(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
