import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import type { SigningKey } from '../../ports/secrets.ts';
import type { DeskNeeds } from '../needs.ts';
import { PROOF_FIELD } from '../page/form.ts';
import { macOf, readSignedValue, signValue } from './signed-value.ts';

/** A working day: a person signs in once a day, and a lost device is out by the next morning. */
export const SESSION_HOURS = 12;
const SECONDS_PER_HOUR = 3_600;

/**
 * Who is signed in, as the cookie says it. The cookie is signed and not stored, so that a page costs no read for it.
 * A person who is taken out of the playbook is out at once, because the playbook is asked each time.
 */
export interface Session {
  staff: PlaybookStaff;
  /** Stands in every form of the session. */
  proof: string;
}

const content = z.object({ id: z.string().min(1), person: z.string().min(1) });

/**
 * HttpOnly: no script reads it. SameSite=Lax: a link in webmail opens the board (Strict would show the sign-in page),
 * while no other site's form carries the cookie. The proof field shows besides that a post is from our page.
 * Secure and __Host- (RFC 6265bis §4.1.3.2), except on one machine, where there is no HTTPS.
 */
function cookieOf({ reviewUrl }: Pick<DeskNeeds, 'reviewUrl'>) {
  const { protocol, hostname } = new URL(reviewUrl);
  const local = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    name: local ? 'makeright' : '__Host-makeright',
    attributes: { httpOnly: true, secure: !local, sameSite: 'Lax', path: '/' } as const,
  };
}

const proofOf = (key: SigningKey, id: string) => macOf(key, ['makeright-form-1', id]).toString('base64url');

export async function beginSession(c: Context, needs: DeskNeeds, staff: PlaybookStaff): Promise<void> {
  const { name, attributes } = cookieOf(needs);
  const maxAge = SESSION_HOURS * SECONDS_PER_HOUR;
  const expiresAt = new Date(Date.parse(needs.wallClock.now()) + maxAge * 1000).toISOString();
  const words = JSON.stringify({ id: randomUUID(), person: staff.email });
  const signed = signValue('makeright-session-1', words, expiresAt, await needs.secrets.signingKey());
  setCookie(c, name, signed, { ...attributes, maxAge });
}

export function endSession(c: Context, needs: DeskNeeds): void {
  const { name, attributes } = cookieOf(needs);
  deleteCookie(c, name, attributes);
}

/** The person of the cookie; null without one, for a forged or old one, and for a person who left the playbook. */
export async function readSession(c: Context, needs: DeskNeeds): Promise<Session | null> {
  const cookie = getCookie(c, cookieOf(needs).name);
  if (cookie === undefined) return null;
  const key = await needs.secrets.signingKey();
  const words = readSignedValue('makeright-session-1', cookie, key, needs.wallClock.now());
  if (words === null) return null;
  const { id, person } = content.parse(JSON.parse(words));
  const staff = needs.playbook.staff.find((one) => one.email === person);
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
export function storesOf({ playbook }: Pick<DeskNeeds, 'playbook'>, staff: PlaybookStaff): string[] {
  return staff.stores ?? playbook.stores.map((store) => store.id);
}
