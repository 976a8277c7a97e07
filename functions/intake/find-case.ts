import { findCase, type Lookups, type RelayEntry, withEntry } from '../../core/case/matching.ts';
import { isSharedRelay } from '../../core/mail/relay.ts';
import type { Case } from '../../core/words/case.ts';
import { MakerightError } from '../../core/words/error.ts';
import type { Mail } from '../../core/words/mail.ts';
import { mailKey, orderKey, ourMessageKey, relayKey, threadKey } from '../pipeline/lookups.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'lookUps' | 'clock' | 'playbook'>;

/** Case ids are made from the first mail's id, so that a repeated delivery opens the same case. */
const CASE_ID_CHARS = 16;
const MAX_ATTEMPTS = 8;
/** How many Message-IDs of a mail are looked up: a forged References header may hold thousands. */
const MAX_REFERENCES = 10;

export const caseIdFor = (mailId: string) => mailId.slice(0, CASE_ID_CHARS);

/** Another mail is opening the case right now; the queue delivers this one again shortly. */
export class CaseBeingOpenedError extends MakerightError {
  override readonly name = 'CaseBeingOpenedError';
  readonly code = 'case_being_opened';
}

/** The case of which a Message-ID of ours is answered, if the sender is its buyer (T1–T4, T6, T10). */
async function referencedCase(needs: Needs, store: string, mail: Mail): Promise<Case | null> {
  const sender = relayKey(store, mail.relayAddress ?? '');
  for (const reference of mail.references.slice(0, MAX_REFERENCES)) {
    const found = await needs.lookUps.lookUp(ourMessageKey(reference));
    const c = found === null ? null : await needs.cases.readCase(found.holder);
    // Who the buyer is, the whole address says: the part before the @ is theirs on one marketplace only.
    if (c !== null && relayKey(c.store, c.relayAddress) === sender) return c;
  }
  return null;
}

/**
 * The mail without its order, where only the subject names it and it is another buyer's (T9): a subject is
 * what anybody types, and an answer to the relay keeps it.
 */
export async function withOwnOrder(needs: Needs, store: string, mail: Mail): Promise<Mail> {
  if (mail.orderId === null || mail.orderNamedBy !== 'subject') return mail;
  const known = await needs.lookUps.lookUp(orderKey(store, mail.orderId));
  const c = known === null ? null : await needs.cases.readCase(known.holder);
  return c !== null && c.buyerKey !== mail.buyerKey ? { ...mail, orderId: null } : mail;
}

/** Of an address that many buyers share, only what is about the same order is the same buyer's. */
function ofSameBuyer(mail: Mail, relayAddress: string, entries: RelayEntry[]): RelayEntry[] {
  if (!isSharedRelay(relayAddress)) return entries;
  return entries.filter(({ orderId }) => orderId !== null && orderId === mail.orderId);
}

async function knownOf(
  needs: Needs,
  store: string,
  mail: Mail,
  relayAddress: string,
  own: string,
): Promise<Lookups & { version: number; register: RelayEntry[] }> {
  const [thread, order, register, reference] = await Promise.all([
    mail.threadKey === null ? null : needs.lookUps.lookUp(threadKey(store, relayAddress)),
    mail.orderId === null ? null : needs.lookUps.lookUp(orderKey(store, mail.orderId)),
    needs.lookUps.readRelay(relayKey(store, relayAddress)),
    referencedCase(needs, store, mail),
  ]);
  return {
    thread: thread?.holder ?? null,
    // A claim of this mail's own is not yet a case: another mail of the buyer may have won the register.
    order: order === null || order.holder === own ? null : order.holder,
    reference,
    relay: ofSameBuyer(mail, relayAddress, register.entries),
    register: register.entries,
    version: register.version,
  };
}

/**
 * The id of the case for a buyer's mail: an existing one, or the mail's own, which is then claimed so that
 * two mails of the same instant cannot open two. The relay register is the one item that all mails of a
 * buyer write, on the condition of its version; the loser reads again and finds the winner's case.
 */
export async function decideCase(needs: Needs, store: string, mail: Mail, mailId: string): Promise<string> {
  const relayAddress = mail.relayAddress ?? '';
  const own = caseIdFor(mailId);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const found = await knownOf(needs, store, mail, relayAddress, own);
    const now = needs.clock.now();
    const match = findCase(mail, found, now, needs.playbook.clocks.relayRecentDays);
    if (match !== null) return match.caseId;
    if (mail.orderId !== null) {
      const claimed = await needs.lookUps.claim(orderKey(store, mail.orderId), own, now);
      if (!claimed.claimed) return claimed.holder;
    }
    const entry = { caseId: own, threadKey: mail.threadKey, orderId: mail.orderId, at: now };
    if (
      await needs.lookUps.writeRelay(
        relayKey(store, relayAddress),
        found.version,
        withEntry(found.register, entry),
      )
    ) {
      return own;
    }
  }
  throw new CaseBeingOpenedError(
    `Mail ${mailId}: the buyer's register changed ${MAX_ATTEMPTS} times meanwhile.`,
  );
}

/** Makes the mail's thread, order and relay address lead to its case from now on. */
export async function rememberWays(
  needs: Needs,
  store: string,
  mail: Mail,
  mailId: string,
  caseId: string,
): Promise<void> {
  const { lookUps } = needs;
  const relayAddress = mail.relayAddress ?? '';
  const now = needs.clock.now();
  await lookUps.claim(mailKey(mailId), caseId, now);
  if (mail.threadKey !== null) await lookUps.claim(threadKey(store, relayAddress), caseId, now);
  if (mail.orderId !== null) {
    const claimed = await lookUps.claim(orderKey(store, mail.orderId), caseId, now);
    // This mail took the order for a case of its own that another mail's thread then made needless.
    if (!claimed.claimed && claimed.holder === caseIdFor(mailId)) {
      await lookUps.handKey(orderKey(store, mail.orderId), claimed.holder, caseId, now);
    }
  }
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const register = await lookUps.readRelay(relayKey(store, relayAddress));
    const known = register.entries.find((entry) => entry.caseId === caseId);
    const entry = {
      caseId,
      threadKey: mail.threadKey ?? known?.threadKey ?? null,
      orderId: mail.orderId ?? known?.orderId ?? null,
      at: now,
    };
    if (
      await lookUps.writeRelay(
        relayKey(store, relayAddress),
        register.version,
        withEntry(register.entries, entry),
      )
    )
      return;
  }
  throw new CaseBeingOpenedError(
    `Mail ${mailId}: the buyer's register changed ${MAX_ATTEMPTS} times meanwhile.`,
  );
}
