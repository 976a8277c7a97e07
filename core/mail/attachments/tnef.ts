import { decodeText } from '../charset.ts';
import { startsWith, unsigned } from './bytes.ts';
import { htmlOf, numberOf, PROPERTY, readProperties, textOf } from './mapi.ts';

/**
 * winmail.dat (P13): Outlook packs a mail into this format when it takes the receiver for another Outlook. It is a
 * stream of attributes ([MS-OXTNEF] 2.1): level, id, length, value, checksum. The attributes that are read here are
 * not compressed, so that the output is never larger than the input.
 */

export interface TnefFile {
  filename: string | null;
  /** Media type that Outlook gives, lower case; null where it gives none. */
  contentType: string | null;
  contentId: string | null;
  content: Uint8Array;
}

export interface TnefReading {
  text: string | null;
  html: string | null;
  files: TnefFile[];
  /** False where the stream broke off or exceeded a limit: the file may hold more. */
  whole: boolean;
}

const SIGNATURE = [0x78, 0x9f, 0x3e, 0x22];
const HEADER_BYTES = 6;
/** Level, id and length before the value of an attribute; a checksum after it. */
const ATTRIBUTE_HEAD_BYTES = 9;
const CHECKSUM_BYTES = 2;

/** Outlook writes about 30 for the message and 6 per attachment. */
const MAX_ATTRIBUTES = 2_000;
/** More attachments are a flood. The winmail.dat itself is kept in any case. */
const MAX_FILES = 100;

/** Attributes that are read ([MS-OXTNEF] 2.1.2, 2.1.3.3): type in the upper two bytes, id in the lower. */
const ATTRIBUTE = {
  body: 0x0002800c,
  codepage: 0x00069007,
  messageProperties: 0x00069003,
  attachmentBegins: 0x00069002,
  attachmentTitle: 0x00018010,
  attachmentData: 0x0006800f,
  attachmentProperties: 0x00069005,
} as const;

/** Code pages whose number is not a charset name (learn.microsoft.com, "Code Page Identifiers"). */
const CODEPAGES: ReadonlyMap<number, string> = new Map([
  [20_127, 'us-ascii'],
  [20_866, 'koi8-r'],
  [21_866, 'koi8-u'],
  [50_220, 'iso-2022-jp'],
  [50_221, 'iso-2022-jp'],
  [51_932, 'euc-jp'],
  [51_949, 'euc-kr'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
]);
const ISO_8859_OFFSET = 28_590;

function charsetOf(codepage: number | null): string | null {
  if (codepage === null || codepage === 0) return null;
  const part = codepage - ISO_8859_OFFSET;
  if (part >= 1 && part <= 16) return `iso-8859-${part}`;
  return CODEPAGES.get(codepage) ?? `cp${codepage}`;
}

function trimmed(text: string): string | null {
  const whole = text.replaceAll('\u0000', '').trim();
  return whole === '' ? null : whole;
}

interface Attribute {
  id: number;
  value: Uint8Array;
}

function* attributes(bytes: Uint8Array): Generator<Attribute, boolean> {
  let at = HEADER_BYTES;
  for (let count = 0; at < bytes.length; count += 1) {
    const id = unsigned(bytes, at + 1, 4, true);
    const length = unsigned(bytes, at + 5, 4, true);
    const start = at + ATTRIBUTE_HEAD_BYTES;
    if (count >= MAX_ATTRIBUTES || id === null || length === null || start + length > bytes.length)
      return false;
    yield { id, value: bytes.subarray(start, start + length) };
    // The checksum is not compared: half a photo is better than none.
    at = start + length + CHECKSUM_BYTES;
  }
  return true;
}

/** Unpacks a winmail.dat; null where the bytes are not one. */
export function readTnef(bytes: Uint8Array): TnefReading | null {
  if (!startsWith(bytes, SIGNATURE)) return null;
  const reading: TnefReading = { text: null, html: null, files: [], whole: true };
  let charset: string | null = null;
  let file: TnefFile | null = null;

  const stream = attributes(bytes);
  let step = stream.next();
  for (; !step.done; step = stream.next()) {
    const { id, value } = step.value;
    if (id === ATTRIBUTE.codepage) charset = charsetOf(unsigned(value, 0, 4, true));
    else if (id === ATTRIBUTE.body) reading.text ??= trimmed(decodeText(value, charset));
    else if (id === ATTRIBUTE.messageProperties) {
      const { found, whole } = readProperties(value);
      const htmlCharset = charsetOf(numberOf(found.get(PROPERTY.internetCodepage))) ?? charset;
      reading.text = textOf(found.get(PROPERTY.body), charset) ?? reading.text;
      reading.html = htmlOf(found.get(PROPERTY.html), htmlCharset) ?? reading.html;
      reading.whole &&= whole;
    } else if (id === ATTRIBUTE.attachmentBegins) {
      file = { filename: null, contentType: null, contentId: null, content: new Uint8Array(0) };
      if (reading.files.length < MAX_FILES) reading.files.push(file);
      else reading.whole = false;
    } else if (file !== null) {
      reading.whole &&= readFilePart(file, { id, value }, charset);
    }
  }
  reading.whole &&= step.value;
  return reading;
}

/** Adds one attribute to the last attachment. Returns false where the attribute broke off. */
function readFilePart(file: TnefFile, { id, value }: Attribute, charset: string | null): boolean {
  if (id === ATTRIBUTE.attachmentTitle) file.filename ??= trimmed(decodeText(value, charset));
  else if (id === ATTRIBUTE.attachmentData) file.content = value;
  else if (id === ATTRIBUTE.attachmentProperties) {
    const { found, whole } = readProperties(value);
    const data = found.get(PROPERTY.attachData);
    if (file.content.length === 0 && data !== undefined) file.content = data.value;
    file.filename =
      textOf(found.get(PROPERTY.attachLongFilename), charset) ??
      file.filename ??
      textOf(found.get(PROPERTY.attachFilename), charset);
    file.contentType = textOf(found.get(PROPERTY.attachMimeTag), charset)?.trim().toLowerCase() ?? null;
    file.contentId = textOf(found.get(PROPERTY.attachContentId), charset);
    return whole;
  }
  return true;
}
