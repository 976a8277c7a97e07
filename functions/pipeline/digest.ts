import { createHash } from 'node:crypto';

/** Hex characters of an id made from a digest: 128 bits, enough against accidents and forgery. */
const ID_CHARS = 32;

/** A stable id for the given fields: the same mail gives the same id however often it comes. */
export function digestId(...fields: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const field of fields) {
    hash.update(`${typeof field === 'string' ? Buffer.byteLength(field) : field.byteLength}:`);
    hash.update(field);
  }
  return hash.digest('hex').slice(0, ID_CHARS);
}

/** Content hash of a photo: equal photos are kept once. */
export function contentHash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
