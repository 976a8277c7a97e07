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
import { sweepHandler } from './sweep.ts';

export const handler = sweepHandler({
  table: bindTable(),
  outbox: bindOutbox(),
  workflow: bindWorkflow(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
