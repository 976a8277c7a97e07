import {
  bindBucket,
  bindClock,
  bindLog,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindTable,
  bindWorkflow,
} from '../aws/bindings.ts';
import { intakeHandler } from './intake.ts';

export const handler = intakeHandler({
  table: bindTable(),
  bucket: bindBucket(),
  outbox: bindOutbox(),
  workflow: bindWorkflow(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
