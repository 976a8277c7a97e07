import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import type { SigningKey } from '../../ports/secrets.ts';
import { PROOF_FIELD } from '../page/form.ts';
import { macOf, seal, unseal } from './signed-cookie.ts';
import type { ReviewDependencies } from './visitor.ts';

/** A working day: nobody signs in twice before the evening, and a lost device is out by the next morning. */
export const SESSION_HOURS = 12;
const SECONDS_PER_HOUR = 3_600;

/**
 * Who is signed in, as the cookie says it. The cookie is signed and nothing of it is kept: a page costs no
 * read for it. Who is taken out of the playbook is out at once, because the playbook is asked each time.
 */
export interface Session {
  staff: PlaybookStaff;
  /** Stands in every form of the session. */
  proof: string;
}

const content = z.object({ id: z.string().min(1), person: z.string().min(1) });

/**
 * HttpOnly: no script reads it. SameSite=Lax: a link in a mail opens the board (Strict would show the sign-in
 * page to whoever comes from webmail), while no other site's form carries it; that a post is from our page
 * is proven by the proof field besides. Secure and __Host- (RFC 6265bis §4.1.3.2) but on this machine, where
 * there is no HTTPS.
 */
function cookieOf({ reviewUrl }: Pick<ReviewDependencies, 'reviewUrl'>) {
  const { protocol, hostname } = new URL(reviewUrl);
  const local = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    name: local ? 'makeright' : '__Host-makeright',
    attributes: { httpOnly: true, secure: !local, sameSite: 'Lax', path: '/' } as const,
  };
}

const proofOf = (key: SigningKey, id: string) => macOf(key, ['makeright-form-1', id]).toString('base64url');

export async function beginSession(
  c: Context,
  deps: ReviewDependencies,
  staff: PlaybookStaff,
): Promise<void> {
  const { name, attributes } = cookieOf(deps);
  const maxAge = SESSION_HOURS * SECONDS_PER_HOUR;
  const expiresAt = new Date(Date.parse(deps.wallClock.now()) + maxAge * 1000).toISOString();
  const words = JSON.stringify({ id: randomUUID(), person: staff.email });
  const sealed = seal('makeright-session-1', words, expiresAt, await deps.secrets.signingKey());
  setCookie(c, name, sealed, { ...attributes, maxAge });
}

export function endSession(c: Context, deps: ReviewDependencies): void {
  const { name, attributes } = cookieOf(deps);
  deleteCookie(c, name, attributes);
}

/** The person of the cookie; null for nobody, a forged or old cookie, and whoever left the playbook. */
export async function readSession(c: Context, deps: ReviewDependencies): Promise<Session | null> {
  const cookie = getCookie(c, cookieOf(deps).name);
  if (cookie === undefined) return null;
  const key = await deps.secrets.signingKey();
  const words = unseal('makeright-session-1', cookie, key, deps.wallClock.now());
  if (words === null) return null;
  const { id, person } = content.parse(JSON.parse(words));
  const staff = deps.playbook.staff.find((one) => one.email === person);
  return staff === undefined ? null : { staff, proof: proofOf(key, id) };
}

/** Does this form come from a page of this session? */
export function isProven(form: Record<string, unknown>, { proof }: Pick<Session, 'proof'>): boolean {
  const given = form[PROOF_FIELD];
  if (typeof given !== 'string') return false;
  const [actual, expected] = [Buffer.from(given), Buffer.from(proof)];
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** The stores that a person works for. */
export function storesOf({ playbook }: Pick<ReviewDependencies, 'playbook'>, staff: PlaybookStaff): string[] {
  return staff.stores ?? playbook.stores.map((store) => store.id);
}
