import { REGION } from '../blueprint/template.ts';

const HEADER_END = /\r?\n\r?\n/;

/**
 * A mail as its receiver would get it from SES, which replaces the Message-ID by its own
 * (docs.aws.amazon.com/ses, "Message-ID"; T1): `<id@region.amazonses.com>`.
 */
export function asSentBySes(raw: Uint8Array, sesId: string): Buffer {
  // latin1 keeps each byte as it is.
  const text = Buffer.from(raw).toString('latin1');
  const end = HEADER_END.exec(text)?.index ?? text.length;
  const header = text.slice(0, end);
  const lines = header.split(/\r?\n(?![ \t])/).filter((line) => !/^message-id:/i.test(line));
  const withOurs = [...lines, `Message-ID: <${sesId}@${REGION}.amazonses.com>`].join('\r\n');
  return Buffer.from(withOurs + text.slice(end), 'latin1');
}
