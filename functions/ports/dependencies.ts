import type { Playbook } from '../../core/playbook/playbook.ts';
import type { LogCode } from './log-codes.ts';
import type { CaseTable, Clock, MailBucket, Outbox, Secrets, Workflow } from './ports.ts';

/** Log lines are codes with fields, never a buyer's words, name or address. */
export interface Log {
  info(code: LogCode, fields?: Record<string, unknown>): void;
  warn(code: LogCode, fields?: Record<string, unknown>): void;
  error(code: LogCode, fields?: Record<string, unknown>): void;
}

/** Everything that a function may need; each takes what it needs of it. */
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
