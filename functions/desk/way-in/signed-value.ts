import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../../core/words/instant.ts';
import type { SigningKey } from '../../ports/secrets.ts';

/**
 * A value that a browser keeps for us: readable, not changeable, valid for a time. Each kind is signed apart from
 * the other and from the links in mails, so that none can stand for another.
 */
type SignedKind = 'makeright-sign-in-1' | 'makeright-session-2' | 'makeright-press-1' | 'makeright-number-1';

const MAX_SIGNED_CHARS = 1_000;

/** Length-prefixed fields: no two different sets of fields can produce the same bytes. */
export function macOf(key: SigningKey, fields: readonly string[]): Buffer {
  const hmac = createHmac('sha256', key.key);
  for (const field of fields) hmac.update(`${Buffer.byteLength(field)}:${field}`);
  return hmac.digest();
}

/** `<value base64url>.<expiry in base-36 seconds>.<key id>.<mac>`: safe in a path and in a cookie. */
export function signValue(kind: SignedKind, value: string, expiresAt: Instant, key: SigningKey): string {
  const body = Buffer.from(value).toString('base64url');
  const expiry = Math.floor(Date.parse(expiresAt) / 1000).toString(36);
  const mac = macOf(key, [kind, key.keyId, body, expiry]).toString('base64url');
  return [body, expiry, key.keyId, mac].join('.');
}

/** The value; null where it is forged, of another kind or out of date. */
export function readSignedValue(
  kind: SignedKind,
  signed: string,
  key: SigningKey,
  now: Instant,
): string | null {
  if (signed.length > MAX_SIGNED_CHARS) return null;
  const [body, expiry, keyId, given, ...rest] = signed.split('.');
  if (body === undefined || expiry === undefined || given === undefined) return null;
  if (rest.length > 0 || keyId !== key.keyId) return null;
  const expected = macOf(key, [kind, keyId, body, expiry]);
  const actual = Buffer.from(given, 'base64url');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  if (Number.parseInt(expiry, 36) * 1000 <= Date.parse(now)) return null;
  return Buffer.from(body, 'base64url').toString('utf8');
}
