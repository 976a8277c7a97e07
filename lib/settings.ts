import type { Playbook } from '../core/playbook/playbook.ts';
import { domainOf } from '../core/words/address.ts';

/** What of the playbook the stack needs. */
export interface StackSettings {
  /** Where mail comes in: the stores' mailboxes. */
  mailboxes: string[];
  /** The domains that SES must know: it sends from verified ones only, and receives for verified ones only. */
  domains: string[];
  /** Days after which mails and photos are deleted. */
  mailDays: number;
}

const distinct = (values: string[]) => [...new Set(values)].sort();

/** `domain` overrides the domains of the stores' addresses, for an identity that stands above them all. */
export function settingsFrom(playbook: Playbook, domain?: string): StackSettings {
  const mailboxes = distinct(playbook.stores.flatMap((store) => store.addresses));
  const addresses = [...mailboxes, ...playbook.stores.map((store) => store.from)];
  return {
    mailboxes,
    domains: domain ? [domain] : distinct(addresses.map(domainOf)),
    mailDays: playbook.retention.mailDays,
  };
}
