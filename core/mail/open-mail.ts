import type { MailAttachment, PicturePlace } from '../words/mail.ts';
import { sniffType, UNKNOWN_TYPE } from './attachments/sniff.ts';
import { unpackTnef } from './attachments/unpack.ts';
import { withoutFiller } from './filler.ts';
import type { HtmlReading } from './html-text.ts';
import { readHtml } from './html-text.ts';
import { MAX_RAW_TEXT_CHARS } from './limits.ts';
import { decodeHeader } from './mime/encoded-words.ts';
import type { RawHeader } from './mime/header.ts';
import type { LiftedFile } from './mime/lifted.ts';
import { readText, textOf } from './mime/part-text.ts';
import type { MimePart } from './mime/parts.ts';
import { contentParts, readParts } from './mime/parts.ts';
import { withSignedContent } from './mime/signed-parts.ts';
import { decodeTransfer } from './mime/transfer.ts';
import { firstUu } from './mime/uuencode.ts';
import { isStub } from './text/stub.ts';

/** A part of a report (RFC 3464 delivery status, RFC 5965 feedback, the mail that it is about). */
interface ReportPart {
  type: string;
  text: string;
}

/** The parts of a mail. Nothing is decided about it yet. */
export interface OpenMail {
  headers: RawHeader[];
  /** The first header of that name. RFC 5322 allows one, and a later one may be smuggled (P17). */
  header(name: string): string | null;
  /** The text of all text/plain parts; null where there are none or all are blank. */
  plain: string | null;
  html: HtmlReading | null;
  /** The text of an invitation, for mail without other text (P14). */
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
/** The same words once more, for one webmail. */
const NO_PART = /^text\/(?:x-amp-html|watch-html)$/;
const BODY_PART = /^text\/(?:plain|html)$/;
const MAX_REPORT_TEXT_CHARS = 64 * 1024;
const MAX_REPORT_PARTS = 20;

/** Finds the part in the HTML, where its Content-ID after `cid:` may be percent-encoded (RFC 2392; P12). */
function placeOf({ contentId }: MimePart, html: HtmlReading | null): PicturePlace | undefined {
  const cid = contentId?.replace(/^<|>$/g, '');
  if (cid === undefined || html === null) return undefined;
  return html.pictures.get(cid) ?? html.pictures.get(encodeURIComponent(cid));
}

/** The file name that the part declares; one that is uuencoded as a whole has its name within. */
function nameOf({ type, disposition, encoding, body }: MimePart): string | null {
  const declared = disposition.params.get('filename') || type.params.get('name');
  return declared || (encoding === 'uuencode' ? (firstUu(body)?.filename ?? null) : null);
}

function attachmentOfLifted(file: LiftedFile, html: HtmlReading | null): MailAttachment {
  const { filename, contentId, content } = file;
  const contentType = file.contentType === UNKNOWN_TYPE ? sniffType(content) : file.contentType;
  const place = contentId === null ? undefined : html?.pictures.get(contentId);
  const inline = contentId !== null;
  return {
    filename,
    contentType,
    size: content.byteLength,
    inline,
    ...(place === undefined ? {} : { place }),
    content,
  };
}

function attachmentOf(part: MimePart, html: HtmlReading | null): MailAttachment {
  const { type, disposition } = part;
  const content = decodeTransfer(part.body, part.encoding);
  const filename = nameOf(part);
  const place = placeOf(part, html);
  const isShown = part.isRelated && part.contentId !== null;
  return {
    filename: filename === null ? null : decodeHeader(filename).replaceAll('\u0000', ''),
    contentType: type.value || 'application/octet-stream',
    size: content.byteLength,
    inline: isShown || disposition.value === 'inline' || place !== undefined,
    ...(place === undefined ? {} : { place }),
    content,
  };
}

const CALENDAR_FIELD = /^(?:SUMMARY|DESCRIPTION|LOCATION)(?:;[^:\n]{0,200})?:(.*)$/gm;

function calendarText(parts: readonly MimePart[]): string | null {
  const calendar = parts.find(({ type }) => type.value === 'text/calendar');
  if (calendar === undefined) return null;
  const source = textOf(calendar, null).slice(0, MAX_RAW_TEXT_CHARS);
  // RFC 5545 3.1: a folded line continues after one space.
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

function isBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}

/** The body of a mail that has no other: some programs mark every part as an attachment. */
function markedBody(attached: readonly MimePart[]): MimePart | undefined {
  const texts = attached.filter(({ type }) => BODY_PART.test(type.value));
  return texts.length === 1 ? texts[0] : texts.find(({ type }) => type.value === 'text/plain');
}

/**
 * Splits a mail into its parts and decodes their text.
 * @param languageOf the language of the mail's marketplace, if a header tells it; used for text without a charset
 * @throws UnreadableMail where it breaks a limit of the MIME reader
 */
export function openMail(raw: Uint8Array, languageOf: (headers: RawHeader[]) => string | null): OpenMail {
  const root = readParts(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  const headers = root.headers.map(({ name, value }) => ({ name, value: value.replaceAll('\u0000', '') }));
  const language = languageOf(headers);

  const plain: string[] = [];
  const html: string[] = [];
  const reportParts: ReportPart[] = [];
  const attached: MimePart[] = [];
  const lifted: LiftedFile[] = [];
  const read = (part: MimePart) => {
    const { text, files } = readText(part, language);
    (part.type.value === 'text/html' ? html : plain).push(text);
    lifted.push(...files);
  };
  for (const part of withSignedContent(contentParts(root))) {
    const type = part.type.value;
    if (NO_PART.test(type)) continue;
    if (BODY_PART.test(type) && part.disposition.value !== 'attachment') {
      read(part);
      continue;
    }
    attached.push(part);
    if (REPORT_PART.test(type) && reportParts.length < MAX_REPORT_PARTS) {
      reportParts.push({ type, text: textOf(part, language).slice(0, MAX_REPORT_TEXT_CHARS) });
    }
  }
  if (isBlank(plain) && isBlank(html)) {
    const marked = markedBody(attached);
    if (marked !== undefined) read(marked);
    // With a name it is a file too; without one it is nothing but the mail's words.
    if (marked !== undefined && nameOf(marked) === null) attached.splice(attached.indexOf(marked), 1);
  }
  const outerHtml = isBlank(html) ? null : readHtml(html.join('\n'));
  const unpacked = unpackTnef([
    ...attached.map((part) => attachmentOf(part, outerHtml)),
    ...lifted.map((file) => attachmentOfLifted(file, outerHtml)),
  ]);
  const joinedText = withoutFiller(plain.join('\n').replace(/\r\n?/g, '\n'));
  const plainText = isStub(joinedText, outerHtml?.text ?? '') ? '' : joinedText.slice(0, MAX_RAW_TEXT_CHARS);
  // The text of a winmail.dat counts only where the mail has no other text (P13).
  const hasWords = plainText.trim() !== '' || (outerHtml !== null && outerHtml.text.trim() !== '');
  const inner = hasWords ? { text: null, html: null } : unpacked;
  return {
    headers,
    header: (name) => headers.find((header) => header.name === name)?.value ?? null,
    plain: plainText.trim() === '' ? wordsIn(inner.text) : plainText,
    html: inner.html === null ? outerHtml : readHtml(inner.html),
    calendar: calendarText(attached),
    contentType: root.type.value || 'text/plain',
    reportType: root.type.params.get('report-type')?.toLowerCase() ?? null,
    reportParts,
    attachments: unpacked.attachments,
  };
}
