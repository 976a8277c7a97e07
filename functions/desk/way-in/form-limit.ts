import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { plainPage } from '../page/plain-page.ts';

/** Bytes of a form, by what it holds at most. A larger one is not from our pages. */
const MAX_FORM_BYTES = {
  /** A search term, or an address: 254 characters at most (RFC 5321 §4.5.3.1.3). */
  field: 4 * 1024,
  /** The ticks of fifty rows, each an id and a revision. */
  ticks: 8 * 1024,
  /** A reply of 2,000 characters, which is at most 18 KB as a form. */
  reply: 64 * 1024,
} as const;

/** Refuses a form that is too large before it is read. A form that was read came through the limit of a guard. */
export function formLimit(holds: keyof typeof MAX_FORM_BYTES): MiddlewareHandler {
  const limit = bodyLimit({ maxSize: MAX_FORM_BYTES[holds], onError: (c) => plainPage(c, 'tooLarge') });
  return (c, next) => (c.req.raw.bodyUsed ? next() : limit(c, next));
}
