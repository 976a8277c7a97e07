import type { Playbook } from '../../core/playbook/playbook.ts';
import type { Asides } from './asides.ts';
import type { Cases } from './cases.ts';
import type { Clock } from './clock.ts';
import type { LogCode } from './log-codes.ts';
import type { LookUps } from './look-ups.ts';
import type { MailBucket } from './mail-bucket.ts';
import type { News } from './news.ts';
import type { Orders } from './orders.ts';
import type { Outbox } from './outbox.ts';
import type { Secrets } from './secrets.ts';
import type { Sends } from './sends.ts';
import type { Workflow } from './workflow.ts';

/** What the handlers need from outside, in the words of the project. functions/aws/ binds it to AWS. */

/** Log lines are codes with fields, never a buyer's words, name or address. */
export interface Log {
  info(code: LogCode, fields?: Record<string, unknown>): void;
  warn(code: LogCode, fields?: Record<string, unknown>): void;
  error(code: LogCode, fields?: Record<string, unknown>): void;
}

/** The ports over the one case table. */
export interface TablePorts {
  readonly cases: Cases;
  readonly sends: Sends;
  readonly lookUps: LookUps;
  readonly orders: Orders;
  readonly asides: Asides;
  readonly news: News;
}

/** Everything that a function may need; each takes what it needs of it. */
export interface Dependencies extends TablePorts {
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
