import type { Attachment } from 'postal-mime';
import PostalMime from 'postal-mime';
import { decodeText } from './charset.ts';
import { MAX_HEADER_BYTES, MAX_HTML_CHARS, MAX_NESTING_DEPTH } from './limits.ts';

/** What postal-mime keeps of a part after parsing. Its types hide it; open-mail.test.ts notices if it goes. */
export interface MimePart {
  contentType: { parsed: { value: string; params: Record<string, string> } };
  contentDisposition: { parsed: { value: string; params: Record<string, string> } };
  content?: ArrayBuffer | null;
  childNodes: MimePart[];
  decodeFlowedText(text: string, deleteSpace: boolean): string;
}

interface Parts {
  parts: MimePart[];
  /** Attachments that only the repair brought out. */
  attachments: Attachment[];
}

/** Bytes of a body that are decoded: enough for all the HTML that is read, in any usual charset. */
const MAX_TEXT_BYTES = 2 * MAX_HTML_CHARS;

function* leaves(root: MimePart): Generator<MimePart> {
  const waiting = [root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.childNodes.length === 0) yield part;
    for (let index = part.childNodes.length - 1; index >= 0; index -= 1) {
      const child = part.childNodes[index];
      if (child) waiting.push(child);
    }
  }
}

const BOUNDARY_LINE = /(?:^|\n)--([^\s"][^\r\n"]{0,100}?)[ \t]*\r?\n/;

/**
 * A multipart whose boundary was lost on the way (an unfolded header, a stray quote): the first line that
 * looks like one is taken for it; without such a line all of it is text.
 */
async function repaired(part: MimePart): Promise<Parts> {
  const body = Buffer.from(part.content ?? new ArrayBuffer(0));
  const boundary = BOUNDARY_LINE.exec(body.toString('latin1', 0, MAX_HEADER_BYTES))?.[1];
  if (boundary === undefined) return { parts: [asText(part)], attachments: [] };
  const head = Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\n\n`, 'latin1');
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING_DEPTH });
  const { attachments } = await parser.parse(Buffer.concat([head, body]));
  return { parts: [...leaves(rootOf(parser))], attachments };
}

function asText(part: MimePart): MimePart {
  const text: MimePart = Object.create(part);
  text.contentType = { parsed: { value: 'text/plain', params: {} } };
  return text;
}

export function textOf(part: MimePart, language: string | null): string {
  const { value, params } = part.contentType.parsed;
  const bytes = new Uint8Array(part.content ?? new ArrayBuffer(0)).subarray(0, MAX_TEXT_BYTES);
  const text = decodeText(
    bytes,
    params.charset ?? (value === 'text/html' ? metaCharset(bytes) : null),
    language,
  );
  // NUL stays in postal-mime's text and ends strings in other programs (P12).
  const whole = text.replaceAll('\u0000', '').replace(/^\ufeff/, '');
  const flowed = value === 'text/plain' && params.format?.toLowerCase() === 'flowed';
  return flowed ? part.decodeFlowedText(whole, params.delsp?.toLowerCase() === 'yes') : whole;
}

/** HTML without a charset in its header often names it in the document (P3, P4). */
function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

/** The parts that hold something, in document order; multiparts without a usable boundary taken apart too. */
export async function partsOf(parser: PostalMime): Promise<Parts> {
  const found: Parts = { parts: [], attachments: [] };
  for (const part of leaves(rootOf(parser))) {
    const isBroken =
      part.contentType.parsed.value.startsWith('multipart/') && (part.content?.byteLength ?? 0) > 0;
    const { parts, attachments } = isBroken ? await repaired(part) : { parts: [part], attachments: [] };
    found.parts.push(...parts);
    found.attachments.push(...attachments);
  }
  return found;
}

/** The whole mail as a part. */
export function rootOf(parser: PostalMime): MimePart {
  return Reflect.get(parser, 'root') as MimePart;
}
