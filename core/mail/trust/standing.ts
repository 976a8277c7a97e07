import { domainOf } from '../../words/address.ts';
import type { Envelope } from '../envelope.ts';
import type { OpenMail } from '../open-mail.ts';
import { ownerOf } from './domains.ts';
import { forwardingPerson, vouchedBy } from './forwarders.ts';
import { claimedHost, suspicionsOf } from './suspicions.ts';
import type { Verdicts } from './verdicts.ts';
import { agreesWith, readVerdicts } from './verdicts.ts';

/** What the reader of a mail may rely on. */
export interface Reliance {
  /** Domains and addresses of the playbook that forward to us. */
  trustedForwarders?: readonly string[] | undefined;
  /** A person looked at the mail and released it: it is read as what it says it is. */
  released?: boolean | undefined;
  /** That person says besides that a buyer wrote it, whatever a filter takes it for. */
  asBuyers?: boolean | undefined;
  /** The mail lay in another: what is attached to it in turn is not looked into. */
  isAttached?: boolean | undefined;
}

export interface Standing {
  /** Why the mail is not believed; empty for believed mail. */
  suspicions: string[];
  verdicts: Verdicts;
  /** Whether Amazon's signature, or a trusted forwarder's word for it, stands for the headers, Date among them. */
  isSigned: boolean;
  /** Address of the seller's own person or rule that wrapped a buyer's mail into this one; null for other mail. */
  forwarder: string | null;
}

/** Amazon signs its Date with its From; a group that changes the From breaks that signature. */
function isSignedByAmazon(host: string, verdicts: Verdicts): boolean {
  const proven = [...verdicts.dmarc, ...verdicts.dkim].some(
    ({ result, domain }) => result === 'pass' && domain !== null && agreesWith(host, domain),
  );
  return verdicts.isSes && proven && ['relay', 'amazon'].includes(ownerOf(host));
}

/** How far a mail can be relied on. */
export function standingOf(
  mail: OpenMail,
  envelope: Envelope,
  { trustedForwarders = [], released = false, isAttached = false }: Reliance,
): Standing {
  const verdicts = readVerdicts(mail.headers);
  const found = suspicionsOf(mail, envelope, trustedForwarders);
  const host = domainOf(envelope.from?.address ?? '');
  const person = forwardingPerson(mail, envelope, verdicts, trustedForwarders);
  return {
    suspicions: released ? [] : found,
    verdicts,
    isSigned:
      found.length === 0 &&
      (isSignedByAmazon(host, verdicts) ||
        vouchedBy(mail, claimedHost(host, envelope), verdicts, trustedForwarders) !== null),
    forwarder: isAttached
      ? null
      : (person ?? (released ? (envelope.from?.address.toLowerCase() ?? null) : null)),
  };
}
