/**
 * S/MIME mail whose signature encloses it (RFC 8551 3.5.2): the mail stands in a CMS SignedData (RFC 5652 5.1), in
 * clear. The signature is not checked: it would say who the buyer is, which Amazon hides.
 */

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const DATA = '1.2.840.113549.1.7.1';
const SEQUENCE = 0x30;
const SET = 0x31;
const OBJECT_ID = 0x06;
const INTEGER = 0x02;
const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
const EXPLICIT = 0xa0;
/** Pieces of a content: programs write 1,000 bytes each. */
const MAX_PIECES = 100_000;
const MAX_DEPTH = 4;

interface Element {
  tag: number;
  start: number;
  /** Where its content ends; the place of the end mark where the length is indefinite. */
  end: number;
  /** Where the next element begins. */
  next: number;
}

/** The element at `at` (X.690 8.1); of indefinite length it goes on to `limit`, where its reader finds the end mark. */
function elementAt(bytes: Buffer, at: number, limit: number): Element | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > limit) return null;
  if (first < 0x80) return within({ tag, start: at + 2, end: at + 2 + first, next: at + 2 + first }, limit);
  if (first === 0x80) return { tag, start: at + 2, end: limit, next: limit };
  const size = first & 0x7f;
  if (size > 4 || at + 2 + size > limit) return null;
  const start = at + 2 + size;
  const end = start + bytes.readUIntBE(at + 2, size);
  return within({ tag, start, end, next: end }, limit);
}

function within(element: Element, limit: number): Element | null {
  return element.end <= limit ? element : null;
}

function objectId(bytes: Buffer, { start, end }: Element): string {
  const [first = 0, ...rest] = bytes.subarray(start, Math.min(end, start + 20));
  const arcs = [Math.floor(first / 40), first % 40];
  let arc = 0;
  for (const byte of rest) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  return arcs.join('.');
}

/** The content of an octet string, whole or in pieces. */
function octets(bytes: Buffer, element: Element, depth = 0): Buffer | null {
  if (element.tag === OCTETS) return bytes.subarray(element.start, element.end);
  if (element.tag !== OCTETS_IN_PIECES || depth > MAX_DEPTH) return null;
  const pieces: Buffer[] = [];
  let at = element.start;
  while (at < element.end && pieces.length < MAX_PIECES) {
    const piece = elementAt(bytes, at, element.end);
    if (piece === null || piece.tag === 0) break;
    const content = octets(bytes, piece, depth + 1);
    if (content === null) return null;
    pieces.push(content);
    at = piece.next;
  }
  return Buffer.concat(pieces);
}

/** The mail inside a signed one; null where the bytes are anything else. */
export function signedContent(bytes: Buffer): Buffer | null {
  const expect = (at: number, limit: number, ...tags: number[]): Element | null => {
    const element = elementAt(bytes, at, limit);
    return element !== null && tags.includes(element.tag) ? element : null;
  };
  const info = expect(0, bytes.length, SEQUENCE);
  const type = info && expect(info.start, info.end, OBJECT_ID);
  if (!type || objectId(bytes, type) !== SIGNED_DATA) return null;
  const outer = expect(type.next, info.end, EXPLICIT);
  const signed = outer && expect(outer.start, outer.end, SEQUENCE);
  const version = signed && expect(signed.start, signed.end, INTEGER);
  const digests = version && expect(version.next, signed.end, SET);
  const inner = digests && expect(digests.next, signed.end, SEQUENCE);
  const innerType = inner && expect(inner.start, inner.end, OBJECT_ID);
  if (!innerType || objectId(bytes, innerType) !== DATA) return null;
  const explicit = expect(innerType.next, inner.end, EXPLICIT);
  const content = explicit && expect(explicit.start, explicit.end, OCTETS, OCTETS_IN_PIECES);
  return content ? octets(bytes, content) : null;
}
