import { MARKETPLACES } from '../../../core/mail/marketplaces.ts';
import { orderKey, relayKey } from '../../pipeline/lookups.ts';
import type { TablePorts } from '../../ports/dependencies.ts';
import type { LookUps } from '../../ports/look-ups.ts';
import type { OpenCase } from '../../ports/open-cases.ts';

/** More cases of one product are not read on a page; the newest are shown. */
const MOST_FOUND = 50;

const ORDER_ID = /^\d{3}-\d{7}-\d{7}$/;
const ASIN = /^[A-Z0-9]{10}$/;
const BUYER_KEY = /^[a-z0-9]{5,40}$/;
const RELAY = /^([a-z0-9]{5,40})(?:\+[\w.-]{1,80})?@((?:m\.)?marketplace\.amazon\.[a-z.]{2,8})$/;

async function ofOrder(lookUps: LookUps, stores: string[], orderId: string): Promise<string[]> {
  const found = await Promise.all(stores.map((store) => lookUps.lookUp(orderKey(store, orderId))));
  return found.flatMap((one) => (one === null ? [] : [one.holder]));
}

/** The key alone does not say on which marketplace: each of them is one read of a register. */
async function ofBuyer(
  lookUps: LookUps,
  stores: string[],
  key: string,
  host: string | null,
): Promise<string[]> {
  const hosts =
    host === null
      ? MARKETPLACES.flatMap(({ tlds }) => tlds.map((tld) => `marketplace.amazon.${tld}`))
      : [host];
  const registers = await Promise.all(
    stores.flatMap((store) => hosts.map((at) => lookUps.readRelay(relayKey(store, `${key}@${at}`)))),
  );
  return registers.flatMap(({ entries }) => entries.map(({ caseId }) => caseId));
}

/**
 * Cases, open and closed, of an order id, a buyer (the key before the "+" of the relay address, or the whole
 * address) or a product (ASIN), newest first. By look-ups and one index: nothing is scanned.
 */
export async function searchCases(
  { cases, lookUps }: Pick<TablePorts, 'cases' | 'lookUps'>,
  stores: string[],
  given: string,
): Promise<OpenCase[]> {
  const term = given.trim();
  const small = term.toLowerCase();
  const relay = RELAY.exec(small);
  const ids = [
    ...(ORDER_ID.test(term) ? await ofOrder(lookUps, stores, term) : []),
    ...(relay !== null ? await ofBuyer(lookUps, stores, relay[1] ?? '', relay[2] ?? null) : []),
    ...(BUYER_KEY.test(small) ? await ofBuyer(lookUps, stores, small, null) : []),
  ];
  const [byId, ofProduct] = await Promise.all([
    Promise.all([...new Set(ids)].slice(0, MOST_FOUND).map((id) => cases.readCase(id))),
    ASIN.test(term.toUpperCase()) ? cases.casesOfProduct(term.toUpperCase(), MOST_FOUND) : [],
  ]);
  const found = new Map<string, OpenCase>(
    [...byId, ...ofProduct].flatMap((c) => (c === null ? [] : [[c.id, c]])),
  );
  return [...found.values()]
    .filter((c) => stores.includes(c.store))
    .sort((a, b) => (a.openedAt > b.openedAt ? -1 : 1))
    .slice(0, MOST_FOUND);
}
