import { domainOf } from '../../words/address.ts';
import type { OlderReason, ThreadTexts } from '../../words/mail.ts';
import type { Envelope } from '../envelope.ts';
import { buyerNameOf } from '../fields/buyer-name.ts';
import { isRelayHost } from '../relay.ts';
import type { Judge } from './judge.ts';
import { knownWords } from './known-words.ts';
import { isLetter, isSentence, letterEnd } from './letter-form.ts';
import type { OlderMail } from './older-mail.ts';
import { findOlderMail, writerInQuote } from './older-mail.ts';
import { announces, isBlank, isQuoted, unquoted } from './quotes.ts';

/**
 * Whose older words stand in a buyer's mail. Only our own letters and what we already hold are history; a pasted
 * mail of a courier, a forward, the buyer's own mail to somebody else are what the buyer wants us to read (N10).
 */

type Writer = 'us' | 'stranger' | 'unknown';

const ADDRESS = /[^\s<>()[\]:;,"']{1,64}@[^\s<>()[\]:;,"']{1,100}/g;
const MAX_ADDRESSES = 10;
/** A shorter name stands in too many words. */
const MIN_NAME_CHARS = 3;
/** How Amazon writes the name of a seller whose letter it relayed. */
const MARKETPLACE_NAME =
  /amazon(?:\.[a-z.]{2,6})?\s{0,3}(?:marketplace|marktplatz|marktplaats|マーケットプレイス|pazaryeri)/i;

interface Names {
  /** Our addresses and names, as the mail's To has them. */
  ours: ReadonlySet<string>;
  names: readonly string[];
  /** The buyer's own name. */
  buyer: string | null;
}

function writerOf(from: string | null, { ours, names, buyer }: Names): Writer {
  if (from === null) return 'unknown';
  const addresses = (from.toLowerCase().match(ADDRESS) ?? []).slice(0, MAX_ADDRESSES);
  if (addresses.some((address) => ours.has(address) || isRelayHost(domainOf(address)))) return 'us';
  if (addresses.length > 0) return 'stranger';
  if (MARKETPLACE_NAME.test(from)) return 'us';
  if (names.some((name) => from.includes(name))) return 'us';
  return buyer !== null && from.includes(buyer) ? 'stranger' : 'unknown';
}

/** Lines up to the next older mail or quotation within them. */
function firstMail(lines: readonly string[]): readonly string[] {
  const quote = lines.findIndex(isQuoted);
  const upper = quote < 0 ? lines : lines.slice(0, quote);
  const next = findOlderMail(upper);
  return next === null ? upper : upper.slice(0, next.start);
}

/** The quotation at the top of the lines, without its first quote marks. */
function quotedPart(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const end = lines.findIndex((line, at) => at > first && !isBlank(line) && !isQuoted(line));
  return lines.slice(first, end < 0 ? lines.length : end).map(unquoted);
}

function lastLineAbove(lines: readonly string[], at: number): string {
  return lines.slice(0, at).findLast((line) => !isBlank(line)) ?? '';
}

/** Whether a program's heading stands apart from what surrounds it, as a typed sentence does not. */
function standsApart(lines: readonly string[], { start, below }: OlderMail): boolean {
  return (start === 0 || isBlank(lines[start - 1] ?? '')) && isBlank(lines[below] ?? '');
}

export interface ThreadSigns {
  envelope: Envelope;
  /** The mail answers another: then a program may have quoted that one by itself. */
  answers: boolean;
  held: ThreadTexts;
}

/** Judges the older mails of one buyer's mail. */
export function threadJudge({ envelope, answers, held }: ThreadSigns): Judge {
  const buyer = buyerNameOf(envelope.from?.name ?? '');
  const names: Names = {
    ours: new Set(envelope.to),
    names: envelope.toNames.filter((name) => name.length >= MIN_NAME_CHARS && !name.includes('@')),
    buyer: buyer !== null && buyer.length >= MIN_NAME_CHARS ? buyer : null,
  };
  const known = knownWords(held);

  function olderBy(found: OlderMail, lines: readonly string[]): OlderReason | null {
    const below = lines.slice(found.below);
    const next = below.find((line) => !isBlank(line)) ?? '';
    const part = isQuoted(next) ? quotedPart(below) : firstMail(below);
    const writer = writerOf(found.from, names);
    if (writer === 'us') return 'our_letter';
    if (known.knowsMost(part)) return 'held';
    if (writer === 'stranger' || found.isForward || announces(lastLineAbove(lines, found.start))) return null;
    // Only in an answer a program quotes; what stands in any other mail its writer put there.
    if (!answers) return null;
    if (isLetter(part)) return 'our_letter';
    if (found.by !== 'attribution' || !/\d/.test(found.from ?? '')) return null;
    return isQuoted(next) || standsApart(lines, found) ? 'quotation' : null;
  }

  return {
    olderBy,
    olderQuote(block, above) {
      if (announces(above)) return null;
      const lines = block.map(unquoted);
      const writer = writerOf(writerInQuote(block), names);
      if (writer === 'us') return 'our_letter';
      if (known.knowsMost(lines)) return 'held';
      if (writer === 'stranger' || !answers) return null;
      return isLetter(lines) ? 'our_letter' : 'quotation';
    },
    ownBelow(lines) {
      if (known.knowsMost(lines)) return newLines(lines, known.knows);
      const end = letterEnd(firstMail(lines));
      const after = end === null ? [] : firstMail(lines).slice(end);
      return after.some(isSentence) ? after : [];
    },
    isSignature: (lines) => !lines.some(isSentence),
  };
}

/** What the thread did not say before; a line too short to tell goes with the line above it. */
function newLines(lines: readonly string[], knows: (line: string) => boolean | null): string[] {
  const own: string[] = [];
  let isNew = false;
  for (const line of lines) {
    const found = isBlank(line) ? null : knows(unquoted(line));
    if (found !== null) isNew = !found;
    if (isNew && !isQuoted(line)) own.push(line);
  }
  return own;
}
