import { randomUUID } from 'node:crypto';
import type { PlaybookStaff } from '../../../core/playbook/playbook.ts';
import { domainOf } from '../../../core/words/address.ts';
import { digestId } from '../../pipeline/digest.ts';
import { newLinkId } from '../../pipeline/links.ts';
import { mimeBytes } from '../../pipeline/mime.ts';
import type { DeskNeeds } from '../needs.ts';
import { signInMail } from './sign-in-mail.ts';
import { readSignedValue, signValue } from './signed-value.ts';

/** Long enough to open a mailbox, short enough that an old mail in it opens nothing. */
export const SIGN_IN_LINK_MINUTES = 15;
/** Mails for one address in one window: a stranger who types a colleague's address cannot flood them. */
const MAILS_PER_WINDOW = 3;
const WINDOW_MS = SIGN_IN_LINK_MINUTES * 60_000;
/** Every answer comes after this time: a faster one would tell that no mail was sent. */
const ANSWER_AFTER_MS = 800;

const askedKey = (email: string, window: number, n: number) =>
  `sign-in-asked#${digestId(email)}#${window}#${n}`;
const ticketKey = (id: string) => `sign-in#${id}`;
const usedKey = (id: string) => `sign-in-used#${id}`;

function personOf({ playbook }: DeskNeeds, address: string): PlaybookStaff | null {
  const wanted = address.trim().toLowerCase();
  return playbook.staff.find((person) => person.email.toLowerCase() === wanted) ?? null;
}

/** Takes one of the places of this window; false: there are no more. */
async function mayMail({ lookUps, wallClock }: DeskNeeds, person: PlaybookStaff): Promise<boolean> {
  const now = wallClock.now();
  const window = Math.floor(Date.parse(now) / WINDOW_MS);
  for (let n = 1; n <= MAILS_PER_WINDOW; n += 1) {
    if ((await lookUps.claim(askedKey(person.email, window, n), randomUUID(), now)).claimed) return true;
  }
  return false;
}

async function mailLink(needs: DeskNeeds, person: PlaybookStaff): Promise<void> {
  if (!(await mayMail(needs, person))) {
    needs.log.warn('SIGN_IN_LIMITED', { role: person.role });
    return;
  }
  const { stores } = needs.playbook;
  const store = stores.find((one) => person.stores?.includes(one.id) ?? true) ?? stores[0];
  if (store === undefined) return;
  const now = needs.wallClock.now();
  const id = newLinkId();
  await needs.lookUps.claim(ticketKey(id), person.email, now);
  const expiresAt = new Date(Date.parse(now) + WINDOW_MS).toISOString();
  const ticket = signValue('makeright-sign-in-1', id, expiresAt, await needs.secrets.signingKey());
  const raw = await mimeBytes({
    from: { name: 'Makeright', address: store.from },
    to: { name: person.name, address: person.email },
    ...(await signInMail(person, `${needs.reviewUrl}/sign-in/${ticket}`)),
    messageId: `<${newLinkId()}@${domainOf(store.from)}>`,
    // No machine may answer this mail (L6).
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
  const sent = await needs.outbox.send({ raw, from: store.from, to: [person.email] });
  if (sent.outcome === 'accepted') needs.log.info('SIGN_IN_MAILED', { role: person.role });
  else needs.log.error('SIGN_IN_NOT_MAILED', { outcome: sent.outcome });
}

/**
 * Mails a link to a person of the playbook, and nothing to any other address. From outside both look the same: the
 * caller gives the same answer, after the same time.
 */
export async function askToSignIn(needs: DeskNeeds, address: string): Promise<void> {
  const person = personOf(needs, address);
  await Promise.all([
    person === null ? needs.log.info('SIGN_IN_UNKNOWN') : mailLink(needs, person),
    needs.pause(ANSWER_AFTER_MS),
  ]);
}

export interface Ticket {
  id: string;
  staff: PlaybookStaff;
}

/** Whose link this is; null when it is forged, too old, used, or the person left the playbook. Reads only. */
export async function readTicket(needs: DeskNeeds, signed: string): Promise<Ticket | null> {
  const key = await needs.secrets.signingKey();
  const id = readSignedValue('makeright-sign-in-1', signed, key, needs.wallClock.now());
  if (id === null) return null;
  const [issued, used] = await Promise.all([
    needs.lookUps.lookUp(ticketKey(id)),
    needs.lookUps.lookUp(usedKey(id)),
  ]);
  if (issued === null || used !== null) return null;
  const staff = personOf(needs, issued.holder);
  return staff === null ? null : { id, staff };
}

/** Uses a link up. False: it was used before. */
export async function useTicket({ lookUps, wallClock }: DeskNeeds, { id }: Ticket): Promise<boolean> {
  return (await lookUps.claim(usedKey(id), randomUUID(), wallClock.now())).claimed;
}
