import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import { digestId } from '../../pipeline/digest.ts';
import type { SigningKey } from '../../ports/secrets.ts';
import type { DeskNeeds } from '../needs.ts';
import { PROOF_FIELD } from '../page/form.ts';
import { macOf, readSignedValue, signValue } from './signed-value.ts';

/** A working day: a person signs in once a day, and a lost device is out by the next morning. */
export const SESSION_HOURS = 12;
const SECONDS_PER_HOUR = 3_600;

/**
 * Who is signed in, as the cookie says it. The cookie is signed and not stored. It names the series of sessions that it
 * belongs to, and signing out begins a new series (V5): the person is out on all devices, also where a copy of a cookie
 * is. A person who is taken out of the playbook is out at once, because the playbook is asked each time (V6).
 */
export interface Session {
  staff: PlaybookStaff;
  /** Which sessions of the person are good. */
  series: string;
  /** Stands in every form of the session. */
  proof: string;
}

const content = z.object({
  id: z.string().min(1),
  person: z.string().min(1),
  series: z.string().min(1),
});

/** The series of a person who has never signed out. */
const FIRST_SERIES = 'first';
/** One item a person, however often they sign out. */
const seriesKey = ({ email }: PlaybookStaff) => `sessions#${digestId(email)}`;

async function seriesOf({ lookUps }: Pick<DeskNeeds, 'lookUps'>, staff: PlaybookStaff): Promise<string> {
  return (await lookUps.lookUp(seriesKey(staff)))?.holder ?? FIRST_SERIES;
}

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
  const series = await seriesOf(needs, staff);
  const words = JSON.stringify({ id: randomUUID(), person: staff.email, series });
  const signed = signValue('makeright-session-2', words, expiresAt, await needs.secrets.signingKey());
  setCookie(c, name, signed, { ...attributes, maxAge });
}

/** Ends all sessions of the person, wherever their cookies are. */
export async function endSessions(
  { lookUps, wallClock }: Pick<DeskNeeds, 'lookUps' | 'wallClock'>,
  { staff, series }: Pick<Session, 'staff' | 'series'>,
): Promise<void> {
  const [key, next, now] = [seriesKey(staff), randomUUID(), wallClock.now()];
  // Where another device signs out in the same instant one write is refused: the series has ended all the same.
  if (series === FIRST_SERIES) await lookUps.claim(key, next, now);
  else await lookUps.handKey(key, series, next, now);
}

/** Takes the cookie from the browser. */
export function forgetSession(c: Context, needs: DeskNeeds): void {
  const { name, attributes } = cookieOf(needs);
  deleteCookie(c, name, attributes);
}

/**
 * The person of the cookie; null without one, for a forged or old one, after signing out, and for a person who left the
 * playbook. One read of the table.
 */
export async function readSession(c: Context, needs: DeskNeeds): Promise<Session | null> {
  const cookie = getCookie(c, cookieOf(needs).name);
  if (cookie === undefined) return null;
  const key = await needs.secrets.signingKey();
  const words = readSignedValue('makeright-session-2', cookie, key, needs.wallClock.now());
  if (words === null) return null;
  const { id, person, series } = content.parse(JSON.parse(words));
  const staff = needs.playbook.staff.find((one) => one.email === person);
  if (staff === undefined || series !== (await seriesOf(needs, staff))) return null;
  return { staff, series, proof: proofOf(key, id) };
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
