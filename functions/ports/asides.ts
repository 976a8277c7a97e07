import type { Instant } from '../../core/words/instant.ts';

/** A mail that could not be read, must not be trusted, or found no case. */
export interface SetAside {
  id: string;
  at: Instant;
  why: 'unreadable' | 'suspicious' | 'no_case' | 'not_ours' | 'no_store';
  /** One sentence for a person. */
  detail: string;
  rawKey: string;
  kind: string;
  store: string | null;
  orderId: string | null;
  replayed: boolean;
  /** As the sender wrote them. Hostile: shown as text only. */
  from?: string | null;
  subject?: string;
}

/** Mails without a case. */
export interface Asides {
  setAside(item: SetAside): Promise<void>;
  readAside(id: string): Promise<SetAside | null>;
  asides(): Promise<SetAside[]>;
  /** Notices about an order that came before there was a case for it. */
  asidesOfOrder(store: string, orderId: string): Promise<SetAside[]>;
}
