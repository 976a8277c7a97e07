import { readMail } from '../../core/mail/read-mail.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type { Instant } from '../../core/words/instant.ts';
import type { Mail } from '../../core/words/mail.ts';
import type { MailKind } from '../../core/words/mail-kind.ts';
import { digestId } from '../pipeline/digest.ts';
import { orderKey } from '../pipeline/lookups.ts';
import type { PostNeeds } from '../pipeline/staff-post.ts';
import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { fileBuyerMail } from './buyer-mail.ts';
import { attachNotice, caseOfNotice } from './notice.ts';
import { setAside } from './set-aside.ts';
import type { Arrival } from './stored-message.ts';

export type IntakeNeeds = PostNeeds & Pick<Dependencies, 'asides' | 'bucket' | 'workflow'>;

const OPENS_CASES: readonly MailKind[] = ['buyer_message', 'customer_service_relay'];
const NOT_OURS: readonly MailKind[] = ['amazon_notice', 'other'];

export interface Received {
  rawKey: string;
  /** When SES (or the local SMTP server) took the mail: the clocks start here. */
  at: Instant;
}

export type Intake =
  | { outcome: 'filed'; caseId: string; opened: boolean }
  | { outcome: 'attached'; caseId: string }
  | { outcome: 'set_aside'; id: string };

/** The store whose mailbox the mail was written to; the first store for a mail that names none. */
function storeOf(playbook: Playbook, mail: Mail): string {
  const written = new Set(mail.to);
  const store = playbook.stores.find((s) =>
    s.addresses.some((address) => written.has(address.toLowerCase())),
  );
  return (store ?? playbook.stores[0])?.id ?? '';
}

/** One mail, from its raw bytes in the bucket to its place. Repeatable: doing it again changes nothing. */
export async function receiveMail(needs: IntakeNeeds, { rawKey, at }: Received): Promise<Intake> {
  const raw = await needs.bucket.read(rawKey);
  const reading = readMail(raw);
  if (!reading.readable) {
    const id = digestId(rawKey);
    const detail = `${reading.reason}: ${reading.detail}`;
    await setAside(needs, { ...aside(id, at, rawKey), why: 'unreadable', detail });
    return { outcome: 'set_aside', id };
  }
  const { mail } = reading;
  const store = storeOf(needs.playbook, mail);
  // Without a Message-ID the bytes are the identity (D6); one mail to two stores is two mails (D7).
  const mailId = digestId(store, mail.messageId ?? raw);
  const arrival: Arrival = { mail, mailId, rawKey, at };
  if (OPENS_CASES.includes(mail.kind) && mail.relayAddress !== null) {
    const filed = await fileBuyerMail(needs, store, arrival);
    if (filed.opened) await attachWaitingNotices(needs, store, filed.caseId, mail.orderId);
    return { outcome: 'filed', ...filed };
  }
  return placeNotice(needs, store, arrival);
}

function aside(id: string, at: Instant, rawKey: string): Omit<SetAside, 'why' | 'detail'> {
  return { id, at, rawKey, kind: 'unreadable', store: null, orderId: null, replayed: false };
}

async function placeNotice(needs: IntakeNeeds, store: string, arrival: Arrival): Promise<Intake> {
  const { mail, mailId, rawKey, at } = arrival;
  const item = { ...aside(mailId, at, rawKey), kind: mail.kind, store, orderId: mail.orderId };
  const outcome: Intake = { outcome: 'set_aside', id: mailId };
  if (mail.kind === 'suspicious') {
    await setAside(needs, { ...item, why: 'suspicious', detail: mail.suspicions.join('; ') });
    return outcome;
  }
  if (OPENS_CASES.includes(mail.kind)) {
    const detail = "A buyer's message without a relay address to answer: answer it in Seller Central.";
    await setAside(needs, { ...item, why: 'unreadable', detail });
    return outcome;
  }
  if (NOT_OURS.includes(mail.kind)) {
    await setAside(needs, {
      ...item,
      why: 'not_ours',
      detail: `Recognised as ${mail.kind} by ${mail.decidedBy}.`,
    });
    return outcome;
  }
  const known = await caseOfNotice(needs, store, mail);
  if (known === null) {
    await setAside(needs, { ...item, why: 'no_case', detail: `No case is known for this ${mail.kind}.` });
  }
  // A case that was opened between the look-up and the setting aside did not see the notice.
  const caseId = known ?? (await caseOfNotice(needs, store, mail));
  if (caseId === null || (await needs.cases.readCase(caseId)) === null) return outcome;
  await attachNotice(needs, arrival, caseId);
  return { outcome: 'attached', caseId };
}

/** Notices about the order that came before the case: a return request, a claim, a refund. */
async function attachWaitingNotices(
  needs: IntakeNeeds,
  store: string,
  caseId: string,
  orderId: string | null,
): Promise<void> {
  if (orderId === null || (await needs.lookUps.lookUp(orderKey(store, orderId)))?.holder !== caseId) return;
  for (const item of await needs.asides.asidesOfOrder(store, orderId)) {
    if (item.why !== 'no_case' || item.replayed) continue;
    const reading = readMail(await needs.bucket.read(item.rawKey));
    if (!reading.readable) continue;
    await attachNotice(
      needs,
      { mail: reading.mail, mailId: item.id, rawKey: item.rawKey, at: item.at },
      caseId,
    );
    await needs.asides.setAside({ ...item, replayed: true });
  }
}
