import type { CaseMessage } from '../../core/case/case.ts';

export type Photo = CaseMessage['photos'][number];

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);

/**
 * Kinds of picture that no browser runs code from, each with its signature: the declared type is the
 * sender's word, and a page named image/png is still a page.
 */
const SAFE: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'image/jpeg': (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  'image/png': (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/gif': (bytes) => startsWith(bytes, [0x47, 0x49, 0x46, 0x38]),
  'image/webp': (bytes) =>
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8),
};

/** A Lambda answers with 6 MB at most, and base64 makes four bytes of three. */
const MAX_PHOTO_BYTES = 4_400_000;

/** Why a file is not shown; null for a picture that may be. */
export function unshownBecause(photo: Photo): 'type' | 'size' | null {
  if (!Object.hasOwn(SAFE, photo.contentType)) return 'type';
  return photo.size > MAX_PHOTO_BYTES ? 'size' : null;
}

/** Are these bytes what they are said to be? */
export function isWhatItSays(photo: Photo, bytes: Uint8Array): boolean {
  return Object.hasOwn(SAFE, photo.contentType) && SAFE[photo.contentType]?.(bytes) === true;
}

/** All photos of a case in the order of their messages: the n-th is photo n, from 1. */
export function photosOf(messages: readonly CaseMessage[]): Photo[] {
  return messages.filter((message) => message.direction === 'in').flatMap((message) => message.photos);
}
