import type { CaseMessage, Instant } from '../../core/case/case.ts';
import type { Mail, MailAttachment } from '../../core/mail/mail.ts';
import { contentHash } from '../digest.ts';
import type { MailBucket } from '../ports.ts';

/** Enough for any message; DynamoDB items end at 400 KB and the raw mail is in the bucket anyway. */
const MAX_MESSAGE_TEXT_CHARS = 30_000;
const MAX_PHOTOS = 40;

/** Kept in the bucket under its content hash whatever it is; only images and PDFs are ever shown. */
function isEvidence(attachment: MailAttachment): boolean {
  return attachment.contentType.startsWith('image/') || attachment.contentType === 'application/pdf';
}

async function keepPhotos(bucket: MailBucket, mail: Mail): Promise<CaseMessage['photos']> {
  const photos = mail.attachments.filter(isEvidence).slice(0, MAX_PHOTOS);
  return Promise.all(
    photos.map(async ({ content, contentType, filename, size }) => {
      const key = `photos/${contentHash(content)}`;
      await bucket.write(key, content, contentType);
      return { key, contentType, filename, size };
    }),
  );
}

export interface Arrival {
  mail: Mail;
  mailId: string;
  rawKey: string;
  at: Instant;
}

/** The mail as a message of its case; photos are kept first. Repeating it writes the same again. */
export async function storedMessage(
  bucket: MailBucket,
  { mail, mailId, rawKey, at }: Arrival,
  duplicateOf: string | null = null,
): Promise<CaseMessage> {
  return {
    id: mailId,
    direction: 'in',
    kind: mail.kind,
    at,
    messageId: mail.messageId,
    subject: mail.subject,
    text: mail.text === null ? null : mail.text.slice(0, MAX_MESSAGE_TEXT_CHARS),
    language: mail.language,
    rawKey,
    photos: await keepPhotos(bucket, mail),
    duplicateOf,
    confidence: mail.confidence,
    returnReason: mail.returnReason,
    noResponseNeededLink: mail.noResponseNeededLink,
  };
}
