import { randomUUID } from 'node:crypto';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import { digestId } from '../../pipeline/digest.ts';
import { newLinkId } from '../../pipeline/links.ts';
import { mimeBytes } from '../../pipeline/mime.ts';
import { signInMail } from './sign-in-mail.ts';
import { seal, unseal } from './signed-cookie.ts';
import type { ReviewDependencies } from './visitor.ts';

/** Long enough to open a mailbox, short enough that an old mail in it opens nothing. */
export const SIGN_IN_LINK_MINUTES = 15;
/** Mails for one address in one window: a stranger who types a colleague's address cannot flood them. */
const MAILS_PER_WINDOW = 3;
const WINDOW_MS = SIGN_IN_LINK_MINUTES * 60_000;
/** Everybody waits so long for the answer: otherwise its time would tell whether a mail was sent. */
const ANSWER_AFTER_MS = 800;

const askedKey = (email: string, window: number, n: number) =>
  `sign-in-asked#${digestId(email)}#${window}#${n}`;
const ticketKey = (id: string) => `sign-in#${id}`;
const usedKey = (id: string) => `sign-in-used#${id}`;

function personOf({ playbook }: ReviewDependencies, address: string): PlaybookStaff | null {
  const wanted = address.trim().toLowerCase();
  return playbook.staff.find((person) => person.email.toLowerCase() === wanted) ?? null;
}

/** Takes one of the places of this window; false: there are no more. */
async function mayMail({ lookUps, wallClock }: ReviewDependencies, person: PlaybookStaff): Promise<boolean> {
  const now = wallClock.now();
  const window = Math.floor(Date.parse(now) / WINDOW_MS);
  for (let n = 1; n <= MAILS_PER_WINDOW; n += 1) {
    if ((await lookUps.claim(askedKey(person.email, window, n), randomUUID(), now)).claimed) return true;
  }
  return false;
}

async function mailLink(deps: ReviewDependencies, person: PlaybookStaff): Promise<void> {
  if (!(await mayMail(deps, person))) {
    deps.log.warn('SIGN_IN_LIMITED', { role: person.role });
    return;
  }
  const { stores } = deps.playbook;
  const store = stores.find((one) => person.stores?.includes(one.id) ?? true) ?? stores[0];
  if (store === undefined) return;
  const now = deps.wallClock.now();
  const id = newLinkId();
  await deps.lookUps.claim(ticketKey(id), person.email, now);
  const expiresAt = new Date(Date.parse(now) + WINDOW_MS).toISOString();
  const ticket = seal('makeright-sign-in-1', id, expiresAt, await deps.secrets.signingKey());
  const raw = await mimeBytes({
    from: { name: 'Makeright', address: store.from },
    to: { name: person.name, address: person.email },
    ...(await signInMail(person, `${deps.reviewUrl}/sign-in/${ticket}`)),
    messageId: `<${newLinkId()}@${store.from.slice(store.from.lastIndexOf('@') + 1)}>`,
    // No machine may answer this mail (L6).
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
  const sent = await deps.outbox.send({ raw, from: store.from, to: [person.email] });
  if (sent.outcome === 'accepted') deps.log.info('SIGN_IN_MAILED', { role: person.role });
  else deps.log.error('SIGN_IN_NOT_MAILED', { outcome: sent.outcome });
}

/**
 * Mails a link to whoever the playbook names, and nothing to anybody else; from outside both look the same:
 * the caller gives the same answer, after the same time.
 */
export async function askToSignIn(deps: ReviewDependencies, address: string): Promise<void> {
  const person = personOf(deps, address);
  await Promise.all([
    person === null ? deps.log.info('SIGN_IN_UNKNOWN') : mailLink(deps, person),
    deps.pause(ANSWER_AFTER_MS),
  ]);
}

export interface Ticket {
  id: string;
  staff: PlaybookStaff;
}

/** Whose link this is; null when it is forged, too old, used, or the person left the playbook. Reads only. */
export async function readTicket(deps: ReviewDependencies, sealed: string): Promise<Ticket | null> {
  const key = await deps.secrets.signingKey();
  const id = unseal('makeright-sign-in-1', sealed, key, deps.wallClock.now());
  if (id === null) return null;
  const [issued, used] = await Promise.all([
    deps.lookUps.lookUp(ticketKey(id)),
    deps.lookUps.lookUp(usedKey(id)),
  ]);
  if (issued === null || used !== null) return null;
  const staff = personOf(deps, issued.holder);
  return staff === null ? null : { id, staff };
}

/** Uses a link up. False: somebody was faster. */
export async function useTicket(
  { lookUps, wallClock }: ReviewDependencies,
  { id }: Ticket,
): Promise<boolean> {
  return (await lookUps.claim(usedKey(id), randomUUID(), wallClock.now())).claimed;
}
