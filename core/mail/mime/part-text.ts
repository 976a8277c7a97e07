import { decodeText } from '../charset.ts';
import { MAX_HTML_CHARS } from '../limits.ts';
import { flowedText } from './flowed.ts';
import type { MimePart } from './parts.ts';
import { decodeTransfer } from './transfer.ts';

/** At most this many bytes of a body are decoded: enough for all the HTML that is read, in any usual charset. */
const MAX_TEXT_BYTES = 2 * MAX_HTML_CHARS;
/** The same limit before decoding: quoted-printable writes three characters for a byte. */
const MAX_ENCODED_BYTES = 3 * MAX_TEXT_BYTES;

/** HTML without a charset in its header often names it in the document (P3, P4). */
function metaCharset(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 2048);
  return /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

/**
 * The text of a part, line ends as sent.
 * @param language what the mail's marketplace speaks, for bytes without a usable charset label
 */
export function textOf(part: MimePart, language: string | null): string {
  const { value, params } = part.type;
  const bytes = decodeTransfer(part.body.subarray(0, MAX_ENCODED_BYTES), part.encoding).subarray(
    0,
    MAX_TEXT_BYTES,
  );
  const charset = params.get('charset') ?? (value === 'text/html' ? metaCharset(bytes) : null);
  // NUL ends strings in other programs (P12).
  const text = decodeText(bytes, charset, language)
    .replaceAll('\u0000', '')
    .replace(/^\ufeff/, '');
  const isFlowed = value === 'text/plain' && params.get('format')?.toLowerCase() === 'flowed';
  return isFlowed ? flowedText(text, params.get('delsp')?.toLowerCase() === 'yes') : text;
}
