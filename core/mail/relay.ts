import type { Marketplace } from './marketplaces.ts';
import { marketplaceByTld } from './marketplaces.ts';

/** A buyer's address behind Amazon's e-mail relay: `base[+suffix]@marketplace.amazon.<tld>`. */
export interface RelayAddress {
  /** Exactly as received: Amazon requires that answers go to the whole address, suffix included. */
  address: string;
  /** Local part before "+": stable per buyer and marketplace. */
  buyerKey: string;
  /** Local part after "+": Amazon's own thread, usually a UUID. */
  threadKey: string | null;
  marketplace: Marketplace;
}

/** RFC 5321 4.5.3.1: a path has at most 256 octets. Longer texts are not addresses. */
const MAX_ADDRESS_CHARS = 256;

/** Amazon's relay host, with the old Japanese form `m.marketplace`. */
const RELAY_HOST = /^(?:m\.)?marketplace\.amazon\.([a-z.]{2,6})$/;

/** Real keys have 13–20 characters. The range leaves room for changes by Amazon. */
const BUYER_KEY = /^[a-z0-9]{8,40}$/;
/** Amazon Business lets its buyers share one address: `no-reply-amazon-iba-buyer+…@marketplace.amazon.it`. */
const SHARED_KEY =
  /^(?:no-?reply-)?amazon-?(?:(?:[a-z0-9]{1,20}-){0,4}buyers?|(?:iba|business)(?:-[a-z]{1,12}){0,3})$/;
const THREAD_KEY = /^[A-Za-z0-9._=-]{1,128}$/;

/** Amazon's own senders on the domain of the relay. They are not buyers. */
const SYSTEM_LOCAL_PARTS: ReadonlySet<string> = new Set([
  'donotreply',
  'noreply',
  'mailerdaemon',
  'postmaster',
  'autocommunication',
  'orderupdate',
  'sellernotification',
]);

/** Whether the host is that of the relay, whatever the local part. */
export function isRelayHost(host: string): boolean {
  const tld = RELAY_HOST.exec(host.toLowerCase())?.[1];
  return tld !== undefined && marketplaceByTld(tld) !== null;
}

/**
 * Splits a relay address into its parts.
 * @returns null for any address that is not a buyer's: another domain, a look-alike, Amazon's own senders.
 */
export function parseRelay(address: string): RelayAddress | null {
  if (address.length > MAX_ADDRESS_CHARS) return null;
  const at = address.lastIndexOf('@');
  const tld = RELAY_HOST.exec(address.slice(at + 1).toLowerCase())?.[1];
  const marketplace = tld === undefined ? null : marketplaceByTld(tld);
  if (at < 1 || marketplace === null) return null;

  const local = address.slice(0, at);
  const plus = local.indexOf('+');
  const base = (plus < 0 ? local : local.slice(0, plus)).toLowerCase();
  const suffix = plus < 0 ? null : local.slice(plus + 1);
  if (!(BUYER_KEY.test(base) || SHARED_KEY.test(base)) || SYSTEM_LOCAL_PARTS.has(base)) return null;
  if (suffix !== null && suffix !== '' && !THREAD_KEY.test(suffix)) return null;
  return { address, buyerKey: base, threadKey: suffix === '' ? null : suffix, marketplace };
}

/** Whether answers to this address reach a buyer through Amazon's relay. */
export function isRelay(address: string): boolean {
  return parseRelay(address) !== null;
}

/** Whether many buyers write from the address: who does is told by the suffix or the order only. */
export function isSharedRelay(address: string): boolean {
  return SHARED_KEY.test(parseRelay(address)?.buyerKey ?? '');
}
