import { ownerOf } from '../trust/domains.ts';
import { kindOfType } from './by-notification-type.ts';
import type { KindFilter } from './filter.ts';
import { isFromAmazon } from './filter.ts';

/** The parameters of Amazon's links that name the mail they stand in. */
const PARAMETERS = ['nt', 'customAttribute1Value'];
const LINK = /https:\/\/sellercentral[a-z-]{0,20}\.amazon\.[a-z.]{2,6}\/[^\s"'<>]{1,2000}/g;

/** The type of a mail as its own links tell it, for mails whose headers a forward has lost. */
export function typeInLinks(text: string, hrefs: readonly string[]): string | null {
  for (const link of [...hrefs, ...(text.match(LINK) ?? [])].slice(0, 200)) {
    if (!URL.canParse(link)) continue;
    const url = new URL(link);
    if (url.protocol !== 'https:' || ownerOf(url.hostname) !== 'amazon') continue;
    for (const name of PARAMETERS) {
      const type = url.searchParams.get(name);
      if (type !== null && kindOfType(type) !== null) return type;
    }
  }
  return null;
}

/** Only in Amazon's own mails: in a buyer's, the buyer could have typed the link. */
export const byBodyLink: KindFilter = (seen) => {
  if (!isFromAmazon(seen)) return null;
  const type = typeInLinks(seen.text, seen.mail.html?.links.map(({ href }) => href) ?? []);
  const kind = type === null ? null : kindOfType(type);
  return kind === null ? null : { kind, decidedBy: `link:${type}` };
};
