import type { Context, MiddlewareHandler } from 'hono';
import { STYLE_HASH } from '../page/style.ts';

/**
 * One script and one stylesheet of ours, pictures and forms of our own only. What a buyer wrote could not load or
 * run anything even if an escape were forgotten: inline scripts are forbidden, and what is served here of a
 * buyer's is a picture by its type, which no browser runs (nosniff).
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  `style-src '${STYLE_HASH}'`,
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** A buyer's picture opened by itself: even an SVG that slipped through could do nothing. */
export const PICTURE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const TWO_YEARS_SECONDS = 63_072_000;

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': PAGE_POLICY,
  // The link is the key to the draft: it must not travel on as a referrer.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'x-robots-tag': 'noindex, nofollow',
  'strict-transport-security': `max-age=${TWO_YEARS_SECONDS}`,
};

/** Puts the security headers on every answer; a handler's own policy stays. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

/**
 * A POST that a browser sends from another site. The signed link is the secret; this is the second lock.
 * Our own pages forbid the referrer, so their Origin is "null" (Fetch standard, "append a request Origin
 * header"): Sec-Fetch-Site, which every browser since 2023 sends over HTTPS, is the better witness.
 */
export function isCrossSite(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('origin');
  if (origin === undefined || origin === 'null') return false;
  return !URL.canParse(origin) || new URL(origin).host !== (c.req.header('host') ?? new URL(c.req.url).host);
}
