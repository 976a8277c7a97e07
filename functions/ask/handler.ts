import {
  bindClock,
  bindLog,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindTable,
  bindWorkflow,
} from '../aws/bindings.ts';
import { askHandler } from './ask.ts';

export const handler = askHandler({
  table: bindTable(),
  outbox: bindOutbox(),
  workflow: bindWorkflow(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
