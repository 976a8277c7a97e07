import type { MailKind } from './mail-kind.ts';
import type { Money } from './money.ts';

/** Where in an HTML part a picture stands: with the writer's words, or in what is no news. */
export type PicturePlace = 'body' | 'quoted' | 'signature' | 'hidden';

export interface MailAttachment {
  /** File name as the sender gave it, null where there is none. Hostile: never used as a path. */
  filename: string | null;
  /** Declared media type, lower case; `application/octet-stream` where missing. */
  contentType: string;
  /** Decoded size in bytes. */
  size: number;
  /** Shown inside the HTML part (cid reference) rather than attached. */
  inline: boolean;
  /** Where the HTML part shows it; left out where it does not. */
  place?: PicturePlace;
  content: Uint8Array;
}

/** Gmail's question whether mail may be forwarded to us. */
export interface ForwardingRequest {
  code: string | null;
  link: string | null;
  /** The mailbox that wants to forward. */
  account: string | null;
}

/**
 * Why words count as older ones: `held`: we have them on record. `our_letter`: marks of our own letter stand above
 * or in it. `quotation`: a mail program quoted what it answers. `signature`: lines below "--" that say nothing.
 */
export type OlderReason = 'held' | 'our_letter' | 'quotation' | 'signature';

/** What a thread's mails said before, as far as it is known: quoted copies of it are no news. */
export interface ThreadTexts {
  /** Our letters, as they were sent. */
  sent: readonly string[];
  /** The buyer's words of earlier mails. */
  received: readonly string[];
}

/**
 * What a mail is, after reading: plain data that every other room builds on. The shape follows Amazon's seller mail as
 * it is known from its headers, wrapper and relay addresses.
 */
export interface Mail {
  kind: MailKind;
  /** The rule that decided the kind, for the record: "header:BBC_MESSAGE_SENT_TO_MERCHANT", "sender:relay" … */
  decidedBy: string;
  /** Country code of the marketplace, as in core/mail/marketplaces.ts. */
  marketplace: string | null;
  /** BCP-47 primary tag of the buyer's words; null when there are none. */
  language: string | null;
  buyerName: string | null;
  /**
   * The full relay address to answer, suffix included, exactly as received. Of a mail that a person released as a buyer's
   * and that did not come by the relay: where its sender takes answers.
   */
  relayAddress: string | null;
  /** Relay local part before "+": stable per buyer and marketplace. */
  buyerKey: string | null;
  /** Relay suffix after "+": Amazon's own thread. */
  threadKey: string | null;
  orderId: string | null;
  /** Who names the order: Amazon's own text, or only the subject (or a mail beside the relay), which anybody can write. */
  orderNamedBy?: 'amazon' | 'subject';
  asin: string | null;
  productTitle: string | null;
  quantity: number | null;
  /** The buyer's own new words: no wrapper, no footer, no quoted history. */
  text: string | null;
  /** What was taken from the buyer's part as older words, in its order; left out where nothing was. */
  olderText?: string;
  /** Why it was taken for older words. */
  olderBecause?: OlderReason[];
  /** "low" when the words could not be told from the rest with certainty: show the raw text too. */
  confidence: 'high' | 'low';
  /** The whole readable text, wrapper and history included; bounded by MAX_RAW_TEXT_CHARS. */
  rawText: string;
  subject: string;
  messageId: string | null;
  /** Message-IDs that this mail answers, In-Reply-To first, then References from the newest; no duplicates. */
  references: string[];
  /** The Date header as ISO 8601 UTC; null where missing or absurd. For clocks only where `isDateSigned`. */
  sentAt: string | null;
  /** Whether Amazon signed the Date, or a trusted forwarder vouches for it. */
  isDateSigned?: boolean;
  /** Sender's address, lower case. */
  from: string | null;
  /** Addresses of To and Cc, lower case. */
  to: string[];
  /** To which of our addresses the mail server took the mail, lower case; empty where it does not say. */
  receivedFor?: string[];
  /** Mailboxes that the mail went through before, as their headers say: anybody can write those. */
  passedThrough?: string[];
  /** Who wrapped the mail into one of their own, by hand or by a rule; null where nobody did. */
  forwardedBy?: string | null;
  /** What a mailbox asks before it forwards to us. */
  forwardingRequest?: ForwardingRequest | null;
  /** A relay address stands somewhere in the mail, whatever its kind. */
  namesRelay?: boolean;
  attachments: MailAttachment[];
  /** Amazon's return reason, verbatim. */
  returnReason: string | null;
  /** Amount that a refund or claim notice names. */
  amount: Money | null;
  /** Amazon's signed "No response needed" link: kept for the agent, never fetched. */
  noResponseNeededLink: string | null;
  /** For failures, bounces, opt-outs and copies: the Message-IDs and addresses of the seller's mail that it speaks of. */
  about: { messageIds: string[]; recipients: string[] };
  /** Why the mail is not trusted; empty for trusted mail. */
  suspicions: string[];
}

/** Why a mail could not be read at all. It goes to the quarantine with this. */
export type UnreadableReason =
  | 'empty'
  | 'too_large'
  | 'too_many_parts'
  | 'too_deep'
  | 'header_too_large'
  | 'unparseable';

export type MailReading =
  | { readable: true; mail: Mail }
  | { readable: false; reason: UnreadableReason; detail: string };
