import type { Playbook } from '../core/playbook/playbook.ts';
import { domainOf } from '../core/words/address.ts';

/** The values that the stack takes from the playbook. */
export interface StackSettings {
  /** The mailboxes of the stores, to which mail comes in. */
  mailboxes: string[];
  /** Domains to verify: SES sends from and receives for verified domains only. */
  domains: string[];
  /** Days after which mails and photos are deleted. */
  mailDays: number;
}

const distinct = (values: string[]) => [...new Set(values)].sort();

/** @param domain replaces the domains of the stores' addresses, for one identity above them all */
export function settingsFrom(playbook: Playbook, domain?: string): StackSettings {
  const mailboxes = distinct(playbook.stores.flatMap((store) => store.addresses));
  const addresses = [...mailboxes, ...playbook.stores.map((store) => store.from)];
  return {
    mailboxes,
    domains: domain ? [domain] : distinct(addresses.map(domainOf)),
    mailDays: playbook.retention.mailDays,
  };
}
