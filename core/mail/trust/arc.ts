import type { RawHeader } from '../mime/header.ts';
import type { Results } from './verdicts.ts';
import { resultsIn } from './verdicts.ts';

/** One set of ARC headers (RFC 8617): what a forwarder found when the mail reached it, and who sealed that. */
export interface ArcSet {
  instance: number;
  /** Domain of the seal, lower case. */
  sealer: string;
  /** What the sealer says of the sets below its own: "none", "pass" or "fail". */
  chain: string;
  /** What it found about the sender. */
  found: Results;
}

/** RFC 8617, 4.2.1. */
const MAX_INSTANCE = 50;
/** A seal is a line or two; its signature is not read. */
const MAX_SEAL_CHARS = 4096;

const tagShape = (name: string) => new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*([^;\\s]{1,200})`, 'i');
const TAGS = { i: tagShape('i'), d: tagShape('d'), cv: tagShape('cv') };

function tag(value: string, name: keyof typeof TAGS): string | null {
  return TAGS[name].exec(value.slice(0, MAX_SEAL_CHARS))?.[1]?.toLowerCase() ?? null;
}

function instanceOf(value: string): number {
  const text = tag(value, 'i') ?? '';
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number <= MAX_INSTANCE ? number : 0;
}

const ADDRESS = /\[?((?:\d{1,3}\.){3}\d{1,3}|(?:IPv6:)?[0-9a-f]{0,4}:[0-9a-f:.]{2,40})\]?/gi;
const PRIVATE =
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|(?:IPv6:)?(?:::1$|f[cd][0-9a-f]{2}:|fe80:))/i;

/**
 * Whether a Received line takes a mail from outside the forwarder's own machines: what stands below such a line came
 * with the mail. A line without "from" is a hand-over within one machine.
 */
function isFromOutside(value: string): boolean {
  const from = /^\s*from\s(.{0,600})/is.exec(value)?.[1]?.split(/\sby\s/i, 1)[0];
  if (from === undefined) return false;
  const addresses = [...from.matchAll(ADDRESS)].map((match) => match[1] ?? '');
  return addresses.length === 0 || addresses.some((address) => !PRIVATE.test(address));
}

/**
 * The headers that SES and the server that handed the mail to it wrote: all down to the line by which that server
 * took the mail from somebody else. The first Received line is SES' own.
 */
function writtenByForwarder(headers: readonly RawHeader[]): readonly RawHeader[] {
  const own = headers.findIndex(({ name }) => name === 'received');
  const taken = headers.findIndex(
    ({ name, value }, at) => at > own && name === 'received' && isFromOutside(value),
  );
  return taken < 0 ? headers : headers.slice(0, taken);
}

/**
 * The ARC sets of a mail, the newest first; none where the newest was not added by the server that handed the mail
 * over: an outsider can write ARC headers into a mail, but only below that server's.
 */
export function readArc(headers: readonly RawHeader[]): ArcSet[] {
  const seals = headers.filter(({ name }) => name === 'arc-seal').slice(0, MAX_INSTANCE);
  const [newest] = seals;
  if (newest === undefined || !writtenByForwarder(headers).includes(newest)) return [];
  const found = headers.filter(({ name }) => name === 'arc-authentication-results');
  const sets = seals.map(({ value }) => {
    const instance = instanceOf(value);
    const results = found.find((header) => instanceOf(header.value) === instance)?.value ?? '';
    return {
      instance,
      sealer: tag(value, 'd') ?? '',
      chain: tag(value, 'cv') ?? '',
      found: resultsIn(results),
    };
  });
  const isOrdered = sets.every(
    ({ instance }, index) => instance > 0 && (index === 0 || instance < (sets[index - 1]?.instance ?? 0)),
  );
  return isOrdered ? sets : [];
}
