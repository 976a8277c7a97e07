import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { decodeText } from './charset.ts';
import type { HtmlReading } from './html-text.ts';
import { readHtml } from './html-text.ts';
import { MAX_HEADER_BYTES, MAX_NESTING_DEPTH, MAX_RAW_TEXT_CHARS } from './limits.ts';
import type { MailAttachment } from './mail.ts';

/** A header as it stands: name in lower case, value unfolded, encoded words not decoded. */
export interface RawHeader {
  name: string;
  value: string;
}

/** A part of a report (RFC 3464 delivery status, RFC 5965 feedback, the mail that it is about). */
export interface ReportPart {
  type: string;
  text: string;
}

/** A mail taken apart, nothing decided about it yet. */
export interface OpenMail {
  headers: RawHeader[];
  /** The first header of that name (RFC 5322 allows one; later ones may be smuggled: P17). */
  header(name: string): string | null;
  parsed: Email;
  /** The text/plain parts; null where there are none or all are blank. */
  plain: string | null;
  html: HtmlReading | null;
  /** What an invitation says, for mail that is nothing else (P14). */
  calendar: string | null;
  /** Media type of the whole mail, lower case. */
  contentType: string;
  /** `report-type` of a multipart/report. */
  reportType: string | null;
  reportParts: ReportPart[];
  attachments: MailAttachment[];
}

/** What postal-mime keeps of a part after parsing. Its types hide it; open-mail.test.ts notices if it goes. */
interface MimePart {
  contentType: { parsed: { value: string; params: Record<string, string> } };
  contentDisposition: { parsed: { value: string; params: Record<string, string> } };
  content?: ArrayBuffer | null;
  childNodes: MimePart[];
  decodeFlowedText(text: string, deleteSpace: boolean): string;
}

const REPORT_PART =
  /^(?:message\/(?:delivery-status|global-delivery-status|feedback-report|disposition-notification|rfc822|global|rfc822-headers)|text\/rfc822-headers)$/;
const BODY_PART = /^text\/(?:plain|html)$/;
/** Bytes of a body that are decoded: UTF-8 has up to four for a character. */
const MAX_TEXT_BYTES = 16 * MAX_RAW_TEXT_CHARS;
const MAX_REPORT_TEXT_CHARS = 64 * 1024;
const MAX_REPORT_PARTS = 20;

/**
 * Raw 8-bit header bytes (P5): a line that is no UTF-8 is taken for Windows-1252 and rewritten, since
 * postal-mime reads headers as UTF-8 only.
 */
