import type { PlaybookStore } from '../../core/playbook/playbook.ts';
import type { Mail } from '../../core/words/mail.ts';
import { orderKey, ourMessageKey, relayKey, threadKey } from '../pipeline/lookups.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'lookUps' | 'orders' | 'playbook'>;

/** How many Message-IDs of a mail are looked up: a forged References header may hold thousands. */
const MAX_REFERENCES = 10;

function byAddress(stores: readonly PlaybookStore[], addresses: readonly string[]): PlaybookStore[] {
  const named = new Set(addresses);
  return stores.filter((store) => store.addresses.some((address) => named.has(address.toLowerCase())));
}

/** The only one of a list; null for none and for several. */
const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

/**
 * The store by the mailboxes of a mail. What SES took it for decides; a mail that another mailbox passed on was
 * written to that one, whatever it was passed on to.
 */
function storeOfMailbox({ stores }: Needs['playbook'], mail: Mail): PlaybookStore | null {
  const received = mail.receivedFor ?? [];
  const passed = (mail.passedThrough ?? []).filter((address) => !received.includes(address));
  const before = [mail.to, passed];
  const order = passed.length > 0 ? [...before, received] : [received, ...before];
  for (const addresses of order) {
    const store = only(byAddress(stores, addresses));
    if (store !== null) return store;
  }
  return null;
}

/** The stores that know what the mail is about: our reply, Amazon's thread, the order, the buyer. */
async function storesThatKnow({ cases, lookUps, orders, playbook }: Needs, mail: Mail): Promise<string[]> {
  const ids = [...mail.about.messageIds, ...mail.references].slice(0, MAX_REFERENCES);
  const replies = await Promise.all(ids.map((id) => lookUps.lookUp(ourMessageKey(id))));
  const known = await Promise.all(
    replies.map((found) => (found === null ? null : cases.readCase(found.holder))),
  );
  const answered = [...new Set(known.flatMap((c) => (c === null ? [] : [c.store])))];
  if (answered.length === 1) return answered;
  const relays = [mail.relayAddress, ...mail.about.recipients].filter((address) => address !== null);
  const knowing = async (ask: (store: string) => Promise<boolean>): Promise<string[]> => {
    const asked = await Promise.all(playbook.stores.map(async ({ id }) => ((await ask(id)) ? [id] : [])));
    return asked.flat();
  };
  const { orderId } = mail;
  const questions: ((store: string) => Promise<boolean>)[] = [
    async (store) => {
      const found = await Promise.all(relays.map((relay) => lookUps.lookUp(threadKey(store, relay))));
      return found.some((one) => one !== null);
    },
    async (store) => orderId !== null && (await lookUps.lookUp(orderKey(store, orderId))) !== null,
    async (store) => orderId !== null && (await orders.readOrder(store, orderId)) !== null,
    async (store) => {
      const found = await Promise.all(relays.map((relay) => lookUps.readRelay(relayKey(store, relay))));
      return found.some(({ entries }) => entries.length > 0);
    },
  ];
  for (const question of questions) {
    const stores = await knowing(question);
    if (stores.length > 0) return stores;
  }
  return [];
}

/**
 * The store that a mail is for: its mailbox, else what it is about. Null where there are several stores and nothing
 * tells: a guess would answer from the wrong shop, or lose the case.
 */
export async function storeOf(needs: Needs, mail: Mail): Promise<string | null> {
  const { stores } = needs.playbook;
  const mailbox = storeOfMailbox(needs.playbook, mail) ?? only(stores);
  return mailbox?.id ?? only(await storesThatKnow(needs, mail));
}
