import type { Playbook } from '../core/playbook/playbook.ts';

/** What of the playbook the stack needs. */
export interface StackSettings {
  /** Where mail comes in: the stores' mailboxes. */
  mailboxes: string[];
  /** From where mail goes out. */
  domains: string[];
  /** Days after which mails and photos are deleted. */
  mailDays: number;
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
const distinct = (values: string[]) => [...new Set(values)].sort();

/** `domain` overrides the domains of the stores' sender addresses, for an identity that stands above them. */
export function settingsFrom(playbook: Playbook, domain?: string): StackSettings {
  return {
    mailboxes: distinct(playbook.stores.flatMap((store) => store.addresses)),
    domains: domain ? [domain] : distinct(playbook.stores.map((store) => domainOf(store.from))),
    mailDays: playbook.retention.mailDays,
  };
}
