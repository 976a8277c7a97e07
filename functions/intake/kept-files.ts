import { type Evidence, readEvidence } from '../../core/mail/attachments/evidence.ts';
import type { MailAttachment } from '../../core/words/mail.ts';
import type { CaseMessage, KeptFile } from '../../core/words/record/message.ts';
import { contentHash } from '../pipeline/digest.ts';
import type { MailBucket } from '../ports/mail-bucket.ts';

/** Files of one message that are kept apart; the raw mail has them all. */
const MAX_FILES = 40;
/** Longer names are no names; DynamoDB items end at 400 KB. */
const MAX_FILENAME_CHARS = 255;
/** How many are written at once: a mail of 40 MB would otherwise be in memory once more. */
const WRITTEN_AT_ONCE = 4;

/** What a browser may be told that a file is. A page or a program must not come back as one. */
const STORED_AS_IT_IS: readonly Evidence['kind'][] = ['photo', 'decoration', 'video'];
const BLAND_TYPE = 'application/octet-stream';

export type KeptFiles = Pick<CaseMessage, 'photos' | 'files'>;

async function keep(bucket: MailBucket, attachment: MailAttachment, evidence: Evidence): Promise<KeptFile> {
  const { content, filename, size } = attachment;
  const { contentType, kind } = evidence;
  const key = `photos/${contentHash(content)}`;
  await bucket.write(key, content, STORED_AS_IT_IS.includes(kind) ? contentType : BLAND_TYPE);
  return {
    key,
    contentType,
    filename: filename === null ? null : filename.slice(0, MAX_FILENAME_CHARS),
    size,
  };
}

/** Photos first: where there are too many files, what shows the fault is kept, not a flood of icons. */
function mostTelling(
  attachments: readonly MailAttachment[],
): { attachment: MailAttachment; evidence: Evidence }[] {
  const read = attachments
    .filter(({ content }) => content.byteLength > 0)
    .map((attachment) => ({ attachment, evidence: readEvidence(attachment) }));
  const isPhoto = ({ evidence }: { evidence: Evidence }) => evidence.kind === 'photo';
  return [...read.filter(isPhoto), ...read.filter((one) => !isPhoto(one))].slice(0, MAX_FILES);
}

/** Keeps a mail's files in the bucket under their content hashes. Repeating it writes the same again. */
export async function keepFiles(
  bucket: MailBucket,
  attachments: readonly MailAttachment[],
): Promise<KeptFiles> {
  const photos: CaseMessage['photos'] = [];
  const files: NonNullable<CaseMessage['files']> = [];
  const telling = mostTelling(attachments);
  for (let at = 0; at < telling.length; at += WRITTEN_AT_ONCE) {
    const batch = telling.slice(at, at + WRITTEN_AT_ONCE);
    const kept = await Promise.all(
      batch.map(({ attachment, evidence }) => keep(bucket, attachment, evidence)),
    );
    for (const [index, file] of kept.entries()) {
      const kind = batch[index]?.evidence.kind ?? 'other';
      if (kind === 'photo') photos.push(file);
      else files.push({ ...file, kind });
    }
  }
  return files.length === 0 ? { photos } : { photos, files };
}
