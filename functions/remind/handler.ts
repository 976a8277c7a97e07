import {
  bindClock,
  bindLog,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindTable,
} from '../aws/bindings.ts';
import { remindHandler } from './remind.ts';

export const handler = remindHandler({
  table: bindTable(),
  outbox: bindOutbox(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
