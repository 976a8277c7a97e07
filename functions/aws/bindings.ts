import { Logger } from '@aws-lambda-powertools/logger';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type { Log } from '../ports/dependencies.ts';
import type { CaseTable, Clock, MailBucket, Outbox, Secrets, Workflow } from '../ports/ports.ts';
import { createCaseTable } from './case-table.ts';
import { clockFrom } from './clock.ts';
import { required } from './environment.ts';
import { createMailBucket } from './mail-bucket.ts';
import { createOutbox } from './outbox.ts';
import { readPlaybookFile } from './playbook-file.ts';
import { createSecrets } from './secrets.ts';
import { createWorkflow } from './workflow.ts';

/**
 * The ports bound to AWS by the variables that the stack sets. One function each, so that a bundle holds only
 * the SDK clients that its handler names.
 */

export const bindTable = (): CaseTable => createCaseTable(required('TABLE_NAME'));
export const bindBucket = (): MailBucket => createMailBucket(required('MAIL_BUCKET'));
export const bindOutbox = (): Outbox => createOutbox(required('CONFIGURATION_SET'));
export const bindWorkflow = (): Workflow => createWorkflow(required('STATE_MACHINE_ARN'));
export const bindSecrets = (): Secrets => createSecrets(required('LINK_SECRET_ARN'));
export const bindClock = (): Clock => clockFrom(process.env);
export const bindPlaybook = (): Playbook => readPlaybookFile();
export const bindReviewUrl = (): string => required('REVIEW_URL');

export function bindLog(): Log {
  const logger = new Logger({ serviceName: 'makeright' });
  return {
    info: (code, fields) => logger.info(code, { ...fields }),
    warn: (code, fields) => logger.warn(code, { ...fields }),
    error: (code, fields) => logger.error(code, { ...fields }),
  };
}
