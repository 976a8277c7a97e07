import {
  bindAsides,
  bindCases,
  bindClock,
  bindLog,
  bindLookUps,
  bindNews,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindSends,
  bindWorkflow,
} from '../aws/bindings.ts';
import { sweepHandler } from './sweep.ts';

export const handler = sweepHandler({
  cases: bindCases(),
  sends: bindSends(),
  lookUps: bindLookUps(),
  asides: bindAsides(),
  news: bindNews(),
  outbox: bindOutbox(),
  workflow: bindWorkflow(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
