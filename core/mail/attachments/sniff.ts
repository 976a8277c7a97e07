import { latin1, startsWith, unsigned } from './bytes.ts';
import { zipType } from './zip-type.ts';

/** The type of bytes that fit no known one. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Files that begin with a fixed text or number, as Latin-1. Order matters only where one mark begins another. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['II*\u0000', 'image/tiff'],
  ['MM\u0000*', 'image/tiff'],
  ['\u0000\u0000\u0000\u000cJXL ', 'image/jxl'],
  ['%PDF-', 'application/pdf'],
  ['%!PS', 'application/postscript'],
  ['{\\rtf', 'application/rtf'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'application/x-ole-storage'],
  ['\u0078\u009f\u003e\u0022', 'application/vnd.ms-tnef'],
  ['Rar!\u001a\u0007', 'application/vnd.rar'],
  ['7z\u00bc\u00af\u0027\u001c', 'application/x-7z-compressed'],
  ['\u001f\u008b', 'application/gzip'],
  ['BZh', 'application/x-bzip2'],
  ['\u00fd7zXZ\u0000', 'application/x-xz'],
  ['(\u00b5/\u00fd', 'application/zstd'],
  ['MSCF', 'application/vnd.ms-cab-compressed'],
  ['xar!', 'application/x-xar'],
  ['!<arch>\n', 'application/x-archive'],
  ['MZ', 'application/vnd.microsoft.portable-executable'],
  ['\u007fELF', 'application/x-elf'],
  ['\u00fe\u00ed\u00fa\u00ce', 'application/x-mach-binary'],
  ['\u00fe\u00ed\u00fa\u00cf', 'application/x-mach-binary'],
  ['\u00ce\u00fa\u00ed\u00fe', 'application/x-mach-binary'],
  ['\u00cf\u00fa\u00ed\u00fe', 'application/x-mach-binary'],
  // Universal Mach-O and Java classes have the same number; both are programs.
  ['\u00ca\u00fe\u00ba\u00be', 'application/x-mach-binary'],
  ['\u0000asm', 'application/wasm'],
  ['dex\n', 'application/vnd.android.dex'],
  ['L\u0000\u0000\u0000\u0001\u0014\u0002\u0000', 'application/x-ms-shortcut'],
  ['ITSF', 'application/vnd.ms-htmlhelp'],
  ['#!', 'text/x-script'],
  ['\u001aE\u00df\u00a3', 'video/webm'],
  ['OggS', 'audio/ogg'],
  ['ID3', 'audio/mpeg'],
];

/** RIFF files by the name at byte 8. */
const RIFF: Readonly<Record<string, string>> = {
  WEBP: 'image/webp',
  'AVI ': 'video/x-msvideo',
  WAVE: 'audio/wav',
};

/** ISO base media files by brand (ISO 14496-12 4.3; HEIF and its brands: ISO 23008-12 annex B; AVIF). */
const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:avif|avis)$/, 'image/avif'],
  [/^(?:heic|heix|heim|heis|hevc|hevx)$/, 'image/heic'],
  [/^(?:mif1|msf1|heif|mif2)$/, 'image/heif'],
  [/^qt {2}$/, 'video/quicktime'],
  [/^M4A $/, 'audio/mp4'],
  [/^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash|3g[p2].|mmp4)$/, 'video/mp4'],
];
const MAX_BRANDS = 16;

/** The major brand decides. `mif1` means only "some HEIF", so the compatible brands tell which. */
function isoMediaType(bytes: Uint8Array): string | null {
  if (latin1(bytes, 4, 4) !== 'ftyp') return null;
  const size = Math.min(unsigned(bytes, 0, 4, false) ?? 0, bytes.length, 16 + 4 * MAX_BRANDS);
  const brands = [latin1(bytes, 8, 4)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(latin1(bytes, at, 4));
  const types = brands.flatMap((brand) => BRANDS.find(([pattern]) => pattern.test(brand))?.[1] ?? []);
  const [first = null] = types;
  if (first !== 'image/heif') return first;
  return types.find((type) => type === 'image/heic' || type === 'image/avif') ?? first;
}

/** The mark of BMP is two letters. The size of the next header tells it from a text that begins with "BM". */
const BMP_HEADER_SIZES: readonly number[] = [12, 40, 52, 56, 64, 108, 124];

/** Archives whose mark is not at the beginning. */
const LATER_MARKS: readonly (readonly [number, string, string])[] = [
  [257, 'ustar', 'application/x-tar'],
  [32_769, 'CD001', 'application/x-iso9660-image'],
  [7, '**ACE**', 'application/x-ace-compressed'],
];

/** Bytes that are searched for the beginning of a text. PDF readers look for their mark in the same range. */
const LOOKED_AT_BYTES = 1_024;

function textType(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT_BYTES);
  const text = latin1(head, 0, LOOKED_AT_BYTES).toLowerCase();
  // A file is a page if a browser would take it for one (WHATWG MIME sniffing, 7.1).
  if (/<(?:!doctype html|html|head|body|script|iframe|a |h1|div|table)/.test(text)) return 'text/html';
  if (text.includes('<svg')) return 'image/svg+xml';
  if (text.trimStart().startsWith('<?xml')) return 'application/xml';
  const isText =
    head.length > 0 && head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
  return isText ? 'text/plain' : null;
}

/**
 * The media type that the bytes show. The declared type cannot be trusted: a page declared as image/png is still a
 * page, and a program named photo.jpg is still a program. Why not a library: ADR 13.
 */
export function sniffType(bytes: Uint8Array): string {
  const head = latin1(bytes, 0, 16);
  if (/^PK(?:\u0003\u0004|\u0005\u0006|\u0007\u0008)/.test(head)) return zipType(bytes);
  const beginning = BEGINNINGS.find(([mark]) => head.startsWith(mark));
  if (beginning !== undefined) return beginning[1];
  if (head.startsWith('RIFF')) return RIFF[head.slice(8, 12)] ?? UNKNOWN_TYPE;
  const isoMedia = isoMediaType(bytes);
  if (isoMedia !== null) return isoMedia;
  if (startsWith(bytes, [0x42, 0x4d]) && BMP_HEADER_SIZES.includes(unsigned(bytes, 14, 4, true) ?? 0)) {
    return 'image/bmp';
  }
  if (/^-lh[0-9a-z]-/.test(head.slice(2))) return 'application/x-lzh-compressed';
  const later = LATER_MARKS.find(([at, mark]) => latin1(bytes, at, mark.length) === mark);
  if (later !== undefined) return later[2];
  if (latin1(bytes, 0, LOOKED_AT_BYTES).includes('%PDF-')) return 'application/pdf';
  return textType(bytes) ?? UNKNOWN_TYPE;
}
