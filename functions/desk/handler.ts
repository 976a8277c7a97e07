import { setTimeout } from 'node:timers/promises';
import { handle } from 'hono/aws-lambda';
import {
  bindAsides,
  bindBucket,
  bindCases,
  bindClock,
  bindLog,
  bindLookUps,
  bindOrders,
  bindOutbox,
  bindPlaybook,
  bindReviewUrl,
  bindSecrets,
  bindSends,
  bindWorkflow,
} from '../aws/bindings.ts';
import { deskApp } from './app.ts';

/** All routes of the HTTP API (payload format 2.0): the pages behind the links in the mails, and the board. */
export const handler = handle(
  deskApp({
    cases: bindCases(),
    sends: bindSends(),
    lookUps: bindLookUps(),
    orders: bindOrders(),
    asides: bindAsides(),
    bucket: bindBucket(),
    workflow: bindWorkflow(),
    outbox: bindOutbox(),
    secrets: bindSecrets(),
    clock: bindClock(),
    playbook: bindPlaybook(),
    reviewUrl: bindReviewUrl(),
    log: bindLog(),
    wallClock: { now: () => new Date().toISOString() },
    pause: (ms) => setTimeout(ms),
  }),
);
