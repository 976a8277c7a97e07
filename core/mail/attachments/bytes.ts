/** Reading from hostile bytes: every read is bounded, and nothing throws. */

/** Whether the bytes at `at` are these. */
export function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}

/** Bytes as Latin-1 text; shorter where the file ends early. */
export function latin1(bytes: Uint8Array, start: number, length: number): string {
  const slice = bytes.subarray(Math.max(start, 0), Math.max(start, 0) + Math.max(length, 0));
  return Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength).toString('latin1');
}

/** An unsigned number of one to four bytes; null where the file ends early. */
export function unsigned(bytes: Uint8Array, at: number, size: number, littleEndian: boolean): number | null {
  if (at < 0 || at + size > bytes.length) return null;
  let value = 0;
  for (let index = 0; index < size; index += 1) {
    const byte = bytes[littleEndian ? at + size - 1 - index : at + index] ?? 0;
    value = value * 256 + byte;
  }
  return value;
}
