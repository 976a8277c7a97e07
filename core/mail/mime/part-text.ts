import { decodeText } from '../charset.ts';
import { MAX_HTML_CHARS } from '../limits.ts';
import { flowedText } from './flowed.ts';
import type { LiftedFile } from './lifted.ts';
import { withoutDataUrls, withoutUuencoded } from './lifted.ts';
import type { MimePart } from './parts.ts';
import { decodeTransfer } from './transfer.ts';

/** At most this many bytes of a body are decoded: enough for all the HTML that is read, in any usual charset. */
const MAX_TEXT_BYTES = 2 * MAX_HTML_CHARS;

/** HTML without a charset in its header often names it in the document (P3, P4). */
function metaCharset(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 2048);
  return /<meta\s[^<>]{0,200}?charset\s{0,3}=\s{0,3}["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

/**
 * The text of a part, line ends as sent, and the files that stood in it.
 * @param language what the mail's marketplace speaks, for bytes without a usable charset label
 */
export function readText(part: MimePart, language: string | null): { text: string; files: LiftedFile[] } {
  const { value, params } = part.type;
  const isHtml = value === 'text/html';
  const whole = decodeTransfer(part.body, part.encoding);
  const lifted = isHtml ? withoutDataUrls(whole) : withoutUuencoded(whole);
  const bytes = lifted.bytes.subarray(0, MAX_TEXT_BYTES);
  const charset = params.get('charset') ?? (isHtml ? metaCharset(bytes) : null);
  // NUL ends strings in other programs (P12).
  const text = decodeText(bytes, charset, language)
    .replaceAll('\u0000', '')
    .replace(/^\ufeff/, '');
  const isFlowed = value === 'text/plain' && params.get('format')?.toLowerCase() === 'flowed';
  return {
    text: isFlowed ? flowedText(text, params.get('delsp')?.toLowerCase() === 'yes') : text,
    files: lifted.files,
  };
}

/** The text of a part alone. */
export function textOf(part: MimePart, language: string | null): string {
  return readText(part, language).text;
}
