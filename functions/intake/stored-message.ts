import { cutText } from '../../core/language/cut-text.ts';
import type { Instant } from '../../core/words/instant.ts';
import type { Mail, ThreadTexts } from '../../core/words/mail.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import type { Released } from '../../core/words/released.ts';
import type { MailBucket } from '../ports/mail-bucket.ts';
import { keepFiles } from './kept-files.ts';

/** Enough for any message; DynamoDB items end at 400 KB and the raw mail is in the bucket anyway. */
const MAX_MESSAGE_TEXT_CHARS = 30_000;

/** Older words are on record already, or stand in the raw mail: this much is shown on the page. */
const MAX_OLDER_TEXT_CHARS = 10_000;

export interface Arrival {
  mail: Mail;
  mailId: string;
  rawKey: string;
  at: Instant;
  /** When it first came: before `at` for a mail that was set aside and released. */
  arrivedAt: Instant;
  /** Since when an answer is owed, where that is before `at`. */
  since?: Instant | undefined;
  /** Of a mail that was set aside: the person who released it. */
  released?: Released | undefined;
  /** The mail read once more, by what its thread said before. Absent where a person's judgement decided the reading. */
  rereadWith?: ((held: ThreadTexts) => Mail) | undefined;
}

function olderWords({ olderText, olderBecause }: Mail): Pick<CaseMessage, 'older'> {
  if (olderText === undefined) return {};
  return { older: { text: cutText(olderText, MAX_OLDER_TEXT_CHARS), because: olderBecause ?? [] } };
}

/** The mail as a message of its case; its files are kept first. Repeating it writes the same again. */
export async function storedMessage(
  bucket: MailBucket,
  { mail, mailId, rawKey, at, since }: Arrival,
  duplicateOf: string | null = null,
): Promise<CaseMessage> {
  return {
    id: mailId,
    direction: 'in',
    kind: mail.kind,
    at,
    ...(since === undefined ? {} : { since }),
    ...(mail.forwardedBy == null ? {} : { forwardedBy: mail.forwardedBy }),
    messageId: mail.messageId,
    subject: mail.subject,
    text: mail.text === null ? null : cutText(mail.text, MAX_MESSAGE_TEXT_CHARS),
    ...olderWords(mail),
    language: mail.language,
    rawKey,
    ...(await keepFiles(bucket, mail.attachments)),
    duplicateOf,
    confidence: mail.confidence,
    returnReason: mail.returnReason,
    noResponseNeededLink: mail.noResponseNeededLink,
  };
}
