import { encodingOf, hasHighByte, type ReportEncoding, SAMPLE_BYTES } from './encoding.ts';

export interface ReportLine {
  /** From 1. */
  number: number;
  /** null: longer than MAX_LINE_CHARS, and so not a row. */
  text: string | null;
}

/** A row has some 40 columns. The limit keeps a file without line ends out of memory. */
const MAX_LINE_CHARS = 65_536;
/** Rows of plain ASCII that are kept until the first other character. */
const CONTEXT_CHARS = 4096;

/**
 * All encodings but UTF-16 write ASCII alike, and UTF-16 begins with its mark. So ASCII passes before the encoding is
 * known. The first other byte and the bytes after it decide.
 */
async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  found: (encoding: ReportEncoding) => void,
): AsyncGenerator<string> {
  let decoder = new TextDecoder('utf-8');
  let isDecided = false;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let before = '';
  const decide = (): string => {
    const encoding = encodingOf(joined(held, SAMPLE_BYTES), before);
    found(encoding);
    isDecided = true;
    decoder = new TextDecoder(encoding);
    const text = held.map((chunk) => decoder.decode(chunk, { stream: true })).join('');
    held = [];
    return text;
  };
  for await (const chunk of bytes) {
    if (isDecided || (held.length === 0 && !hasHighByte(chunk))) {
      const text = decoder.decode(chunk, { stream: true });
      if (!isDecided) before = (before + text).slice(-CONTEXT_CHARS);
      yield text;
      continue;
    }
    held.push(chunk);
    heldBytes += chunk.length;
    if (heldBytes >= SAMPLE_BYTES) yield decide();
  }
  if (held.length > 0) yield decide();
  yield decoder.decode();
}

function joined(chunks: readonly Uint8Array[], atMost: number): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole.subarray(0, atMost);
}

/**
 * What ends the lines of a report, told from the first end in it: a carriage return alone (old Macintosh, some
 * spreadsheets) or a line feed with or without one. Undefined while the text so far does not tell.
 */
function lineEndOf(text: string): '\r' | '\n' | undefined {
  const first = text.search(/[\r\n]/);
  if (first < 0 || (text[first] === '\r' && first === text.length - 1)) return undefined;
  return text[first] === '\r' && text[first + 1] !== '\n' ? '\r' : '\n';
}

/** The text of a report with its line ends, once it is known what they are. */
async function* withLineEnd(
  texts: AsyncIterable<string>,
): AsyncGenerator<{ text: string; lineEnd: '\r' | '\n' }> {
  let lineEnd: '\r' | '\n' | undefined;
  let held = '';
  for await (const text of texts) {
    held += text;
    // A file without any line end is no report: what is too long for a line is given on all the same.
    lineEnd ??= lineEndOf(held) ?? (held.length > MAX_LINE_CHARS ? '\n' : undefined);
    if (lineEnd === undefined) continue;
    yield { text: held, lineEnd };
    held = '';
  }
  if (held !== '') yield { text: held, lineEnd: held.endsWith('\r') ? '\r' : '\n' };
}

/**
 * The lines of a report. Memory does not grow with its size.
 * @param found called once, if the report holds anything but ASCII
 */
export async function* reportLines(
  bytes: AsyncIterable<Uint8Array>,
  found: (encoding: ReportEncoding) => void,
): AsyncGenerator<ReportLine> {
  let number = 1;
  let rest: string | null = '';
  const grown = (more: string): string | null =>
    rest === null || rest.length + more.length > MAX_LINE_CHARS ? null : rest + more;
  for await (const { text, lineEnd } of withLineEnd(decoded(bytes, found))) {
    let from = 0;
    for (let end = text.indexOf(lineEnd); end !== -1; end = text.indexOf(lineEnd, from)) {
      const line = grown(text.slice(from, end));
      yield { number, text: line?.endsWith('\r') ? line.slice(0, -1) : line };
      number += 1;
      rest = '';
      from = end + 1;
    }
    rest = grown(text.slice(from));
  }
  if (rest !== '') yield { number, text: rest };
}
