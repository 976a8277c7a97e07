import { domainOf } from '../../words/address.ts';
import { parseRelay } from '../relay.ts';
import { readHeaderBlock } from '../text/header-block.ts';
import { typeInLinks } from './by-body-link.ts';
import { kindOfType } from './by-notification-type.ts';
import type { KindFilter } from './filter.ts';

const PREFIX = /^\s*(?:fwd?|wg|tr|rv|i|inoltro|doorst|pd|enc|vb|vs|転送|转发|轉寄|ynt|ilt)\s*:/i;

/** Where a forward's header block may stand. */
const HEAD_LINES = 40;

/** The relay address that a forwarded mail's own header block names. */
export function forwardedRelay(text: string): string | null {
  const lines = text.split('\n', HEAD_LINES);
  for (let at = 0; at < lines.length; at += 1) {
    const block = readHeaderBlock(lines, at);
    const address = /[^\s<>[\]():"]{1,128}@[^\s<>[\]():"]{1,100}/.exec(block?.from ?? '')?.[0];
    if (address !== undefined && parseRelay(address) !== null) return address;
  }
  return null;
}

/**
 * A forward by hand has lost Amazon's headers. It is believed only from the seller's own domain: whoever else
 * "forwards" a buyer's message may have written it.
 */
export const byForward: KindFilter = ({ mail, envelope, subject, text }) => {
  const host = domainOf(envelope.from?.address ?? '');
  const isOwn = host !== '' && envelope.to.some((address) => domainOf(address) === host);
  if (!isOwn || !PREFIX.test(subject)) return null;
  const type = typeInLinks(text, mail.html?.links.map(({ href }) => href) ?? []);
  const kind = type === null ? null : kindOfType(type);
  if (kind !== null && (kind !== 'buyer_message' || forwardedRelay(text) !== null)) {
    return { kind, decidedBy: `forward:${type}` };
  }
  return forwardedRelay(text) === null ? null : { kind: 'buyer_message', decidedBy: 'forward:relay' };
};
