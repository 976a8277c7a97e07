import {
  bindCases,
  bindClock,
  bindLog,
  bindLookUps,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindSends,
  bindWorkflow,
} from '../aws/bindings.ts';
import { waitHandler } from './wait.ts';

export const handler = waitHandler({
  cases: bindCases(),
  sends: bindSends(),
  lookUps: bindLookUps(),
  outbox: bindOutbox(),
  workflow: bindWorkflow(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
