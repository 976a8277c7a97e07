import { latin1, unsigned } from './bytes.ts';

/** APPNOTE.TXT 4.3.16: the end record is 22 bytes and a comment of at most 65,535. */
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
/** APPNOTE.TXT 4.3.12: size of the fields before the name of an entry in the central directory. */
const ENTRY_BYTES = 46;
/** Zip bombs hold millions of names; an office document has some dozens. */
const MAX_ENTRIES = 1_000;

function findEnd(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - END_RECORD_BYTES - MAX_COMMENT_BYTES);
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from);
  const found = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  return found < 0 ? -1 : from + found;
}

/** The names in the central directory. Nothing is unpacked. */
function namesIn(bytes: Uint8Array): string[] {
  const end = findEnd(bytes);
  let at = end < 0 ? null : unsigned(bytes, end + 16, 4, true);
  const names: string[] = [];
  while (at !== null && names.length < MAX_ENTRIES && latin1(bytes, at, 4) === 'PK\u0001\u0002') {
    const [name, extra, comment] = [28, 30, 32].map(
      (field) => unsigned(bytes, (at ?? 0) + field, 2, true) ?? 0,
    );
    names.push(latin1(bytes, at + ENTRY_BYTES, name ?? 0));
    at += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

const OOXML: readonly (readonly [string, string])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];
/** ODF 1.3 part 2, 3.3: `mimetype` is the first entry and not compressed, so that its text is at a fixed place. */
const ODF_MIMETYPE = /^mimetype(application\/(?:vnd\.oasis\.opendocument\.[a-z-]{3,30}|epub\+zip))/;

/** The type of a ZIP file: an office document, a program for a phone or Java, or an archive. */
export function zipType(bytes: Uint8Array): string {
  const odf = ODF_MIMETYPE.exec(latin1(bytes, 30, 100))?.[1];
  if (odf !== undefined) return odf;
  const names = namesIn(bytes);
  if (names.includes('AndroidManifest.xml')) return 'application/vnd.android.package-archive';
  if (names.includes('[Content_Types].xml')) {
    // A document with macros runs code when it is opened.
    if (names.some((name) => name.endsWith('vbaProject.bin')))
      return 'application/vnd.ms-office.macroenabled';
    const office = OOXML.find(([folder]) => names.some((name) => name.startsWith(folder)));
    if (office !== undefined) return office[1];
  }
  return names.includes('META-INF/MANIFEST.MF') ? 'application/java-archive' : 'application/zip';
}
