import type { MailAttachment } from '../../words/mail.ts';
import { readTnef, type TnefFile } from './tnef.ts';

export interface Unpacked {
  attachments: MailAttachment[];
  /** Text of the winmail.dat, for a mail that has no other text. */
  text: string | null;
  html: string | null;
}

function attachmentOf({ filename, contentType, contentId, content }: TnefFile): MailAttachment {
  return {
    filename,
    contentType: contentType ?? 'application/octet-stream',
    size: content.byteLength,
    inline: contentId !== null,
    content,
  };
}

/**
 * Replaces a winmail.dat (P13) by the files in it. The winmail.dat stays in the list where it could not be read to
 * its end or held nothing. One inside another is not opened: only an attacker writes such mails.
 */
export function unpackTnef(attachments: readonly MailAttachment[]): Unpacked {
  const unpacked: Unpacked = { attachments: [], text: null, html: null };
  for (const attachment of attachments) {
    const tnef = readTnef(attachment.content);
    const files = tnef?.files.filter(({ content }) => content.byteLength > 0) ?? [];
    const isEmptied = tnef?.whole === true && (files.length > 0 || tnef.text !== null || tnef.html !== null);
    if (!isEmptied) unpacked.attachments.push(attachment);
    unpacked.attachments.push(...files.map(attachmentOf));
    unpacked.text ??= tnef?.text ?? null;
    unpacked.html ??= tnef?.html ?? null;
  }
  return unpacked;
}
