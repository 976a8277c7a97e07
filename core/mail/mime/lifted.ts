import { decodeUu } from './uuencode.ts';

/** Files that stand inside a text part: pictures in `data:` addresses (RFC 2397), uuencoded files between words. */
export interface LiftedFile {
  filename: string | null;
  contentType: string;
  /** The name under which the HTML shows it, as a Content-ID. */
  contentId: string | null;
  content: Uint8Array;
}

export interface Lifted {
  /** The part without them: they would fill the room that words have. */
  bytes: Buffer;
  files: LiftedFile[];
}

/** More pictures than a mail with words has. */
const MAX_LIFTED = 40;
const MARK = Buffer.from('data:');
const BEGIN = Buffer.from('begin');
/** `data:image/png;name=x;base64,` is no longer. */
const MAX_HEAD_CHARS = 200;
const HEAD = /^data:([a-z]{1,20}\/[a-z0-9.+-]{1,60})((?:;[a-z0-9-]{1,30}=[^;,"'>]{0,100}){0,3});base64,/i;
const QUOTES: ReadonlyMap<number, number> = new Map([
  [0x22, 0x22],
  [0x27, 0x27],
]);

/** Where the address ends: at the quote that opened it, else at the first blank or bracket. */
function addressEnd(bytes: Buffer, start: number): number {
  const quote = QUOTES.get(bytes[start - 1] ?? 0);
  if (quote !== undefined) {
    const end = bytes.indexOf(quote, start);
    return end < 0 ? bytes.length : end;
  }
  let end = start;
  while (end < bytes.length && !/[\s<>)"']/.test(String.fromCharCode(bytes[end] ?? 0))) end += 1;
  return end;
}

/** Bytes before an address in its tag: styles can be long. */
const MAX_TAG_BYTES = 4_096;

/** In words such an address is what somebody typed. */
function isInTag(bytes: Buffer, at: number): boolean {
  const before = bytes.subarray(Math.max(0, at - MAX_TAG_BYTES), at);
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}

/** Takes the files out of an HTML document that carries them in its addresses. */
export function withoutDataUrls(bytes: Buffer): Lifted {
  const files: LiftedFile[] = [];
  const kept: Buffer[] = [];
  let copied = 0;
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + MARK.length)) {
    const head = HEAD.exec(bytes.toString('latin1', at, at + MAX_HEAD_CHARS));
    if (head === null || !isInTag(bytes, at)) continue;
    const end = addressEnd(bytes, at);
    const contentId = `data-${files.length}`;
    kept.push(bytes.subarray(copied, at), Buffer.from(files.length < MAX_LIFTED ? `cid:${contentId}` : ''));
    if (files.length < MAX_LIFTED) {
      const coded = bytes.toString('latin1', at + head[0].length, end).replace(/%([0-9a-f]{2})/gi, percent);
      const filename = /;(?:file)?name=([^;]{1,100})/i.exec(head[2] ?? '')?.[1] ?? null;
      const content = Buffer.from(coded, 'base64');
      files.push({ filename, contentType: (head[1] ?? '').toLowerCase(), contentId, content });
    }
    copied = end;
    at = end - MARK.length;
  }
  return { bytes: copied === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(copied)]), files };
}

function percent(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** Takes the files out of a plain text whose program uuencoded them between the words. */
export function withoutUuencoded(bytes: Buffer): Lifted {
  const files: LiftedFile[] = [];
  const kept: Buffer[] = [];
  let copied = 0;
  for (let at = 0; at >= 0 && files.length < MAX_LIFTED; ) {
    const begin = bytes.indexOf(BEGIN, at);
    if (begin < 0) break;
    const isLineStart = begin === 0 || bytes[begin - 1] === 0x0a;
    const file = isLineStart ? decodeUu(bytes, begin) : null;
    at = begin + BEGIN.length;
    if (file === null) continue;
    kept.push(bytes.subarray(copied, begin));
    const { filename, content } = file;
    files.push({ filename, contentType: 'application/octet-stream', contentId: null, content });
    copied = file.end;
    at = file.end;
  }
  return { bytes: copied === 0 ? bytes : Buffer.concat([...kept, bytes.subarray(copied)]), files };
}
