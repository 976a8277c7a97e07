import { decodeText } from '../charset.ts';
import { decodeTransfer } from './transfer.ts';

/**
 * Encoded words (RFC 2047). Programs cut long headers inside a character, so what stands side by side in one charset
 * is decoded as one run of bytes. Blanks inside a word and a missing "=" are met in the wild.
 */
const ENCODED_WORD = /=\?([^?\s]{1,64})\?([bq])\?([^?]{0,4000})\?=/gi;
/** Between two encoded words a blank is no text (RFC 2047 6.2). */
const GAP = /^[ \t\r\n]*$/;

function bytesOf(encoding: string, text: string): Buffer {
  if (encoding.toLowerCase() === 'b') return decodeTransfer(Buffer.from(text, 'latin1'), 'base64');
  // Q is quoted-printable in which "_" is a space (RFC 2047 4.2).
  return decodeTransfer(Buffer.from(text.replaceAll('_', ' '), 'utf8'), 'quoted-printable');
}

/** Without the beginning of a character whose rest was cut off for good at the end of the header. */
function whole(bytes: Buffer, charset: string): Buffer {
  if (!/^utf-?8$/.test(charset)) return bytes;
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

interface Run {
  charset: string;
  bytes: Buffer[];
  start: number;
  end: number;
}

/** The value with each run of encoded words replaced by what `shown` makes of their text. */
function replaced(value: string, shown: (text: string) => string): string {
  if (!value.includes('=?')) return value;
  let out = '';
  let copied = 0;
  const runs: Run[] = [];
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [word, label = '', encoding = '', text = ''] = match;
    // RFC 2231 5: a language may follow the charset.
    const charset = (label.split('*', 1)[0] ?? '').toLowerCase();
    const last = runs.at(-1);
    const end = match.index + word.length;
    if (last?.charset === charset && GAP.test(value.slice(last.end, match.index))) {
      last.bytes.push(bytesOf(encoding, text));
      last.end = end;
    } else runs.push({ charset, bytes: [bytesOf(encoding, text)], start: match.index, end });
  }
  for (const { charset, bytes, start, end } of runs) {
    const gap = value.slice(copied, start);
    out += copied > 0 && GAP.test(gap) ? '' : gap;
    out += shown(decodeText(whole(Buffer.concat(bytes), charset), charset));
    copied = end;
  }
  return out + value.slice(copied);
}

/** A header value as a reader sees it. */
export function decodeHeader(value: string): string {
  return replaced(value, (text) => text);
}

/** The same with every run as one whole encoded word in UTF-8, for readers that decode word by word. */
export function withWholeWords(value: string): string {
  return replaced(value, (text) => `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`);
}
