import { Logger } from '@aws-lambda-powertools/logger';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type { CaseTable, Clock, MailBucket, Outbox, Secrets, Workflow } from '../ports.ts';
import { createCaseTable } from './case-table.ts';
import { clockFrom } from './clock.ts';
import { required } from './environment.ts';
import { createMailBucket } from './mail-bucket.ts';
import { createOutbox } from './outbox.ts';
import { readPlaybookFile } from './playbook-file.ts';
import { createSecrets } from './secrets.ts';
import { createWorkflow } from './workflow.ts';

/** Log lines are codes with fields, never a buyer's words, name or address. */
export interface Log {
  info(code: string, fields?: Record<string, unknown>): void;
  warn(code: string, fields?: Record<string, unknown>): void;
  error(code: string, fields?: Record<string, unknown>): void;
}

export interface Dependencies {
  readonly table: CaseTable;
  readonly bucket: MailBucket;
  readonly outbox: Outbox;
  readonly workflow: Workflow;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly playbook: Playbook;
  /** Base of the links in mails to staff, without a slash at the end. */
  readonly reviewUrl: string;
  readonly log: Log;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Everything a function may need, each made at first use: a function has only the variables that it needs. */
export function bindDependencies(): Dependencies {
  const logger = new Logger({ serviceName: 'makeright' });
  const table = once(() => createCaseTable(required('TABLE_NAME')));
  const bucket = once(() => createMailBucket(required('MAIL_BUCKET')));
  const outbox = once(() => createOutbox(required('CONFIGURATION_SET')));
  const workflow = once(() => createWorkflow(required('STATE_MACHINE_ARN')));
  const secrets = once(() => createSecrets(required('LINK_SECRET_ARN')));
  const clock = once(() => clockFrom(process.env));
  const playbook = once(readPlaybookFile);
  return {
    get table() {
      return table();
    },
    get bucket() {
      return bucket();
    },
    get outbox() {
      return outbox();
    },
    get workflow() {
      return workflow();
    },
    get secrets() {
      return secrets();
    },
    get clock() {
      return clock();
    },
    get playbook() {
      return playbook();
    },
    get reviewUrl() {
      return required('REVIEW_URL');
    },
    log: {
      info: (code, fields) => logger.info(code, { ...fields }),
      warn: (code, fields) => logger.warn(code, { ...fields }),
      error: (code, fields) => logger.error(code, { ...fields }),
    },
  };
}
