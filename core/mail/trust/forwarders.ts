import { domainOf } from '../../words/address.ts';
import type { Envelope } from '../envelope.ts';
import type { OpenMail } from '../open-mail.ts';
import { type ArcSet, readArc } from './arc.ts';
import { ownerOf } from './domains.ts';
import type { MethodResult, Verdicts } from './verdicts.ts';
import { agreesWith } from './verdicts.ts';

/**
 * Who forwards mail to us and is believed (ADR 14). What SES proves about the last hop is the only ground: the
 * forwarder is believed for what it says about the hops before.
 */

/**
 * Domains under which the large forwarders hand over what they seal under one name for all their customers. Such a
 * name is believed for its seal only: its own mails carry words of anybody (invitations, shared documents).
 */
const HANDS_OVER_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ['microsoft.com', ['microsoft.com', 'onmicrosoft.com', 'outlook.com', 'hotmail.com', 'live.com']],
  ['google.com', ['google.com', 'gmail.com', 'googlemail.com', 'gappssmtp.com', 'googlegroups.com']],
]);

const isWithin = (domain: string, whole: string) => domain === whole || domain.endsWith(`.${whole}`);

interface HandOver {
  /** The domain by which the forwarder is recognised. */
  by: string;
  /** The only sealer that is believed; null: whatever this forwarder sealed with. */
  sealer: string | null;
}

/** The listed forwarder that SES saw hand the mail over: it signed the mail (DKIM) or may send for its domain (SPF, DMARC). */
function handOverBy(verdicts: Verdicts, forwarders: readonly string[]): HandOver | null {
  if (!verdicts.isSes) return null;
  // DMARC speaks of From: of a group that shows its own address there, and of nobody else's domain.
  const proven = [...verdicts.dkim, ...verdicts.spf, ...verdicts.dmarc].flatMap(({ result, domain }) =>
    result === 'pass' && domain !== null ? [domain] : [],
  );
  const listed = forwarders.map((one) => one.toLowerCase()).filter((one) => !one.includes('@'));
  const own = listed.find((one) => !HANDS_OVER_AS.has(one) && proven.some((domain) => isWithin(domain, one)));
  if (own !== undefined) return { by: own, sealer: null };
  for (const sealer of listed) {
    const names = HANDS_OVER_AS.get(sealer) ?? [];
    const by = proven.find((domain) => names.some((name) => isWithin(domain, name)));
    if (by !== undefined) return { by, sealer };
  }
  return null;
}

function passed({ found }: ArcSet, host: string): boolean {
  const about = (results: MethodResult[], wanted: string) =>
    results.some(({ result, domain }) => result === wanted && domain !== null && agreesWith(host, domain));
  if (found.dmarc.some(({ result }) => result === 'fail')) return false;
  return about(found.dmarc, 'pass') || about(found.dkim, 'pass');
}

/**
 * Whether the newest ARC set says that the mail was Amazon's when it reached the forwarder. Where that one only says
 * that the chain below it held, the next set counts if its own sealer is listed too.
 */
function passedOnArrival(
  sets: readonly ArcSet[],
  host: string,
  { sealer }: HandOver,
  forwarders: readonly string[],
): boolean {
  for (const [index, set] of sets.entries()) {
    const isBelieved =
      index === 0
        ? sealer === null || isWithin(set.sealer, sealer)
        : forwarders.some((one) => isWithin(set.sealer, one.toLowerCase()));
    const holds = set.chain === 'pass' || (set.chain === 'none' && set.instance === 1);
    if (!isBelieved || !holds) return false;
    if (passed(set, host)) return true;
    if (!set.found.arc.some(({ result }) => result === 'pass')) return false;
  }
  return false;
}

/** The listed forwarder that says the mail was Amazon's when it came; null: nobody believed says so. */
export function vouchedBy(
  mail: OpenMail,
  host: string,
  verdicts: Verdicts,
  forwarders: readonly string[],
): string | null {
  const handOver = handOverBy(verdicts, forwarders);
  if (handOver === null) return null;
  return passedOnArrival(readArc(mail.headers), host, handOver, forwarders) ? handOver.by : null;
}

/** The domain that would have to be listed for `vouchedBy` to believe the mail, for the person who looks at it. */
export function wouldVouch(mail: OpenMail, host: string, verdicts: Verdicts): string | null {
  const signers = [...verdicts.dkim, ...verdicts.spf].flatMap(({ result, domain }) =>
    result === 'pass' && domain !== null && ownerOf(domain) === 'other' ? [domain] : [],
  );
  const candidate = signers.find((domain) => !/(?:^|\.)amazonses\.com$/.test(domain));
  if (candidate === undefined) return null;
  return vouchedBy(mail, host, verdicts, [candidate]) === null ? null : candidate;
}

/** Marks of lists and groups, which put their own address in place of whoever wrote to them. */
const LIST_HEADERS = [
  'list-id',
  'list-post',
  'mailing-list',
  'x-beenthere',
  'x-google-group-id',
  'x-original-from',
  'x-original-sender',
];

function failed(host: string, { dmarc, dkim, spf, ses }: Verdicts): boolean {
  const has = (results: MethodResult[], wanted: string) => results.some(({ result }) => result === wanted);
  if (ses.get('dmarc') === 'fail' || ses.get('dkim') === 'fail' || has(dmarc, 'fail')) return true;
  if (has(dmarc, 'pass')) return false;
  const signatures = dkim.filter(({ domain }) => agreesWith(host, domain));
  return !has(signatures, 'pass') && (has(signatures, 'fail') || has(spf, 'fail'));
}

/**
 * The seller's own person or rule that wrote this mail anew around a buyer's, by the From address; null for anybody
 * else. Its domain or address is listed and SES proves it, or it is the domain that the mail was written to and
 * nothing speaks against it.
 */
export function forwardingPerson(
  mail: OpenMail,
  envelope: Envelope,
  verdicts: Verdicts,
  forwarders: readonly string[],
): string | null {
  const address = (envelope.from?.address ?? '').toLowerCase();
  const host = domainOf(address);
  if (address === '' || host === '' || failed(host, verdicts)) return null;
  // A group shows its own address for whoever wrote to it, so that its From proves nothing about the words.
  if (LIST_HEADERS.some((name) => mail.header(name) !== null)) return null;
  const isListed = forwarders
    .map((one) => one.toLowerCase())
    .filter((one) => !HANDS_OVER_AS.has(one))
    .some((one) => (one.includes('@') ? one === address : isWithin(host, one)));
  const isProven =
    verdicts.isSes &&
    (verdicts.dmarc.some(({ result }) => result === 'pass') ||
      verdicts.dkim.some(
        ({ result, domain }) => result === 'pass' && domain !== null && isWithin(host, domain),
      ));
  if (isListed && isProven) return address;
  return envelope.to.some((to) => domainOf(to) === host) ? address : null;
}
