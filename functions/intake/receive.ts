import { firstLine } from '../../core/mail/fields/first-line.ts';
import { readMail } from '../../core/mail/read-mail.ts';
import type { Instant } from '../../core/words/instant.ts';
import type { Mail } from '../../core/words/mail.ts';
import type { MailKind } from '../../core/words/mail-kind.ts';
import { digestId } from '../pipeline/digest.ts';
import { changeAside } from '../pipeline/judge-aside.ts';
import { orderKey } from '../pipeline/lookups.ts';
import type { NewsNeeds } from '../pipeline/untold.ts';
import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { fileBuyerMail } from './buyer-mail.ts';
import { attachNotice, caseOfNotice } from './notice.ts';
import { asReleased, becameCase, releasedBy, releasedItem } from './released.ts';
import { setAside } from './set-aside.ts';
import { storeOf } from './store.ts';
import type { Arrival } from './stored-message.ts';

export type IntakeNeeds = NewsNeeds & Pick<Dependencies, 'orders' | 'bucket' | 'workflow'>;

const OPENS_CASES: readonly MailKind[] = ['buyer_message', 'customer_service_relay'];
const NOT_OURS: readonly MailKind[] = ['amazon_notice', 'other'];

/** An address has at most 254 characters (RFC 5321 4.5.3.1.3). */
const MAX_FROM_CHARS = 254;
const MAX_SUBJECT_CHARS = 250;

export interface Received {
  rawKey: string;
  /** When SES (or the local SMTP server) took the mail. */
  at: Instant;
}

export type Intake =
  | { outcome: 'filed'; caseId: string; opened: boolean }
  | { outcome: 'attached'; caseId: string }
  | { outcome: 'set_aside'; id: string };

/** One mail, from its raw bytes in the bucket to its place. Repeatable: doing it again changes nothing. */
export async function receiveMail(needs: IntakeNeeds, { rawKey, at }: Received): Promise<Intake> {
  const [raw, released] = await Promise.all([needs.bucket.read(rawKey), releasedItem(needs, rawKey)]);
  const outcome = await receiveRaw(needs, { rawKey, at }, raw, released);
  if (released !== null && outcome.outcome !== 'set_aside') await becameCase(needs, released, outcome.caseId);
  return outcome;
}

async function receiveRaw(
  needs: IntakeNeeds,
  { rawKey, at }: Received,
  raw: Uint8Array,
  released: SetAside | null,
): Promise<Intake> {
  const isReleased = released !== null;
  const { trustedForwarders } = needs.playbook;
  const reading = readMail(raw, { trustedForwarders, released: isReleased });
  if (!reading.readable) {
    const id = released?.id ?? digestId(rawKey);
    const detail = `${reading.reason}: ${reading.detail}`;
    const bytes = raw.byteLength;
    const item: SetAside = { ...aside(id, at, rawKey), bytes, why: 'unreadable', detail };
    await setAside(needs, item, { mail: null, isReleased });
    return { outcome: 'set_aside', id };
  }
  const store = released?.store ?? (await storeOf(needs, reading.mail));
  const mail =
    released === null || store === null
      ? reading.mail
      : await asReleased(needs, raw, reading.mail, released, store);
  // Without a Message-ID the bytes are the identity (D6); one mail to two stores is two mails (D7).
  const mailId = digestId(store ?? '', mail.messageId ?? raw);
  const arrival: Arrival = {
    mail,
    mailId,
    rawKey,
    at,
    arrivedAt: released?.at ?? at,
    released: released === null ? undefined : releasedBy(released),
    rereadWith: isReleased
      ? undefined
      : (held) => {
          const again = readMail(raw, { trustedForwarders }, held);
          return again.readable ? again.mail : mail;
        },
  };
  const place: Place = { needs, arrival, released, bytes: raw.byteLength };
  if (store === null) return placeAside(place, null, 'no_store', 'No store of the playbook is known for it.');
  if (OPENS_CASES.includes(mail.kind) && mail.relayAddress !== null) {
    const filed = await fileBuyerMail(needs, store, arrival);
    if (filed.opened) await attachWaitingNotices(needs, store, filed.caseId, mail.orderId);
    return { outcome: 'filed', ...filed };
  }
  return placeNotice(place, store);
}

interface Place {
  needs: IntakeNeeds;
  arrival: Arrival;
  released: SetAside | null;
  bytes: number;
}

function aside(id: string, at: Instant, rawKey: string): Omit<SetAside, 'why' | 'detail'> {
  return { id, at, rawKey, kind: 'unreadable', store: null, orderId: null, replayed: false };
}

async function placeAside(
  { needs, arrival, released, bytes }: Place,
  store: string | null,
  why: SetAside['why'],
  detail: string,
): Promise<Intake> {
  const { mail, mailId, rawKey, at } = arrival;
  const { kind, orderId } = mail;
  // A released mail that comes back keeps its record, although the store that a person chose is part of its id now.
  const id = released?.id ?? mailId;
  const item: SetAside = {
    ...aside(id, at, rawKey),
    kind,
    store,
    orderId,
    from: mail.from?.slice(0, MAX_FROM_CHARS) ?? null,
    subject: mail.subject.slice(0, MAX_SUBJECT_CHARS),
    firstLine: firstLine(mail.text ?? mail.rawText),
    bytes,
    why,
    detail,
  };
  await setAside(needs, item, { mail, isReleased: released !== null });
  return { outcome: 'set_aside', id };
}

async function placeNotice(place: Place, store: string): Promise<Intake> {
  const { needs, arrival } = place;
  const { mail } = arrival;
  if (mail.kind === 'suspicious') return placeAside(place, store, 'suspicious', mail.suspicions.join('; '));
  if (OPENS_CASES.includes(mail.kind)) {
    const detail = "A buyer's message without a relay address to answer: answer it in Seller Central.";
    return placeAside(place, store, 'unreadable', detail);
  }
  if (NOT_OURS.includes(mail.kind))
    return placeAside(place, store, 'not_ours', `Recognised as ${mail.kind} by ${mail.decidedBy}.`);
  const known = await caseOfNotice(needs, store, mail);
  const outcome: Intake =
    known === null
      ? await placeAside(place, store, 'no_case', `No case is known for this ${mail.kind}.`)
      : { outcome: 'set_aside', id: arrival.mailId };
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
    const waiting = await waitingNotice(needs, item);
    if (waiting === null) continue;
    await attachNotice(needs, { ...waiting, mailId: item.id, rawKey: item.rawKey, at: item.at }, caseId);
    await changeAside(needs, item.id, (known) =>
      known === null ? null : { ...known, replayed: true, caseId },
    );
  }
}

async function waitingNotice(
  { bucket, playbook }: IntakeNeeds,
  { rawKey, at }: SetAside,
): Promise<{ mail: Mail; arrivedAt: Instant } | null> {
  const { trustedForwarders } = playbook;
  const reading = readMail(await bucket.read(rawKey), { trustedForwarders });
  return reading.readable ? { mail: reading.mail, arrivedAt: at } : null;
}
