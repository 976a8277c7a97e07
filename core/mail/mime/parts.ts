import { MakerightError } from '../../words/error.ts';
import type { UnreadableReason } from '../../words/mail.ts';
import { MAX_HEADER_BYTES, MAX_NESTING_DEPTH } from '../limits.ts';
import type { RawHeader } from './header.ts';
import { bodyStart, readHeaders } from './header.ts';
import type { Structured } from './structured.ts';
import { readStructured } from './structured.ts';
import type { TransferEncoding } from './transfer.ts';
import { transferEncodingOf } from './transfer.ts';

/** A node of the MIME tree (RFC 2045, 2046). */
export interface MimePart {
  headers: RawHeader[];
  type: Structured;
  disposition: Structured;
  contentId: string | null;
  encoding: TransferEncoding;
  /** The body as it was sent, still in its transfer encoding. The body of a multipart includes its parts. */
  body: Buffer;
  /** The part lies in a multipart/related, where a Content-ID makes it a piece of the HTML. */
  isRelated: boolean;
  children: MimePart[];
}

/** The mail breaks a limit. It is not read, and `reason` is shown with it. */
export class UnreadableMail extends MakerightError {
  override readonly name = 'UnreadableMail';
  readonly code = 'mail_unreadable';
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Header bytes of all parts together. A limit for each part would allow the flood once per part. */
const MAX_ALL_HEADER_BYTES = 2 * MAX_HEADER_BYTES;

interface OpenPart {
  part: MimePart;
  bodyStart: number;
  depth: number;
  /** `--` and the boundary; null where the part is not a multipart or names no boundary. */
  delimiter: string | null;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;
const NONE: Structured = { value: '', params: new Map() };
const TEXT: Structured = { value: 'text/plain', params: new Map() };
/** RFC 2046 5.1.5. */
const DIGEST_DEFAULT: Structured = { value: 'message/rfc822', params: new Map() };

function firstOf(headers: readonly RawHeader[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value;
}

function partOf(headers: RawHeader[], parent: MimePart | undefined): MimePart {
  const type = firstOf(headers, 'content-type');
  const disposition = firstOf(headers, 'content-disposition');
  const parentType = parent?.type.value ?? '';
  const byDefault = parentType === 'multipart/digest' ? DIGEST_DEFAULT : TEXT;
  return {
    headers,
    type: type === undefined ? byDefault : readStructured(type),
    disposition: disposition === undefined ? NONE : readStructured(disposition),
    contentId: firstOf(headers, 'content-id') ?? null,
    encoding: transferEncodingOf(firstOf(headers, 'content-transfer-encoding')),
    body: Buffer.alloc(0),
    isRelated: parent !== undefined && (parent.isRelated || parentType === 'multipart/related'),
    children: [],
  };
}

function delimiterOf({ type }: MimePart): string | null {
  const boundary = type.value.startsWith('multipart/') ? type.params.get('boundary') : undefined;
  // Lines are compared as Latin-1, in which each byte is one character.
  return boundary ? Buffer.from(`--${boundary}`, 'utf8').toString('latin1') : null;
}

/** Looks only at lines that begin with "--": no other line can end a part. */
class PartReader {
  readonly #bytes: Buffer;
  readonly #open: OpenPart[] = [];
  #headerBytes = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Opens the part whose header begins at `start`. Returns the place where its body begins. */
  #enter(start: number): number {
    const parent = this.#open.at(-1);
    const depth = (parent?.depth ?? -1) + 1;
    if (depth > MAX_NESTING_DEPTH) {
      throw new UnreadableMail('too_deep', `more than ${MAX_NESTING_DEPTH} levels of parts within parts`);
    }
    const end = bodyStart(this.#bytes, start, (dash) => this.#matching(dash) !== null);
    this.#headerBytes += end - start;
    if (this.#headerBytes > MAX_ALL_HEADER_BYTES) {
      throw new UnreadableMail('header_too_large', `more than ${MAX_ALL_HEADER_BYTES} bytes of headers`);
    }
    const part = partOf(readHeaders(this.#bytes.subarray(start, end)), parent?.part);
    parent?.part.children.push(part);
    this.#open.push({ part, bodyStart: end, depth, delimiter: delimiterOf(part) });
    return end;
  }

  /** The next line that begins with "--" at or after `from`; -1 where there is none. */
  #nextDashes(from: number): number {
    const bytes = this.#bytes;
    if (bytes[from] === DASH && bytes[from + 1] === DASH && (from === 0 || bytes[from - 1] === LINE_FEED)) {
      return from;
    }
    const found = bytes.indexOf('\n--', from, 'latin1');
    return found < 0 ? -1 : found + 1;
  }

  #lineAt(start: number): string {
    const feed = this.#bytes.indexOf(LINE_FEED, start);
    return this.#bytes.toString('latin1', start, feed < 0 ? this.#bytes.length : feed);
  }

  /** The innermost open multipart that the line at `dash` delimits. Blanks may trail (RFC 2046 5.1.1). */
  #matching(dash: number): { index: number; isLast: boolean } | null {
    let line: string | null = null;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const delimiter = this.#open[index]?.delimiter;
      if (delimiter === null || delimiter === undefined) continue;
      line ??= this.#lineAt(dash);
      if (!line.startsWith(delimiter)) continue;
      const rest = line.slice(delimiter.length);
      if (/^(?:--)?[ \t]*\r*$/.test(rest)) return { index, isLast: rest.startsWith('--') };
    }
    return null;
  }

