import {
  bindBucket,
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
import { sendHandler } from './send.ts';

export const handler = sendHandler({
  cases: bindCases(),
  sends: bindSends(),
  lookUps: bindLookUps(),
  bucket: bindBucket(),
  outbox: bindOutbox(),
  secrets: bindSecrets(),
  clock: bindClock(),
  playbook: bindPlaybook(),
  reviewUrl: bindReviewUrl(),
  log: bindLog(),
});
