import { setTimeout } from 'node:timers/promises';
import { handle } from 'hono/aws-lambda';
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
import { deskApp } from './app.ts';

/** All routes of the HTTP API (payload format 2.0): the pages behind the links in the mails, and the board. */
export const handler = handle(
  deskApp({
    table: bindTable(),
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
