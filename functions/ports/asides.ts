import type { Instant } from '../../core/words/instant.ts';

/** Where a mail that was set aside is listed: it waits for a judgement, wants none, or was judged. */
export const SHELVES = ['open', 'rest', 'judged'] as const;
export type Shelf = (typeof SHELVES)[number];

export const ASIDE_REASONS = ['unreadable', 'suspicious', 'no_case', 'not_ours', 'no_store'] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** What a person, or after a release the intake, made of a mail that was set aside. */
export interface Judgement {
  /** `returned`: it was released, and the intake could make no case of it. */
  what: 'released' | 'dismissed' | 'reopened' | 'returned';
  /** E-mail address of the person, or the part of the pipeline. */
  by: string;
  at: Instant;
  /** Of a release: it opens a case, whatever the machine takes it for. Otherwise it is only read once more, as genuine. */
  asBuyers?: boolean;
}

/** A mail that could not be read, must not be trusted, or found no case. */
export interface SetAside {
  id: string;
  at: Instant;
  why: AsideReason;
  /** One sentence for a person. */
  detail: string;
  rawKey: string;
  kind: string;
  store: string | null;
  orderId: string | null;
  /** It went through the intake again, or joined a case that was opened later. */
  replayed: boolean;
  /** As the sender wrote them, bounded. Hostile: shown as text only. Older items lack them. */
  from?: string | null;
  subject?: string;
  /** How the words begin. */
  firstLine?: string | null;
  /** Size of the raw mail. */
  bytes?: number;
  /** Whether a person may have written it, so that staff are told. */
  maybeBuyers?: boolean;
  /** Who judged it, the last one last. */
  judgements?: Judgement[];
  /** The case that it became or joined. */
  caseId?: string | null;
  /** Until when the raw mail is kept; this record goes with it. */
  keptUntil?: Instant;
  /** Grows by one with each write; left out where it was never written over. */
  version?: number;
}

export interface AsidesWish {
  shelf: Shelf;
  /** null: mails whose store is not known. */
  stores: readonly (string | null)[];
  /** null: any. */
  why: AsideReason | null;
  /** `next` of the page before. */
  after: string | null;
  limit: number;
}

export interface AsidesPage {
  items: SetAside[];
  /** Place after which the next page begins; null when there are no more. */
  next: string | null;
}

/** Mails without a case. */
export interface Asides {
  /** Writes over `before`, or what must not exist yet. False: another was faster. */
  setAside(item: SetAside, before: SetAside | null): Promise<boolean>;
  readAside(id: string): Promise<SetAside | null>;
  /** The newest first. */
  asidesPage(wish: AsidesWish): Promise<AsidesPage>;
  /** How many wait for a judgement; counting stops at `most`. */
  countAsides(stores: readonly (string | null)[], most: number): Promise<number>;
  /** Notices about an order that came before there was a case for it. */
  asidesOfOrder(store: string, orderId: string): Promise<SetAside[]>;
}
