import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../core/words/instant.ts';
import type { SigningKey } from '../ports/secrets.ts';

/**
 * Links in mails to staff: an opaque id, its expiry and an HMAC over both. The task token and everything
 * about the case stay in the table (A2: raw tokens in a URL break on + / =).
 */

const LINK_ID_BYTES = 16;
const MAX_TOKEN_CHARS = 200;

export function newLinkId(): string {
  return randomBytes(LINK_ID_BYTES).toString('base64url');
}

/** Length-prefixed fields: no two different links can produce the same bytes. */
function mac({ keyId, key }: SigningKey, id: string, expiry: string): Buffer {
  const hmac = createHmac('sha256', key);
  for (const field of ['makeright-link-1', keyId, id, expiry])
    hmac.update(`${Buffer.byteLength(field)}:${field}`);
  return hmac.digest();
}

/** The path segment of a link: `<id>.<expiry in base-36 seconds>.<key id>.<mac>`. */
export function signLink(id: string, expiresAt: Instant, key: SigningKey): string {
  const expiry = Math.floor(Date.parse(expiresAt) / 1000).toString(36);
  return [id, expiry, key.keyId, mac(key, id, expiry).toString('base64url')].join('.');
}

export type LinkReading = { valid: true; id: string } | { valid: false; why: 'forged' | 'expired' };

export function readLink(token: string, key: SigningKey, now: Instant): LinkReading {
  const [id, expiry, keyId, given, ...rest] = token.slice(0, MAX_TOKEN_CHARS).split('.');
  if (
    id === undefined ||
    expiry === undefined ||
    given === undefined ||
    rest.length > 0 ||
    keyId !== key.keyId
  ) {
    return { valid: false, why: 'forged' };
  }
  const expected = mac(key, id, expiry);
  const actual = Buffer.from(given, 'base64url');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected))
    return { valid: false, why: 'forged' };
  if (Number.parseInt(expiry, 36) * 1000 <= Date.parse(now)) return { valid: false, why: 'expired' };
  return { valid: true, id };
}