function withReadableHeader(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const head = bytes.subarray(0, MAX_HEADER_BYTES);
  const ends = [head.indexOf('\n\n'), head.indexOf('\n\r\n')].filter((at) => at >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : head.length;
  const header = head.subarray(0, end);
  if (isUtf8(header)) return raw;
  const lines = header.toString('latin1').split('\n');
  const readable = lines.map((line) => {
    const lineBytes = Buffer.from(line, 'latin1');
    return isUtf8(lineBytes) ? lineBytes : Buffer.from(decodeText(lineBytes, null), 'utf8');
  });
  const joined = readable.flatMap((line, index) => (index === 0 ? [line] : [Buffer.from('\n'), line]));
  return Buffer.concat([...joined, bytes.subarray(end)]);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

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
async function repaired(part: MimePart): Promise<MimePart[]> {
  const body = Buffer.from(part.content ?? new ArrayBuffer(0));
  const boundary = BOUNDARY_LINE.exec(body.toString('latin1', 0, MAX_HEADER_BYTES))?.[1];
  if (boundary === undefined) return [asText(part)];
  const head = Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\n\n`, 'latin1');
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING_DEPTH });
  await parser.parse(Buffer.concat([head, body]));
  return [...leaves(Reflect.get(parser, 'root') as MimePart)];
}

function asText(part: MimePart): MimePart {
  const text: MimePart = Object.create(part);
  text.contentType = { parsed: { value: 'text/plain', params: {} } };
  return text;
}

function textOf(part: MimePart, language: string | null): string {
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

function attachmentOf(attachment: Attachment): MailAttachment {
  const { content } = attachment;
  const bytes =
    typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content as ArrayBuffer);
  return {
    filename: attachment.filename ? attachment.filename.replaceAll('\u0000', '') : null,
    contentType: attachment.mimeType?.toLowerCase() || 'application/octet-stream',
    size: bytes.byteLength,
    inline: attachment.related === true || attachment.disposition === 'inline',
    content: bytes,
  };
}

const CALENDAR_FIELD = /^(?:SUMMARY|DESCRIPTION|LOCATION)(?:;[^:\n]{0,200})?:(.*)$/gm;

function calendarText(attachments: readonly Attachment[]): string | null {
  const calendar = attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (!calendar || typeof calendar.content === 'string') return null;
  const source = new TextDecoder().decode(
    new Uint8Array(calendar.content as ArrayBuffer).subarray(0, MAX_RAW_TEXT_CHARS),
  );
  // RFC 5545 3.1: folded lines go on after one space.
  const fields = source.replace(/\r?\n[ \t]/g, '').matchAll(CALENDAR_FIELD);
  const text = [...fields]
    .map(([, value = '']) => value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1'))
    .join('\n');
  return text.trim() === '' ? null : text.trim();
}

/**
 * Takes a mail apart with postal-mime. Throws what postal-mime throws (its own limits).
 * @param language what the mail's marketplace speaks, where a header tells it; for unlabelled text
 */
export async function openMail(
  raw: Uint8Array,
  languageOf: (headers: RawHeader[]) => string | null,
): Promise<OpenMail> {
  const parser = new PostalMime({
    forceRfc822Attachments: true,
    maxNestingDepth: MAX_NESTING_DEPTH,
    maxHeadersSize: 2 * MAX_HEADER_BYTES,
  });
  const parsed = await parser.parse(withReadableHeader(raw));
  const headers = parsed.headers.map(({ key, value }) => ({
    name: key,
    value: value.replaceAll('\u0000', ''),
  }));
  const language = languageOf(headers);

  const root = Reflect.get(parser, 'root') as MimePart;
  const plain: string[] = [];
  const html: string[] = [];
  const reportParts: ReportPart[] = [];
  const parts: MimePart[] = [];
  for (const part of leaves(root)) {
    const isBroken =
      part.contentType.parsed.value.startsWith('multipart/') && (part.content?.byteLength ?? 0) > 0;
    parts.push(...(isBroken ? await repaired(part) : [part]));
  }
  for (const part of parts) {
    const type = part.contentType.parsed.value;
    if (BODY_PART.test(type) && part.contentDisposition.parsed.value !== 'attachment') {
      (type === 'text/html' ? html : plain).push(textOf(part, language));
    } else if (REPORT_PART.test(type) && reportParts.length < MAX_REPORT_PARTS) {
      reportParts.push({ type, text: textOf(part, language).slice(0, MAX_REPORT_TEXT_CHARS) });
    }
  }
  const plainText = plain.join('\n').replace(/\r\n?/g, '\n').slice(0, MAX_RAW_TEXT_CHARS);
  const htmlSource = html.join('\n');
  const { value: contentType, params } = root.contentType.parsed;
  return {
    headers,
    header: (name) => headers.find((header) => header.name === name)?.value ?? null,
    parsed,
    plain: plainText.trim() === '' ? null : plainText,
    html: htmlSource.trim() === '' ? null : readHtml(htmlSource),
    calendar: calendarText(parsed.attachments),
    contentType: contentType || 'text/plain',
    reportType: params['report-type']?.toLowerCase() ?? null,
    reportParts,
    attachments: parsed.attachments.map(attachmentOf),
  };
}
