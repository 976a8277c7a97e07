/** uuencoded files (POSIX uuencode): "begin 644 name", lines that each begin with their length, "end". */

export interface UuFile {
  filename: string;
  content: Buffer;
  /** Where the text goes on. */
  end: number;
}

const BEGIN = /^begin(-base64)? [0-7]{3,4} ([^\r\n]{1,255})$/;
/** A line stands for 45 bytes at most. */
const MAX_LINE_BYTES = 45;
/** With the line end, and whatever base64 lines are wrapped at. */
const MAX_LINE_CHARS = 200;
const LINE_FEED = 0x0a;

function lineEnd(bytes: Buffer, start: number): number {
  const feed = bytes.indexOf(LINE_FEED, start);
  return feed < 0 ? bytes.length : feed;
}

/** The bytes of a line, null where it is none. Blanks at its end, which stand for zeros, are often lost. */
function decodeLine(line: string): Buffer | null {
  const length = (line.charCodeAt(0) - 0x20) & 0x3f;
  const groups = Math.ceil(length / 3);
  if (length > MAX_LINE_BYTES || line.length > 1 + 4 * groups + 2) return null;
  const out = Buffer.alloc(groups * 3);
  for (let group = 0; group < groups; group += 1) {
    let bits = 0;
    for (let index = 0; index < 4; index += 1) {
      const code = line.charCodeAt(1 + group * 4 + index);
      if (code < 0x20 || code > 0x60) return null;
      bits = (bits << 6) | ((Number.isNaN(code) ? 0 : code - 0x20) & 0x3f);
    }
    out.writeUIntBE(bits, group * 3, 3);
  }
  return out.subarray(0, length);
}

function decodeBase64Line(line: string): Buffer | null {
  return /^[A-Za-z0-9+/]{1,160}={0,2}$/.test(line) ? Buffer.from(line, 'base64') : null;
}

/** The file that begins there; null where nothing does, or it never ends: then it is somebody's words. */
export function decodeUu(bytes: Buffer, start: number): UuFile | null {
  let end = lineEnd(bytes, start);
  const head = BEGIN.exec(bytes.toString('latin1', start, Math.min(end, start + 300)).trimEnd());
  if (head === null) return null;
  const filename = Buffer.from(head[2] ?? '', 'latin1')
    .toString('utf8')
    .trim();
  const isBase64 = head[1] !== undefined;
  const parts: Buffer[] = [];
  while (end < bytes.length) {
    const from = end + 1;
    end = lineEnd(bytes, from);
    if (end - from > MAX_LINE_CHARS) return null;
    const line = bytes.toString('latin1', from, end).replace(/\r$/, '');
    if (line.trimEnd() === (isBase64 ? '====' : 'end')) {
      return { filename, content: Buffer.concat(parts), end: Math.min(end + 1, bytes.length) };
    }
    if (line === '') continue;
    const part = isBase64 ? decodeBase64Line(line) : decodeLine(line);
    if (part === null) return null;
    parts.push(part);
  }
  return null;
}

/** The file of a body that is uuencoded as a whole (`x-uuencode`, which no RFC defines). */
export function firstUu(body: Buffer): UuFile | null {
  const begin = body.indexOf('begin', 0, 'latin1');
  return begin < 0 ? null : decodeUu(body, begin);
}
