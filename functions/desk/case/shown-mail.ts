import { readEvidence } from '../../../core/mail/attachments/evidence.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { MailAttachment } from '../../../core/words/mail.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';
import { type AsideMail, readAsideMail } from '../../pipeline/aside-mail.ts';
import type { SetAside } from '../../ports/asides.ts';
import type { DeskNeeds } from '../needs.ts';

/** A mail of 12 MB is four times itself while it is read; a function of the desk has 512 MB for everything. */
const MAX_SHOWN_BYTES = 12 * 1024 * 1024;
/** Headers of real mails end at some 10 KB; after this only what was made up follows. */
const MAX_HEAD_BYTES = 12 * 1024;
const MAX_FILES = 40;

/** A mail as it came, as far as it can be shown. */
export type ShownMail =
  | { state: 'gone' }
  | { state: 'too_large' }
  | { state: 'unreadable'; head: string }
  | ({ state: 'read'; head: string; attachments: MailAttachment[] } & AsideMail);

/** How the mail begins, as text: control characters would hide what stands there. */
function beginningOf(raw: Uint8Array): string {
  const text = new TextDecoder().decode(raw.subarray(0, MAX_HEAD_BYTES)).replaceAll('\r\n', '\n');
  return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
}

function headOf(raw: Uint8Array): string {
  const text = beginningOf(raw);
  const end = text.indexOf('\n\n');
  return end === -1 ? text : text.slice(0, end);
}

export async function shownMail(
  { bucket, log }: Pick<DeskNeeds, 'bucket' | 'log'>,
  item: Pick<SetAside, 'id' | 'rawKey' | 'bytes'>,
  playbook: Playbook,
): Promise<ShownMail> {
  if ((item.bytes ?? 0) > MAX_SHOWN_BYTES) return { state: 'too_large' };
  let raw: Uint8Array;
  try {
    raw = await bucket.read(item.rawKey);
  } catch (error) {
    // S3 answers alike for an object that is gone and for one that is not allowed: no page is lost for that.
    log.warn('MAIL_UNREAD', { id: item.id, error: error instanceof Error ? error.name : 'unknown' });
    return { state: 'gone' };
  }
  if (raw.byteLength > MAX_SHOWN_BYTES) return { state: 'too_large' };
  const read = readAsideMail(raw, playbook);
  if (read === null) return { state: 'unreadable', head: beginningOf(raw) };
  const attachments = read.mail.attachments.filter(({ size }) => size > 0).slice(0, MAX_FILES);
  return { state: 'read', head: headOf(raw), attachments, ...read };
}

export interface Attached {
  /** Pictures, with their bytes in the same order. */
  photos: CaseMessage['photos'];
  contents: Uint8Array[];
  files: NonNullable<CaseMessage['files']>;
}

/** What is attached, by what its bytes show, as a case would keep it. Nothing lies in the bucket by itself. */
export function attachedTo(attachments: readonly MailAttachment[]): Attached {
  const attached: Attached = { photos: [], contents: [], files: [] };
  for (const attachment of attachments) {
    const { kind, contentType } = readEvidence(attachment);
    const file = { key: '', contentType, filename: attachment.filename, size: attachment.size };
    if (kind === 'photo') {
      attached.photos.push(file);
      attached.contents.push(attachment.content);
    } else attached.files.push({ ...file, kind });
  }
  return attached;
}
