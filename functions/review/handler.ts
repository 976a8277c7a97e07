import { handle } from 'hono/aws-lambda';
import {
  bindBucket,
  bindClock,
  bindLog,
  bindPlaybook,
  bindSecrets,
  bindTable,
  bindWorkflow,
} from '../aws/bindings.ts';
import { reviewApp } from './app.ts';

/** All routes of the HTTP API (payload format 2.0): the pages behind the links in the agents' mails. */
export const handler = handle(
  reviewApp({
    table: bindTable(),
    bucket: bindBucket(),
    workflow: bindWorkflow(),
    secrets: bindSecrets(),
    clock: bindClock(),
    playbook: bindPlaybook(),
    log: bindLog(),
  }),
);
