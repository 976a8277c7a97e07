/** Reads LevelDB's own files without opening the database, which would rewrite them (its doc/log_format.md). */

const BLOCK_BYTES = 32_768;
/** CRC (4), length (2), type (1). */
const HEADER_BYTES = 7;
/** Types of a record: whole, or the first and last of its parts. */
const FULL = 1;
const FIRST = 2;
const LAST = 4;

/** CRC-32C (Castagnoli). */
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0x82f63b78 ^ (c >>> 1) : c >>> 1;
  return c;
});
function crc32c(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
/** LevelDB turns and shifts a CRC before it writes it. */
const masked = (crc: number) => (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;

export interface LogContent {
  records: Buffer[];
  /** Bytes up to the end of the last whole record before the first problem. */
  whole: number;
  /** The last record is cut off by the end of the file, as a killed process leaves it; LevelDB passes over it. */
  torn: boolean;
}

/** The records of a log or manifest up to the first that is not whole. */
export function readLog(bytes: Buffer): LogContent {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  let whole = 0;
  for (let at = 0; at < bytes.length; ) {
    const left = BLOCK_BYTES - (at % BLOCK_BYTES);
    if (left < HEADER_BYTES) {
      at += left;
      continue;
    }
    if (at + HEADER_BYTES > bytes.length) return { records, whole, torn: true };
    const end = at + HEADER_BYTES + bytes.readUInt16LE(at + 4);
    if (end - at > left) return { records, whole, torn: false };
    if (end > bytes.length) return { records, whole, torn: true };
    const type = bytes[at + 6] ?? 0;
    if (masked(crc32c(bytes.subarray(at + 6, end))) !== bytes.readUInt32LE(at))
      return { records, whole, torn: false };
    if (type === FULL || type === FIRST) parts = [];
    parts.push(bytes.subarray(at + HEADER_BYTES, end));
    at = end;
    if (type !== FULL && type !== LAST) continue;
    records.push(Buffer.concat(parts));
    whole = end;
  }
  return { records, whole, torn: whole < bytes.length };
}

/** What a manifest says is there. */
export interface Manifest {
  /** Logs with a lower number have been taken into tables. */
  logNumber: number;
  /** Number of each table → its size in bytes. */
  tables: Map<number, number>;
}

/** @throws RangeError for an edit that is not understood */
export function readManifest(edits: Buffer[]): Manifest {
  const manifest: Manifest = { logNumber: 0, tables: new Map() };
  for (const edit of edits) {
    let at = 0;
    const varint = () => {
      for (let value = 0, factor = 1; ; factor *= 128) {
        const byte = edit.readUInt8(at++);
        value += (byte & 0x7f) * factor;
        if (byte < 0x80) return value;
      }
    };
    const skipText = () => {
      const length = varint();
      at += length;
    };
    // The fields of a version edit (LevelDB's version_edit.cc).
    const fields: Record<number, () => unknown> = {
      1: skipText,
      2: () => {
        manifest.logNumber = varint();
      },
      3: varint,
      4: varint,
      5: () => [varint(), skipText()],
      6: () => [varint(), manifest.tables.delete(varint())],
      7: () => [varint(), manifest.tables.set(varint(), varint()), skipText(), skipText()],
      9: varint,
    };
    while (at < edit.length) {
      const read = fields[varint()];
      if (!read) throw new RangeError('unknown field');
      read();
    }
  }
  return manifest;
}
