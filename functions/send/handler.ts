import {
  bindBucket,
  bindClock,
  bindLog,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindTable,
} from '../aws/bindings.ts';
import { sendHandler } from './send.ts';

export const handler = sendHandler({
  table: bindTable(),
  bucket: bindBucket(),
  outbox: bindOutbox(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
