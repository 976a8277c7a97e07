import { addressParser } from 'postal-mime';
import { domainOf } from '../../words/address.ts';
import type { Envelope } from '../envelope.ts';
import type { OpenMail } from '../open-mail.ts';
import { atAGlance, ownerOf } from './domains.ts';
import { vouchedBy, wouldVouch } from './forwarders.ts';
import type { MethodResult, Verdicts } from './verdicts.ts';
import { agreesWith, readVerdicts } from './verdicts.ts';

/** Headers that decide who wrote: a second, different one is an attempt to show two senders to two readers. */
const SENDER_HEADERS = ['from', 'reply-to', 'sender'];
/** Names that a smuggled header imitates with a BOM, a no-break space or the like around them (P17). */
const GUARDED_NAMES: ReadonlySet<string> = new Set([
  ...SENDER_HEADERS,
  'subject',
  'x-space-notification-type',
  'x-marketplace-id',
  'authentication-results',
]);

/** Display names that only Amazon writes under; "for Amazon sellers" in a newsletter's name is none. */
const AMAZON_NAME =
  /(?:[-–—|]\s*amazon\s*marketplace\s*$)|(?:^\W{0,3}amazon(?:\.[a-z.]{2,6})?\W{0,3}$)|(?:^\W{0,3}amazon(?:\.[a-z.]{2,6})?\s+(?:seller|marketplace|customer|buyer|account|payment|service|support|notification|a-to-z|a\s?to\s?z|guarantee|verkäufer|kunden|käufer|vendeur|service client|vendedor|venditor|klant|sprzedaw|security|prime))|(?:^\W{0,3}seller\s*central)/i;

/** DMARC decides; without it DKIM of the sender's domain; without that SPF. Missing results prove nothing. */
function failedAuthentication(host: string, verdicts: Verdicts): string | null {
  for (const method of ['dmarc', 'dkim'] as const) {
    if (verdicts.ses.get(method) === 'fail') return `${method}: SES verdict FAIL`;
  }
  const has = (results: MethodResult[], wanted: string): boolean =>
    results.some(({ result }) => result === wanted);
  if (has(verdicts.dmarc, 'fail')) return `dmarc: fail for ${host}`;
  if (has(verdicts.dmarc, 'pass')) return null;
  const dkim = verdicts.dkim.filter(({ domain }) => agreesWith(host, domain));
  if (has(dkim, 'pass')) return null;
  if (has(dkim, 'fail')) return `dkim: fail for ${host}`;
  if (has(verdicts.spf, 'fail') || verdicts.ses.get('spf') === 'fail') return `spf: fail for ${host}`;
  return verdicts.ses.get('spam') === 'fail' ? 'spam: SES verdict FAIL, sender not authenticated' : null;
}

function differentSenders(mail: OpenMail): string | null {
  for (const name of SENDER_HEADERS) {
    const values = mail.headers.filter((header) => header.name === name).slice(0, 20);
    if (values.length < 2) continue;
    const addresses = values.map(({ value }) => addressParser(value)[0]?.address?.toLowerCase() ?? value);
    if (new Set(addresses).size > 1) return `headers: different ${name} headers`;
  }
  const smuggled = mail.headers.find(
    ({ name }) => !GUARDED_NAMES.has(name) && GUARDED_NAMES.has(name.replace(/[^\x21-\x7e]/g, '')),
  );
  return smuggled ? 'headers: a sender header hidden behind invisible characters' : null;
}

/** The host of Amazon's that a mail claims: in From, or where a group shows its own address there, beside it. */
export function claimedHost(host: string, envelope: Envelope): string {
  if (['relay', 'amazon'].includes(ownerOf(host)) || envelope.relay === null) return host;
  return domainOf(envelope.relay.address.address);
}

/** What to list, where a forwarder's word would have been enough. */
function hint(mail: OpenMail, host: string, verdicts: Verdicts): string {
  const forwarder = wouldVouch(mail, host, verdicts);
  return forwarder === null
    ? ''
    : `; ${forwarder} forwarded it and says that it was genuine there: if that is your mailbox, list ${forwarder} under trustedForwarders`;
}

/**
 * Why a mail that says it comes from Amazon or its relay is not believed; empty for believed mail and for
 * mail that says nothing of the kind.
 * @param forwarders `trustedForwarders` of the playbook: what they vouch for is believed as if it came directly
 */
export function suspicionsOf(
  mail: OpenMail,
  envelope: Envelope,
  forwarders: readonly string[] = [],
): string[] {
  const { from, replyTo } = envelope;
  const host = domainOf(from?.address ?? '');
  const owner = ownerOf(host);
  const verdicts = readVerdicts(mail.headers);
  const name = atAGlance(from?.name ?? '');
  const namesAmazon =
    AMAZON_NAME.test(from?.name ?? '') ||
    AMAZON_NAME.test(name) ||
    /@(?:marketplace\.)?amazon\./i.test(from?.name ?? '');
  const isOwn = envelope.to.some((address) => domainOf(address) === host);
  const typed = mail.header('x-space-notification-type') !== null;
  const claimed = claimedHost(host, envelope);
  const isVouched = vouchedBy(mail, claimed, verdicts, forwarders) !== null;
  const found: string[] = [];

  if (owner === 'relay' || owner === 'amazon') {
    const failure = failedAuthentication(host, verdicts);
    if (failure !== null && !isVouched) found.push(`${failure}${hint(mail, host, verdicts)}`);
    const elsewhere = replyTo.find(
      ({ address }) => !['relay', 'amazon'].includes(ownerOf(domainOf(address))),
    );
    if (elsewhere) found.push(`reply-to: answers would leave Amazon for ${domainOf(elsewhere.address)}`);
  } else if (owner === 'imitation') {
    found.push(`domain: ${host} imitates Amazon`);
  } else if (
    owner === 'resemblance' &&
    (namesAmazon || typed || name.includes('amazon') || host.includes('marketplace'))
  ) {
    found.push(`domain: ${host} resembles Amazon`);
  } else if (!vouchedByAmazon(verdicts) && !isVouched) {
    const advice = hint(mail, claimed, verdicts);
    if (namesAmazon && !isOwn) found.push(`name: writes as Amazon from ${host || 'no address'}${advice}`);
    else if (typed) found.push(`headers: Amazon's notification type from ${host || 'no address'}${advice}`);
    else if (envelope.relay !== null && verdicts.dmarc.length + verdicts.dkim.length > 0) {
      found.push(`reply-to: the relay is named by ${host || 'no address'}${advice}`);
    }
  }

  const claims = owner === 'relay' || owner === 'amazon' || found.length > 0 || envelope.relay !== null;
  const twoSenders = differentSenders(mail);
  if (twoSenders !== null && (claims || namesLaterAmazon(mail))) found.push(twoSenders);
  if (claims && verdicts.ses.get('virus') === 'fail') found.push('virus: SES verdict FAIL');
  return found;
}

/** A mailing list or group that rewrote From leaves Amazon's own signature in the results. */
function vouchedByAmazon(verdicts: Verdicts): boolean {
  return verdicts.dkim.some(
    ({ result, domain }) => result === 'pass' && ['relay', 'amazon'].includes(ownerOf(domain ?? '')),
  );
}

function namesLaterAmazon(mail: OpenMail): boolean {
  return mail.headers
    .filter(({ name }) => name.replace(/[^\x21-\x7e]/g, '') === 'from')
    .slice(0, 20)
    .some(({ value }) => /amazon/i.test(value));
}
