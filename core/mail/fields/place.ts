import type { Envelope } from '../envelope.ts';
import { domainOf } from '../envelope.ts';
import type { Marketplace } from '../marketplaces.ts';
import { MARKETPLACES, marketplaceById, marketplaceByTld, marketplaceOfHost } from '../marketplaces.ts';
import type { RawHeader } from '../mime/header.ts';
import type { OpenMail } from '../open-mail.ts';
import type { RelayAddress } from '../relay.ts';
import { ownerOf } from '../trust/domains.ts';
import { moneysIn } from './amounts.ts';
import { languageOf } from './language.ts';

/** Links of seller pages with the parameter that names the marketplace, where they have one. */
const MARKETPLACE_PARAMETER =
  /https:\/\/sellercentral[a-z-]{0,20}\.amazon\.[^\s"'<>]{1,500}?[?&](?:mp|mkt|marketplaceId|mons_sel_mkid)=([A-Z0-9]{10,16})\b/i;
/** `sellercentral-europe.amazon.com` and its like serve many sites: only the plain host names one. */
const SELLER_PAGE = /https:\/\/sellercentral\.(amazon\.[a-z.]{2,6})\//;
/** "Amazon.de" as Amazon signs; not the company, "Amazon.com, Inc.". */
const SITE_NAME = /(?<![\w@./-])Amazon\.([a-z]{2,3}(?:\.[a-z]{2})?)(?![\w/-]|\.\w|,? inc\b)/gi;
/** Enough of a notice to find its signature. */
const MAX_CHARS = 8_000;

export function placeOfHeaders(headers: readonly RawHeader[]): Marketplace | null {
  const id = headers.find(({ name }) => name === 'x-marketplace-id')?.value.trim();
  return id === undefined ? null : marketplaceById(id);
}

function siteNamed(text: string): Marketplace | null {
  const named = [...text.matchAll(SITE_NAME)].map(([, tld = '']) => marketplaceByTld(tld.toLowerCase()));
  return named.find((place) => place !== null && place.code !== 'US') ?? named.find((place) => place) ?? null;
}

/**
 * Amazon sends for all sites from amazon.com. What then speaks for the American site is only that nothing
 * speaks for another: a foreign amount or language leaves the place open, a currency of one site names it.
 */
function placeOfGlobal(text: string, american: Marketplace): Marketplace | null {
  const named = siteNamed(text);
  if (named !== null) return named;
  const currency = moneysIn(text, null)[0]?.currency;
  if (currency !== undefined) {
    const users = MARKETPLACES.filter((place) => place.currency === currency);
    return users.length === 1 ? (users[0] ?? null) : null;
  }
  const language = languageOf(text, null);
  return language === null || language === 'en' || language === 'es' ? american : null;
}

/** Amazon's header says it; then the relay address, the links of Amazon's own notices, the sender. */
export function placeOf(
  mail: OpenMail,
  envelope: Envelope,
  relay: RelayAddress | null,
  text: string,
): Marketplace | null {
  const host = domainOf(envelope.from?.address ?? '');
  const isAmazons = ['amazon', 'relay'].includes(ownerOf(host));
  const byHeader = isAmazons ? placeOfHeaders(mail.headers) : null;
  if (byHeader !== null || relay !== null) return byHeader ?? relay?.marketplace ?? null;
  if (!isAmazons) return null;
  const bySender = marketplaceOfHost(host);
  const head = text.slice(0, MAX_CHARS);
  const links = `${mail.html?.links.map(({ href }) => href).join(' ') ?? ''} ${head}`;
  const id = MARKETPLACE_PARAMETER.exec(links)?.[1];
  const linked = SELLER_PAGE.exec(links)?.[1];
  const byLink =
    (id === undefined ? null : marketplaceById(id)) ??
    (linked === undefined || linked === 'amazon.com' ? null : marketplaceOfHost(linked));
  if (byLink !== null) return byLink;
  return bySender?.code === 'US' && linked === undefined ? placeOfGlobal(head, bySender) : bySender;
}
