import { Logger } from '@aws-lambda-powertools/logger';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type { Asides } from '../ports/asides.ts';
import type { Cases } from '../ports/cases.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/dependencies.ts';
import type { LookUps } from '../ports/look-ups.ts';
import type { MailBucket } from '../ports/mail-bucket.ts';
import type { News } from '../ports/news.ts';
import type { Orders } from '../ports/orders.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Sends } from '../ports/sends.ts';
import type { Workflow } from '../ports/workflow.ts';
import { clockFrom } from './clock.ts';
import { required } from './environment.ts';
import { createMailBucket } from './mail-bucket.ts';
import { createOutbox } from './outbox.ts';
import { readPlaybookFile } from './playbook-file.ts';
import { createSecrets } from './secrets.ts';
import { createAsides } from './table/asides.ts';
import { createCases } from './table/cases.ts';
import { type Items, openItems } from './table/items.ts';
import { createLookUps } from './table/look-ups.ts';
import { createNews } from './table/news.ts';
import { createOrders } from './table/orders.ts';
import { createSends } from './table/sends.ts';
import { createWorkflow } from './workflow.ts';

/**
 * The ports bound to AWS by the variables that the stack sets. One function each, so that a bundle holds only
 * the SDK clients that its handler names.
 */

let opened: Items | undefined;
/** One client for all ports of a function: each client opens connections of its own. */
function items(): Items {
  opened ??= openItems(required('TABLE_NAME'));
  return opened;
}

export const bindCases = (): Cases => createCases(items());
export const bindSends = (): Sends => createSends(items());
export const bindLookUps = (): LookUps => createLookUps(items());
export const bindOrders = (): Orders => createOrders(items());
export const bindAsides = (): Asides => createAsides(items());
export const bindNews = (): News => createNews(items());
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
