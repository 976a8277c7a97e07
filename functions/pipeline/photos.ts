import { sniffType } from '../../core/mail/attachments/sniff.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';

export type Photo = CaseMessage['photos'][number];

/** Kinds of picture that every browser shows and none runs code from. */
const SAFE: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** A Lambda answers with 6 MB at most, and base64 makes four bytes of three. */
const MAX_PHOTO_BYTES = 4_400_000;

/** Why a file is not shown; null for a picture that may be. */
export function unshownBecause(photo: Photo): 'type' | 'size' | null {
  if (!SAFE.has(photo.contentType)) return 'type';
  return photo.size > MAX_PHOTO_BYTES ? 'size' : null;
}

/** Are these bytes what they were when they came? A page that took a picture's place is still a page. */
export function isWhatItSays(photo: Photo, bytes: Uint8Array): boolean {
  return SAFE.has(photo.contentType) && sniffType(bytes) === photo.contentType;
}

/** All photos of a case in the order of their messages: the n-th is photo n, from 1. */
export function photosOf(messages: readonly CaseMessage[]): Photo[] {
  return messages.filter((message) => message.direction === 'in').flatMap((message) => message.photos);
}
