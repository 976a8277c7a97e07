import type { OpenMail } from '../open-mail.ts';
import { endOfWords } from '../text/wrapper.ts';
import { ownerOf } from '../trust/domains.ts';

const URL_IN_TEXT = /https:\/\/[^\s"'<>]{1,2000}/g;
const PATH = /^\/(?:messaging\/no-response-needed|gp\/communication-manager\/no-response-needed)/;

function isNoResponseLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname, pathname, username, port } = new URL(link);
  return (
    protocol === 'https:' &&
    username === '' &&
    port === '' &&
    hostname.startsWith('sellercentral') &&
    ownerOf(hostname) === 'amazon' &&
    /^sellercentral[a-z-]*\.amazon\./.test(hostname) &&
    PATH.test(pathname)
  );
}

/**
 * Amazon's signed link for "no response needed". Buyers can type such links, so only the text below the last end
 * marker counts as Amazon's. The link is kept for the agent and never fetched.
 */
export function noResponseNeededLink(mail: OpenMail): string | null {
  if (mail.plain !== null) {
    const end = endOfWords(mail.plain);
    const found = end < 0 ? undefined : mail.plain.slice(end).match(URL_IN_TEXT)?.find(isNoResponseLink);
    if (found !== undefined) return found;
  }
  const html = mail.html;
  if (html === null) return null;
  const end = endOfWords(html.text);
  return end < 0
    ? null
    : (html.links.find(({ href, at }) => at >= end && isNoResponseLink(href))?.href ?? null);
}
