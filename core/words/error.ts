/** The errors of this project by code. What AWS, Node.js or a library throws keeps its own name. */
export type ErrorCode =
  // The words and the rules
  | 'mail_unreadable' // a mail breaks a limit of the MIME reader
  | 'playbook_invalid' // the playbook does not fit its schema
  | 'store_missing' // the playbook names no store
  | 'order_missing' // a follow-up would name an order that the case does not know
  | 'copy_unfilled' // a sentence of a letter has an empty place
  | 'staff_link_unsafe' // a link of a mail to staff is not https
  | 'cell_bad' // a cell of an order report is not what its column says
  // The pipeline
  | 'case_contended' // others changed a case each time that it was to be written
  | 'aside_contended' // others changed the record of a mail that was set aside each time
  | 'case_missing' // the table does not have a case that a link or the workflow names
  | 'case_being_opened' // the case of a mail is being opened by another delivery of it
  | 'staff_mail_refused' // SES did not take a mail to staff
  | 'reply_not_filed' // SES told of a reply before the sender recorded it
  | 'events_unreadable' // a record of SES' events has no known form
  | 'send_throttled' // SES asks to try again later
  | 'send_contended' // two senders have the same reply in hand
  // Deployment and command line
  | 'setting_missing' // an environment variable is not set
  | 'object_empty' // an object of the bucket has no body
  | 'playbook_file' // the playbook's file is missing or not valid
  | 'bundle' // the functions cannot be bundled
  | 'phrase_file' // a line of a phrase file cannot be read
  | 'order_contended' // an import and another writer want the same order
  | 'wrong_use' // a command got a value that it does not take
  | 'trouble'; // one machine: something that the person at the keyboard can put right

/**
 * Base of the family. `message` is for a person: what is wrong and, where a person can do something, what. `cause` is the
 * error that was caught, if any. `name` is what Lambda reports and what Step Functions retries by.
 */
export abstract class MakerightError extends Error {
  abstract readonly code: ErrorCode;
}

/** A longer chain is a circle or a flood. */
const MAX_CAUSES = 8;

function labelOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} (${error.code})` : error.name;
}

/**
 * An error for a log line: its name, its code and the names and codes of its causes, from the outermost. Messages are left
 * out, because they may quote a buyer.
 */
export function errorFields(error: unknown): { error: string; causedBy?: string } {
  const causes: string[] = [];
  let cause = error instanceof Error ? error.cause : undefined;
  while (cause !== undefined && causes.length < MAX_CAUSES) {
    causes.push(labelOf(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return { error: labelOf(error), ...(causes.length === 0 ? {} : { causedBy: causes.join(', ') }) };
}
