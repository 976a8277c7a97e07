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
} from '../aws/bindings.ts';
import { remindHandler } from './remind.ts';

export const handler = remindHandler({
  cases: bindCases(),
  sends: bindSends(),
  lookUps: bindLookUps(),
  outbox: bindOutbox(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
