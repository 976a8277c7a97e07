import type { StaffLanguage } from '../../templates/copy/languages.ts';
import { STAFF } from '../../templates/copy/staff/staff-by-language.ts';
import type { StaffCopy } from '../../templates/copy/staff/staff-copy.ts';
import type { Instant } from '../words/instant.ts';
import type { ForwardingRequest } from '../words/mail.ts';
import { fill, timeFor } from './clock-words.ts';
import { oneLine } from './one-line.ts';

/** A mail that was set aside, as far as staff are told of it. From and subject are the sender's words. */
export interface AsideFacts {
  id: string;
  at: Instant;
  why: keyof StaffCopy['asideWhy'];
  /** Technical reason, in English; empty where there is none that a person could use. */
  detail: string;
  from?: string | null;
  subject?: string;
  orderId: string | null;
  store: string | null;
}

const MAX_FROM_CHARS = 80;
const MAX_SUBJECT_CHARS = 100;

interface Reader {
  language: StaffLanguage;
  timeZone: string;
  now: Instant;
}

/** One line on a mail that was set aside, in the reader's language: when, from whom, about what, why, its number. */
export function asideLine(item: AsideFacts, { language, timeZone, now }: Reader): string {
  const copy = STAFF[language];
  const part = (name: Exclude<keyof StaffCopy['asideParts'], 'time'>, value: string | null | undefined) =>
    value == null || value === '' ? [] : [fill(copy.asideParts[name], { name: value })];
  // What the trust rules found is of use to a person; the other details say again what the reason says.
  const told = item.why === 'suspicious' || item.why === 'unreadable' ? oneLine(item.detail, 240) : '';
  return [
    fill(copy.asideParts.time, { time: timeFor(copy, item.at, now, timeZone) }),
    ...part('from', oneLine(item.from ?? '', MAX_FROM_CHARS)),
    ...part('subject', oneLine(item.subject ?? '', MAX_SUBJECT_CHARS)),
    ...part('order', item.orderId),
    ...part('store', item.store),
    `${copy.asideWhy[item.why]}${told === '' ? '' : ` (${told})`}`,
    ...part('number', item.id),
  ].join(' · ');
}

/** What a mailbox asks that wants to forward to us: its address and the code to enter there. */
export function forwardingLines(request: ForwardingRequest, language: StaffLanguage): string[] {
  const copy = STAFF[language];
  return [
    ...(request.account === null
      ? []
      : [fill(copy.forwardingAccount, { name: oneLine(request.account, 120) })]),
    ...(request.code === null ? [] : [fill(copy.forwardingCode, { count: request.code })]),
  ];
}

/** Why a case wants a look though nothing is to be decided. */
export function lookReason(because: keyof StaffCopy['lookBecause'], language: StaffLanguage): string {
  return STAFF[language].lookBecause[because];
}
