import { domainOf } from '../../words/address.ts';
import type { Envelope } from '../envelope.ts';
import { ownerOf } from '../trust/domains.ts';

/** Mailboxes of machines: an answer would reach nobody, or begin a loop. */
const OF_MACHINE =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletter)(?:[+.=_-]|@)/i;

/**
 * Where a mail that did not come through Amazon's relay can be answered, once a person says that a buyer wrote it; null:
 * nowhere. Amazon's own senders take no answers, and no letter goes to a domain that imitates Amazon (W8).
 */
export function plainAnswerAddress({ replyTo, from }: Envelope): string | null {
  const address = (replyTo[0] ?? from)?.address ?? '';
  if (address === '' || OF_MACHINE.test(address)) return null;
  const owner = ownerOf(domainOf(address));
  return owner === 'amazon' || owner === 'imitation' ? null : address;
}