  /** Closes all open parts within the multipart at `index`. The line break before `end` belongs to the delimiter. */
  #closeWithin(index: number, end: number): void {
    let bodyEnd = end;
    if (this.#bytes[bodyEnd - 1] === LINE_FEED) bodyEnd -= 1;
    if (this.#bytes[bodyEnd - 1] === CARRIAGE_RETURN) bodyEnd -= 1;
    while (this.#open.length > index + 1) {
      const closed = this.#open.pop();
      if (closed === undefined) return;
      const { part, bodyStart: start } = closed;
      part.body = this.#bytes.subarray(start, Math.max(start, bodyEnd));
    }
  }

  read(boundary: string | null): MimePart {
    let at = boundary === null ? this.#enter(0) : this.#enterBody(boundary);
    const root = this.#open[0]?.part;
    if (root === undefined) throw new Error('A reader without a root part.');
    for (let dash = this.#nextDashes(at); dash >= 0; dash = this.#nextDashes(at)) {
      const match = this.#matching(dash);
      at = dash + 2;
      if (match === null) continue;
      this.#closeWithin(match.index, dash);
      if (match.isLast) {
        this.#closeWithin(match.index - 1, dash);
        if (this.#open.length === 0) return root;
        continue;
      }
      const feed = this.#bytes.indexOf(LINE_FEED, dash);
      at = this.#enter(feed < 0 ? this.#bytes.length : feed + 1);
    }
    while (this.#open.length > 0) {
      const last = this.#open.pop();
      if (last) last.part.body = this.#bytes.subarray(last.bodyStart);
    }
    return root;
  }

  /** Begins with the body of a multipart whose boundary is known from elsewhere. */
  #enterBody(boundary: string): number {
    const type = { value: 'multipart/mixed', params: new Map([['boundary', boundary]]) };
    const part = { ...partOf([], undefined), type };
    this.#open.push({ part, bodyStart: 0, depth: 0, delimiter: delimiterOf(part) });
    return 0;
  }
}

/**
 * Splits a mail at its boundaries (RFC 2046 5.1). Bodies stay as they were sent.
 * @throws UnreadableMail where parts nest too deeply or headers are too large
 */
export function readParts(bytes: Buffer): MimePart {
  return new PartReader(bytes).read(null);
}

const BOUNDARY_LINE = /(?:^|\n)--([^\s"][^\r\n"]{0,100}?)[ \t]{0,20}\r?\n/;

/**
 * The parts of a multipart whose boundary was lost on the way (an unfolded header, a stray quote). The first line
 * that looks like a boundary is taken for it. Without such a line the whole body is text.
 */
function repaired(part: MimePart): MimePart[] {
  const boundary = BOUNDARY_LINE.exec(part.body.toString('latin1', 0, MAX_HEADER_BYTES))?.[1];
  if (boundary === undefined) return [{ ...part, type: TEXT }];
  const utf8 = Buffer.from(boundary, 'latin1').toString('utf8');
  return [...leaves(new PartReader(part.body).read(utf8))];
}

function* leaves(root: MimePart): Generator<MimePart> {
  const waiting = [root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.children.length === 0) yield part;
    else waiting.push(...part.children.toReversed());
  }
}

/** The parts with content, in document order, also those of multiparts without a usable boundary. */
export function contentParts(root: MimePart): MimePart[] {
  const found: MimePart[] = [];
  for (const part of leaves(root)) {
    if (!part.type.value.startsWith('multipart/')) found.push(part);
    else if (part.body.length > 0) found.push(...repaired(part));
  }
  return found;
}
