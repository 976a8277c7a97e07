import {
  bindCases,
  bindClock,
  bindLog,
  bindLookUps,
  bindNews,
  bindPlaybook,
  bindWorkflow,
} from '../aws/bindings.ts';
import { deliveryHandler } from './delivery.ts';

export const handler = deliveryHandler({
  cases: bindCases(),
  lookUps: bindLookUps(),
  news: bindNews(),
  workflow: bindWorkflow(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  log: bindLog(),
});
