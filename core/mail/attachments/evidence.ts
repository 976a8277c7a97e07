import type { MailAttachment } from '../../words/mail.ts';
import { pictureSize } from './picture-size.ts';
import { sniffType, UNKNOWN_TYPE } from './sniff.ts';

/**
 * What an attachment means for the case. Only photos can be shown; all other files are kept and listed by name. A
 * `decoration` belongs to the design of the mail, such as a logo, and is not evidence.
 */
export type EvidenceKind = 'photo' | 'video' | 'document' | 'archive' | 'program' | 'decoration' | 'other';

export interface Evidence {
  kind: EvidenceKind;
  /** Media type read from the bytes; application/octet-stream where they show none. */
  contentType: string;
}

const PHOTO = /^image\/(?:jpeg|png|gif|webp|heic|heif|avif|bmp|tiff|jxl)$/;
const MEDIA = /^(?:video|audio)\//;
const DOCUMENT =
  /^(?:text\/plain|application\/(?:pdf|rtf|postscript|x-ole-storage|epub\+zip|vnd\.openxmlformats-officedocument\.[a-z.]+|vnd\.oasis\.opendocument\.[a-z-]+))$/;
const ARCHIVE =
  /^application\/(?:zip|gzip|zstd|vnd\.rar|x-7z-compressed|x-bzip2|x-xz|vnd\.ms-cab-compressed|x-xar|x-archive|x-tar|x-iso9660-image|x-ace-compressed|x-lzh-compressed)$/;
const PROGRAM =
  /^(?:text\/x-script|application\/(?:vnd\.microsoft\.portable-executable|x-elf|x-mach-binary|wasm|vnd\.android\.(?:dex|package-archive)|java-archive|x-ms-shortcut|vnd\.ms-htmlhelp|vnd\.ms-office\.macroenabled))$/;

/** Names that make a system run the file, although its bytes are only text or an OLE storage. */
const RUNNABLE_NAME =
  /\.(?:bat|cmd|com|cpl|exe|gadget|hta|inf|jar|jse?|lnk|msc|msi|msp|pif|ps1|psm1|reg|scf|scr|sct|sh|url|vbe?|vbs|wsc|wsf|wsh|docm|dotm|xlsm|xltm|pptm|potm|ppsm|app|apk|command|desktop|appimage)[.\s]*$/i;
/** Direction marks such as right-to-left make "gpj.exe" look like "exe.jpg" on the screen. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function kindOf(type: string, filename: string | null): EvidenceKind {
  if (PHOTO.test(type)) return 'photo';
  if (MEDIA.test(type)) return 'video';
  const name = (filename ?? '').slice(-255).replace(DIRECTION_MARKS, '');
  if (PROGRAM.test(type) || RUNNABLE_NAME.test(name)) return 'program';
  if (ARCHIVE.test(type)) return 'archive';
  return DOCUMENT.test(type) ? 'document' : 'other';
}

/** Pixels. Icons of social networks, rules and tracking pixels are smaller than this on one side. */
const ICON_SIDE = 48;
/** Pixels. A company's banner is low and wide; a photo from a phone is neither. */
const BANNER_HEIGHT = 160;
const BANNER_RATIO = 2.5;

/**
 * Whether a picture belongs to the design of the mail, by its place in the HTML or by its shape. A picture that was
 * attached as a file never does, however small: the buyer chose it.
 */
function isDecoration({ inline, place, content }: MailAttachment, type: string): boolean {
  if (!inline) return false;
  if (place === 'quoted' || place === 'signature' || place === 'hidden') return true;
  const size = pictureSize(content, type);
  if (size === null) return false;
  const { width, height } = size;
  return Math.min(width, height) < ICON_SIDE || (height <= BANNER_HEIGHT && width >= height * BANNER_RATIO);
}

/** Classifies an attachment by its bytes and its place in the mail. Its name can only make it more dangerous. */
export function readEvidence(attachment: MailAttachment): Evidence {
  const { content, filename } = attachment;
  const contentType = content.length === 0 ? UNKNOWN_TYPE : sniffType(content);
  const kind = kindOf(contentType, filename);
  return {
    kind: kind === 'photo' && isDecoration(attachment, contentType) ? 'decoration' : kind,
    contentType,
  };
}
