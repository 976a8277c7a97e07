import {
  bindAsides,
  bindBucket,
  bindCases,
  bindClock,
  bindLog,
  bindLookUps,
  bindNews,
  bindOrders,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindSends,
  bindWorkflow,
} from '../aws/bindings.ts';
import { intakeHandler } from './intake.ts';

export const handler = intakeHandler({
  cases: bindCases(),
  sends: bindSends(),
  lookUps: bindLookUps(),
  orders: bindOrders(),
  asides: bindAsides(),
  news: bindNews(),
  bucket: bindBucket(),
  outbox: bindOutbox(),
  workflow: bindWorkflow(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
