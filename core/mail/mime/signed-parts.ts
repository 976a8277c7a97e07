import { breachedLimit } from '../limits.ts';
import type { MimePart } from './parts.ts';
import { contentParts, readParts } from './parts.ts';
import { signedContent } from './signed.ts';
import { decodeTransfer } from './transfer.ts';

const SIGNED = /^application\/(?:x-)?pkcs7-mime$/;
/** More signed mails in one are a flood: each could hold as much again. */
const MAX_SIGNED = 3;

/** The parts of a signed mail in the place of its wrapping. One level: what is signed again inside stays a file. */
export function withSignedContent(parts: MimePart[]): MimePart[] {
  if (!parts.some(({ type }) => SIGNED.test(type.value))) return parts;
  let opened = 0;
  return parts.flatMap((part) => {
    if (!SIGNED.test(part.type.value) || opened >= MAX_SIGNED) return [part];
    const content = signedContent(decodeTransfer(part.body, part.encoding));
    // Encoded, its lines were not counted with the mail's.
    if (content === null || breachedLimit(content) !== null) return [part];
    opened += 1;
    return contentParts(readParts(content));
  });
}
