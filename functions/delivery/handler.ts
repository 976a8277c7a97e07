import { bindClock, bindLog, bindPlaybook, bindTable, bindWorkflow } from '../aws/bindings.ts';
import { deliveryHandler } from './delivery.ts';

export const handler = deliveryHandler({
  table: bindTable(),
  workflow: bindWorkflow(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
