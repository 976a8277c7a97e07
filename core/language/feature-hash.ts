/** A trained model keeps its features by hash, not by name. */

/** Of 36,000 features one unknown name in 466 is taken for a known one. */
const HASH_BITS = 24;
const HASH_BYTES = HASH_BITS / 8;

/** FNV-1a with a final mix (public domain, Fowler, Noll and Vo), cut to 24 bits. */
export function featureHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) & (2 ** HASH_BITS - 1);
}

/** Hashes as a model's file holds them: base64 of three bytes each, little endian. */
export function writtenHashes(hashes: readonly number[]): string {
  const bytes = Buffer.alloc(hashes.length * HASH_BYTES);
  for (const [at, hash] of hashes.entries()) bytes.writeUIntLE(hash, at * HASH_BYTES, HASH_BYTES);
  return bytes.toString('base64');
}

/** The hashes that `writtenHashes` wrote, in their order. */
export function readHashes(written: string): Uint32Array {
  const bytes = Buffer.from(written, 'base64');
  return Uint32Array.from({ length: bytes.length / HASH_BYTES }, (_, at) =>
    bytes.readUIntLE(at * HASH_BYTES, HASH_BYTES),
  );
}
