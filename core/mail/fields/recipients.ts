import type { RawHeader } from '../mime/header.ts';

const ADDRESS = /[^\s<>(),;:"@]{1,128}@[a-z0-9.-]{1,190}/gi;
const MAX_ADDRESSES = 100;
const MAX_CHARS = 8_000;

function addressesIn(value: string): string[] {
  const found = value.slice(0, MAX_CHARS).match(ADDRESS) ?? [];
  return found.map((address) => address.toLowerCase().replace(/(?<!\.)\.+$/, ''));
}

/** How SES' receiving servers name themselves in the line that they put on top (SES developer guide, "Receiving"). */
const SES_RECEIVER = /\sby\s+inbound-smtp\.[a-z0-9-]{1,40}\.amazonaws\.com\s/gi;

/**
 * To which of our addresses SES took the mail, as its own Received line says; empty where there is none. The sender
 * names itself in the front half of that line, so only what follows the last "by" counts.
 */
export function envelopeRecipients(headers: readonly RawHeader[]): string[] {
  const top = headers.find(({ name }) => name === 'received')?.value.slice(0, MAX_CHARS) ?? '';
  const by = [...` ${top}`.matchAll(SES_RECEIVER)].at(-1);
  if (by === undefined) return [];
  const rest = ` ${top}`.slice(by.index + by[0].length);
  return addressesIn(/(?:^|\s)for\s+([^;]{1,4000})/i.exec(rest)?.[1] ?? '');
}

/** Headers by which mail servers and mailboxes say for whom they took a mail before they passed it on. */
const FORWARDING = [
  'x-forwarded-to',
  'x-forwarded-for',
  'delivered-to',
  'x-delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'resent-from',
  'resent-to',
  'x-ms-exchange-forwardingloop',
];

/** Mailboxes that the mail went through on its way, as their headers say it: a hint, since anybody can write them. */
export function passedThrough(headers: readonly RawHeader[]): string[] {
  const found = headers
    .filter(({ name }) => FORWARDING.includes(name))
    .slice(0, MAX_ADDRESSES)
    .flatMap(({ value }) => addressesIn(value));
  return [...new Set(found)].slice(0, MAX_ADDRESSES);
}
