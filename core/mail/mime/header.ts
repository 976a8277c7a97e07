import { isUtf8 } from 'node:buffer';
import { decodeText } from '../charset.ts';

/** A header as it stands: name in lower case, value unfolded, encoded words not decoded. */
export interface RawHeader {
  name: string;
  value: string;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;

/**
 * Where the header that begins at `start` ends and its body begins: after the first empty line, else at the
 * mail's end. Line ends may be CRLF or a bare LF.
 * @param isDelimiter whether the line that begins there with "--" ends the part, header or not
 */
export function bodyStart(bytes: Buffer, start: number, isDelimiter: (lineStart: number) => boolean): number {
  let lineStart = start;
  while (lineStart < bytes.length) {
    if (bytes[lineStart] === DASH && bytes[lineStart + 1] === DASH && isDelimiter(lineStart))
      return lineStart;
    const feed = bytes.indexOf(LINE_FEED, lineStart);
    if (feed < 0) return bytes.length;
    let lineEnd = feed;
    while (lineEnd > lineStart && bytes[lineEnd - 1] === CARRIAGE_RETURN) lineEnd -= 1;
    if (lineEnd === lineStart) return feed + 1;
    lineStart = feed + 1;
  }
  return bytes.length;
}

/** Raw 8-bit header bytes (P5): a line that is no UTF-8 is in some older charset, mostly Windows-1252. */
function linesOf(block: Buffer): string[] {
  if (isUtf8(block)) return block.toString('utf8').split('\n');
  return block
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const bytes = Buffer.from(line, 'latin1');
      return isUtf8(bytes) ? bytes.toString('utf8') : decodeText(bytes, null);
    });
}

/** RFC 5322 allows space and tab around a name and a value; other blanks would make a new name of an old one. */
const EDGE_BLANKS = /^[ \t]+|(?<![ \t])[ \t]+$/g;

function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const isBlank = (unit: number) => unit === 0x20 || unit === 0x09;
  return isBlank(first) || isBlank(last) ? text.replace(EDGE_BLANKS, '') : text;
}

function headerOf(line: string): RawHeader {
  const colon = line.indexOf(':');
  const name = trimmed(colon < 0 ? line : line.slice(0, colon)).toLowerCase();
  // A bare CR in a value would be a line of its own wherever the value is written out again (P17).
  const value = colon < 0 ? '' : trimmed(line.slice(colon + 1).replace(/\r+/g, ' '));
  return { name, value };
}

function withoutReturns(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
  return line.slice(0, end);
}

/** The headers of a block of header bytes, in their order, folded lines joined (RFC 5322 2.2.3). */
export function readHeaders(block: Buffer): RawHeader[] {
  const headers: RawHeader[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) headers.push(headerOf(open.length === 1 ? (open[0] ?? '') : open.join('')));
  };
  for (const withReturn of linesOf(block)) {
    const line = withReturn.endsWith('\r') ? withoutReturns(withReturn) : withReturn;
    if (line === '') continue;
    if (open.length > 0 && (line[0] === ' ' || line[0] === '\t')) {
      open.push(line);
      continue;
    }
    close();
    open = [line];
  }
  close();
  return headers;
}
