import { isUtf8 } from 'node:buffer';
import { decodeText } from '../charset.ts';

/** A header: name in lower case, value unfolded. Encoded words are not decoded. */
export interface RawHeader {
  name: string;
  value: string;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;

/**
 * The place where the body begins: after the first empty line from `start`, else at the end of the mail. Line ends
 * may be CRLF or a bare LF.
 * @param isDelimiter whether a line with "--" at that place ends the part, even within its header
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

/**
 * Raw 8-bit header bytes (P5): a line that is no UTF-8 is in some older charset, mostly Windows-1252. A name is ASCII
 * (RFC 5322 2.2), and its bytes stay as they are. Decoding would drop a byte order mark before it, or read UTF-16
 * behind one, and a line that other readers skip would become a second "from" (P17).
 */
function decodedLine(line: string): string {
  const bytes = Buffer.from(line, 'latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const isContinuation = line.startsWith(' ') || line.startsWith('\t');
  const colon = line.indexOf(':');
  const valueStart = isContinuation ? 0 : colon < 0 ? line.length : colon + 1;
  const name = line.slice(0, valueStart);
  // The name helps to guess the charset: short values alone tell too little.
  const harmless = name.replace(/[^ -~]/g, '?');
  const decoded = decodeText(Buffer.from(harmless + line.slice(valueStart), 'latin1'), null);
  return name + decoded.slice(harmless.length);
}

function linesOf(block: Buffer): string[] {
  if (isUtf8(block)) return block.toString('utf8').split('\n');
  return block.toString('latin1').split('\n').map(decodedLine);
}

/**
 * RFC 5322 allows space and tab around a name and a value. Trimming other blanks would turn a foreign name into a
 * real one.
 */
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
  // A bare CR would begin a new line wherever the value is written out again (P17).
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
