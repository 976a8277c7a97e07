import { firstUu } from './uuencode.ts';

/** The encoding of a body for transport (RFC 2045 6). */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'uuencode' | 'none';

/** Reads the first word of the header. Real mails have comments and quotes around it. */
export function transferEncodingOf(header: string | undefined): TransferEncoding {
  if (header === undefined) return 'none';
  const word = /[\w-]+/.exec(header.replace(/\([^()]*\)/g, ' ').toLowerCase())?.[0] ?? '';
  if (word.includes('base64')) return 'base64';
  if (/^(?:x-)?uu(?:e|encode)?$/.test(word)) return 'uuencode';
  return word.includes('quoted-printable') ? 'quoted-printable' : 'none';
}

function fromBase64(body: Buffer): Buffer {
  const text = body.toString('latin1');
  const padding = text.indexOf('=');
  if (padding < 0 || !/[^=\s]/.test(text.slice(padding))) return Buffer.from(text, 'base64');
  // Some programs pad every line, and Node.js would stop at the first padding.
  return Buffer.concat(text.split(/=+/).map((unit) => Buffer.from(unit, 'base64')));
}

const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Value of an ASCII hex digit, -1 for anything else. */
function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Length of the soft line break whose "=" is at `at`, trailing blanks included; 0 where it is not a soft break. */
function softBreak(body: Buffer, at: number): number {
  let next = at + 1;
  while (body[next] === 0x20 || body[next] === 0x09) next += 1;
  while (body[next] === CARRIAGE_RETURN) next += 1;
  if (body[next] === LINE_FEED) return next + 1 - at;
  return next >= body.length ? next - at : 0;
}

/** Decodes codes and soft breaks. Any other "=" stays as it is (P7). */
function fromQuotedPrintable(body: Buffer): Buffer {
  let equals = body.indexOf(EQUALS);
  if (equals < 0) return body;
  const decoded = Buffer.allocUnsafe(body.length);
  let length = 0;
  let copied = 0;
  while (equals >= 0) {
    const high = hexDigit(body[equals + 1]);
    const low = high < 0 ? -1 : hexDigit(body[equals + 2]);
    const skipped = low < 0 ? softBreak(body, equals) : 3;
    if (skipped > 0) {
      length += body.copy(decoded, length, copied, equals);
      if (low >= 0) {
        decoded[length] = high * 16 + low;
        length += 1;
      }
      copied = equals + skipped;
    }
    equals = body.indexOf(EQUALS, equals + Math.max(skipped, 1));
  }
  length += body.copy(decoded, length, copied);
  return decoded.subarray(0, length);
}

/** The decoded bytes of a body. Bytes that the encoding does not allow are skipped or kept; nothing throws. */
export function decodeTransfer(body: Buffer, encoding: TransferEncoding): Buffer {
  if (encoding === 'base64') return fromBase64(body);
  if (encoding === 'uuencode') return firstUu(body)?.content ?? body;
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
}
