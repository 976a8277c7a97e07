import type { MailKind } from '../../words/mail-kind.ts';
import type { Envelope } from '../envelope.ts';
import type { OpenMail } from '../open-mail.ts';
import type { HostOwner } from '../trust/domains.ts';

/** What the filters look at. */
export interface Sighting {
  mail: OpenMail;
  envelope: Envelope;
  /** Whose the sender's domain is. */
  owner: HostOwner;
  suspicions: string[];
  /** The seller's own person or rule that forwards with this mail; null or absent for other mail. */
  forwarder?: string | null;
  /** Decoded. */
  subject: string;
  /** The readable text, bounded. */
  text: string;
  /** The same without Amazon's wrapper, where the relay is named. */
  words: string;
}

export interface Ruling {
  kind: MailKind;
  /** "filter:detail", for the record. */
  decidedBy: string;
}

/** One question about a mail; null hands the mail to the next filter. */
export type KindFilter = (seen: Sighting) => Ruling | null;

/** Whether Amazon itself (not a buyer through the relay) wrote the mail. */
export function isFromAmazon({ owner, envelope }: Sighting): boolean {
  return owner === 'amazon' || (owner === 'relay' && envelope.relay?.source !== 'from');
}
