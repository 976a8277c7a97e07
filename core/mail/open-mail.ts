import type { Attachment, Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { unpackTnef } from './attachments/unpack.ts';
import { decodeText } from './charset.ts';
import type { HtmlReading } from './html-text.ts';
import { readHtml } from './html-text.ts';
import { MAX_HEADER_BYTES, MAX_NESTING_DEPTH, MAX_RAW_TEXT_CHARS } from './limits.ts';
import type { MailAttachment, PicturePlace } from './mail.ts';
import { partsOf, rootOf, textOf } from './mime-parts.ts';

/** A header as it stands: name in lower case, value unfolded, encoded words not decoded. */
export interface RawHeader {
  name: string;
  value: string;
}

/** A part of a report (RFC 3464 delivery status, RFC 5965 feedback, the mail that it is about). */
interface ReportPart {
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

const REPORT_PART =
  /^(?:message\/(?:delivery-status|global-delivery-status|feedback-report|disposition-notification|rfc822|global|rfc822-headers)|text\/rfc822-headers)$/;
const BODY_PART = /^text\/(?:plain|html)$/;
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

/** The Content-ID as HTML writes it after `cid:`, where it may be percent-encoded (RFC 2392; P12). */
function placeOf({ contentId }: Attachment, html: HtmlReading | null): PicturePlace | undefined {
  const cid = contentId?.replace(/^<|>$/g, '');
  if (cid === undefined || html === null) return undefined;
  return html.pictures.get(cid) ?? html.pictures.get(encodeURIComponent(cid));
}

function attachmentOf(attachment: Attachment, html: HtmlReading | null): MailAttachment {
  const { content } = attachment;
  const bytes =
    typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content as ArrayBuffer);
  const place = placeOf(attachment, html);
  return {
    filename: attachment.filename ? attachment.filename.replaceAll('\u0000', '') : null,
    contentType: attachment.mimeType?.toLowerCase() || 'application/octet-stream',
    size: bytes.byteLength,
    inline: attachment.related === true || attachment.disposition === 'inline' || place !== undefined,
    ...(place === undefined ? {} : { place }),
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

function wordsIn(text: string | null): string | null {
  const words = text?.replace(/\r\n?/g, '\n').slice(0, MAX_RAW_TEXT_CHARS) ?? '';
  return words.trim() === '' ? null : words;
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

  const root = rootOf(parser);
  const plain: string[] = [];
  const html: string[] = [];
  const reportParts: ReportPart[] = [];
  const { parts, attachments } = await partsOf(parser);
  for (const part of parts) {
    const type = part.contentType.parsed.value;
    if (BODY_PART.test(type) && part.contentDisposition.parsed.value !== 'attachment') {
      (type === 'text/html' ? html : plain).push(textOf(part, language));
    } else if (REPORT_PART.test(type) && reportParts.length < MAX_REPORT_PARTS) {
      reportParts.push({ type, text: textOf(part, language).slice(0, MAX_REPORT_TEXT_CHARS) });
    }
  }
  const outerHtml = html.join('\n').trim() === '' ? null : readHtml(html.join('\n'));
  const unpacked = unpackTnef(
    [...parsed.attachments, ...attachments].map((attachment) => attachmentOf(attachment, outerHtml)),
  );
  const plainText = plain.join('\n').replace(/\r\n?/g, '\n').slice(0, MAX_RAW_TEXT_CHARS);
  // Outlook's words count only where the mail itself has none (P13).
  const hasWords = plainText.trim() !== '' || (outerHtml !== null && outerHtml.text.trim() !== '');
  const inner = hasWords ? { text: null, html: null } : unpacked;
  const { value: contentType, params } = root.contentType.parsed;
  return {
    headers,
    header: (name) => headers.find((header) => header.name === name)?.value ?? null,
    parsed,
    plain: plainText.trim() === '' ? wordsIn(inner.text) : plainText,
    html: inner.html === null ? outerHtml : readHtml(inner.html),
    calendar: calendarText(parsed.attachments),
    contentType: contentType || 'text/plain',
    reportType: params['report-type']?.toLowerCase() ?? null,
    reportParts,
    attachments: unpacked.attachments,
  };
}
