/** One of Amazon's country sites, as seller mail names it. */
export interface Marketplace {
  /** The code that this project uses everywhere: ISO 3166, except UK. */
  code: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Amazon's marketplace id, as in the header X-Marketplace-ID. */
  id: string;
  /** The part after `amazon.` in addresses and hosts; the first is the current one. */
  tlds: readonly string[];
  /** Languages of the site, the default first (BCP-47 primary tags). */
  languages: readonly string[];
  /** ISO 4217. */
  currency: string;
}

function marketplace(
  code: string,
  id: string,
  tld: string,
  languages: readonly string[],
  currency: string,
): Marketplace {
  return { code, country: code === 'UK' ? 'GB' : code, id, tlds: [tld], languages, currency };
}

/** Amazon's marketplaces; ids from Amazon's SP-API documentation. */
export const MARKETPLACES: readonly Marketplace[] = [
  marketplace('US', 'ATVPDKIKX0DER', 'com', ['en'], 'USD'),
  marketplace('CA', 'A2EUQ1WTGCTBG2', 'ca', ['en', 'fr'], 'CAD'),
  marketplace('MX', 'A1AM78C64UM0Y8', 'com.mx', ['es'], 'MXN'),
  marketplace('BR', 'A2Q3Y263D00KWC', 'com.br', ['pt'], 'BRL'),
  marketplace('UK', 'A1F83G8C2ARO7P', 'co.uk', ['en'], 'GBP'),
  marketplace('IE', 'A28R8C7NBKEWEA', 'ie', ['en'], 'EUR'),
  marketplace('DE', 'A1PA6795UKMFR9', 'de', ['de'], 'EUR'),
  marketplace('FR', 'A13V1IB3VIYZZH', 'fr', ['fr'], 'EUR'),
  marketplace('IT', 'APJ6JRA9NG5V4', 'it', ['it'], 'EUR'),
  marketplace('ES', 'A1RKKUPIHCS9HS', 'es', ['es'], 'EUR'),
  marketplace('NL', 'A1805IZSGTT6HS', 'nl', ['nl'], 'EUR'),
  marketplace('BE', 'AMEN7PMS3EDWL', 'com.be', ['nl', 'fr'], 'EUR'),
  marketplace('SE', 'A2NODRKZP88ZB9', 'se', ['sv'], 'SEK'),
  marketplace('PL', 'A1C3SOZRARQ6R3', 'pl', ['pl'], 'PLN'),
  marketplace('TR', 'A33AVAJ2PDY3EV', 'com.tr', ['tr'], 'TRY'),
  marketplace('SA', 'A17E79C6D8DWNP', 'sa', ['ar'], 'SAR'),
  marketplace('AE', 'A2VIGQ35RCS4UG', 'ae', ['en', 'ar'], 'AED'),
  marketplace('EG', 'ARBP9OOSHTCHU', 'eg', ['ar'], 'EGP'),
  marketplace('ZA', 'AE08WJ6YKNBMC', 'co.za', ['en'], 'ZAR'),
  marketplace('IN', 'A21TJRUUN4KGV', 'in', ['en'], 'INR'),
  marketplace('SG', 'A19VAU5U5O7RUS', 'sg', ['en'], 'SGD'),
  marketplace('AU', 'A39IBJ37TRP1C6', 'com.au', ['en'], 'AUD'),
  marketplace('JP', 'A1VC38T7YXB528', 'co.jp', ['ja'], 'JPY'),
];

const BY_CODE = new Map(MARKETPLACES.map((place) => [place.code, place]));
const BY_ID = new Map(MARKETPLACES.map((place) => [place.id, place]));
const BY_TLD = new Map(MARKETPLACES.flatMap((place) => place.tlds.map((tld) => [tld, place] as const)));

/** The marketplace of a code such as "UK"; null for null and for unknown codes. */
export function marketplaceByCode(code: string | null): Marketplace | null {
  return code === null ? null : (BY_CODE.get(code) ?? null);
}

/** The marketplace of an Amazon marketplace id such as "A1F83G8C2ARO7P". */
export function marketplaceById(id: string): Marketplace | null {
  return BY_ID.get(id) ?? null;
}

/** The marketplace of the part after `amazon.` in a host, such as "co.uk". */
export function marketplaceByTld(tld: string): Marketplace | null {
  return BY_TLD.get(tld.toLowerCase()) ?? null;
}

/** The marketplace of a host of Amazon's such as "sellercentral.amazon.co.uk"; null for any other host. */
export function marketplaceOfHost(host: string): Marketplace | null {
  const match = /(?:^|\.)amazon\.([a-z.]{2,6})$/.exec(host.toLowerCase());
  return match?.[1] === undefined ? null : marketplaceByTld(match[1]);
}
