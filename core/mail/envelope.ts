import type { Address } from 'postal-mime';
import { addressParser } from 'postal-mime';
import { decodeHeader, withWholeWords } from './mime/encoded-words.ts';
import type { OpenMail } from './open-mail.ts';
import type { RelayAddress } from './relay.ts';
import { parseRelay } from './relay.ts';

interface Person {
  name: string;
  /** As received, case kept: relay suffixes are case-sensitive. */
  address: string;
}

/** Senders and receivers. Of each header name the first header counts. */
export interface Envelope {
  from: Person | null;
  replyTo: Person[];
  returnPath: string | null;
  /** Addresses of To and Cc, lower case. */
  to: string[];
  /** Display names of To: how writers name us. */
  toNames: string[];
  /** The buyer's relay address and the header that named it. */
  relay: {
    address: RelayAddress;
    source: 'from' | 'reply-to' | 'sender' | 'original' | 'return-path';
  } | null;
}

/** More addresses in To and Cc are a flood. */
const MAX_RECIPIENTS = 200;

/** A longer sender is none. */
const MAX_HEADER_CHARS = 16_384;

/** RFC 5322 4.4: obsolete source routes, `<@a.example,@b.example:user@c.example>` (P18). */
const ROUTE = /^@[^:]{0,500}:/;

/** A real address has one "@" and no space. Nothing else is ever answered. */
const PLAIN_ADDRESS = /^[^\s<>(),;:"@]{1,128}@[^\s<>(),;:"@]{1,190}$/;

function usable(addresses: readonly Address[]): Person[] {
  return addresses
    .flatMap((address) => address.group ?? [{ name: address.name, address: address.address ?? '' }])
    .map(({ name, address }) => ({ name: name ?? '', address: (address ?? '').replace(ROUTE, '').trim() }))
    .filter(({ address }) => PLAIN_ADDRESS.test(address));
}

/**
 * "Grossmann, Tilda <…>", "Roe; Jane <…>": a name whose comma its writer did not quote reads as two people, the
 * first without an address. Quotes around it mend that, and only where nothing before the "<" could be an address.
 */
function withQuotedName(value: string): string {
  const open = value.indexOf('<');
  const name = value.slice(0, Math.max(open, 0));
  if (!/[,;]/.test(name) || /[@:]/.test(name)) return value;
  // An encoded word between quotes would stay encoded.
  const words = decodeHeader(name)
    .replace(/["\\\r\n]/g, ' ')
    .trim();
  return `"${words}" ${value.slice(open)}`;
}

/** Only the first author counts. Of several authors, each program may show another one. */
function firstPerson(header: string | null): Person | null {
  if (header === null) return null;
  const value = withWholeWords(withQuotedName(header.slice(0, MAX_HEADER_CHARS)));
  const [first] = addressParser(value);
  if (first === undefined) return null;
  // A display name without a usable address still tells who claims to write.
  return usable([first])[0] ?? (first.name ? { name: first.name, address: '' } : null);
}

/** The addresses of all headers of that name. Old mail may have several To and Cc headers. */
function peopleOfAll(mail: OpenMail, name: string): Person[] {
  return mail.headers
    .filter((header) => header.name === name)
    .flatMap(({ value }) => usable(addressParser(withWholeWords(value))));
}

export function readEnvelope(mail: OpenMail): Envelope {
  const from = firstPerson(mail.header('from'));
  const replyTo = peopleOfAll(mail, 'reply-to');
  const sender = firstPerson(mail.header('sender'));
  // Groups that put their own address into From keep the writer's here.
  const original = firstPerson(mail.header('x-original-from') ?? mail.header('x-original-sender'))?.address;
  const returnPath = firstPerson(mail.header('return-path'))?.address ?? null;
  const addressees = peopleOfAll(mail, 'to');
  const to = [...addressees, ...peopleOfAll(mail, 'cc')].slice(0, MAX_RECIPIENTS);
  const toNames = addressees.slice(0, MAX_RECIPIENTS).map(({ name }) => name.trim());

  let relay: Envelope['relay'] = null;
  const named = [
    ['from', from?.address],
    ['reply-to', replyTo[0]?.address],
    ['sender', sender?.address],
    ['original', original],
    ['return-path', returnPath ?? undefined],
  ] as const;
  for (const [source, address] of named) {
    const parsedRelay = address === undefined ? null : parseRelay(address);
    if (parsedRelay !== null && relay === null) relay = { address: parsedRelay, source };
  }
  return { from, replyTo, returnPath, to: to.map(({ address }) => address.toLowerCase()), toNames, relay };
}
