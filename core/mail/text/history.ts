import type { OlderReason } from '../../words/mail.ts';
import { isDeviceSignature } from './device-signature.ts';
import type { Judge } from './judge.ts';
import type { OlderMail } from './older-mail.ts';
import { findOlderMail } from './older-mail.ts';
import { announces, isBlank, isGreaterThan, isQuoted } from './quotes.ts';
import { cutSignature } from './signature.ts';

export interface OwnWords {
  text: string;
  /** Something was cut away. */
  cut: boolean;
  /** False where only quotes or an older mail were found, and so nothing could be told from them. */
  sure: boolean;
  /** What was cut, in its order, device signatures apart. */
  older?: { text: string; because: OlderReason[] };
}

/** A Canadian syllabic that a tracking extension of Gmail's leaves below mails. */
const GMAIL_TRACKER = /^[ \t]*\u1427[ \t]*$/gm;
/** Most texts have neither of the two: a look is dearer than a search for one character. */
function linesOf(text: string): string[] {
  const bare = text.includes('\u1427') ? text.replaceAll(GMAIL_TRACKER, '') : text;
  return (bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare).split('\n');
}

/** Longer "words" between quoted lines are pieces of addresses. */
const WORD_CHARS = 24;
/** Forwards of forwards are taken off so often. */
const MAX_FORWARDS = 3;
/** Older mails that are looked at in one mail: each look may read to the end. */
const MAX_OLDER_MAILS = 20;

/** Everything that a program marks as older is: for mail of anybody, whose thread nobody knows. */
const MARKED: Judge = {
  olderBy: () => 'quotation',
  olderQuote: () => 'quotation',
  ownBelow: () => [],
  isSignature: () => true,
};

/** Lines of the mail's own, answers between quotes included; quotes stay where they are asked for. */
interface Cut {
  kept: string[];
  because: OlderReason[];
}

interface History {
  /** The first older mail that is none of the writer's news. */
  older: { mail: OlderMail; by: OlderReason } | null;
  /** Lines of older mails that stay, quoted or not. */
  pasted: ReadonlySet<number>;
}

/** Passes over older mails that stay: their headings and the quotation right below belong to the writer's words. */
function findHistory(lines: readonly string[], judge: Judge): History {
  const pasted = new Set<number>();
  let mail = findOlderMail(lines);
  for (let count = 0; mail !== null && count < MAX_OLDER_MAILS; count += 1) {
    const by = judge.olderBy(mail, lines);
    if (by !== null) return { older: { mail, by }, pasted };
    let end = Math.max(mail.below, mail.start + 1);
    while (end < lines.length && (isBlank(lines[end] ?? '') || isQuoted(lines[end] ?? ''))) end += 1;
    for (let at = mail.start; at < end; at += 1) pasted.add(at);
    mail = findOlderMail(lines, end);
  }
  return { older: null, pasted };
}

/**
 * Q5: a program that quotes without wrapping first leaves pieces of a long line, an address mostly, without
 * their ">": single pieces right between two quoted lines.
 */
function isWrapRemainder(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  const line = (lines[at] ?? '').trim();
  if (!isQuoted(before) || !isQuoted(lines[at + 1] ?? '')) return false;
  return before.includes('://') || line.includes('://') || (!/\s/.test(line) && line.length > WORD_CHARS);
}

/**
 * Below an attribution: quoted lines are history, lines between and after them are answers (Q4). Where
 * answers stand between quotes, the quotes are the questions and can be kept with them.
 */
function answersBelow(lines: readonly string[], keepQuotes: boolean, judge: Judge): string[] {
  const unsigned = cutSignature(lines, judge).kept;
  const firstQuote = unsigned.findIndex(isQuoted);
  // Without ">" marks only the judge can tell history from answers.
  if (firstQuote < 0 || unsigned.slice(0, firstQuote).some((line) => !isBlank(line)))
    return judge.ownBelow(lines);
  const isOwn = unsigned.map(
    (line, at) => !isBlank(line) && !isQuoted(line) && !isWrapRemainder(unsigned, at),
  );
  const lastOwn = isOwn.lastIndexOf(true);
  if (lastOwn < firstQuote) return [];
  const own = unsigned.slice(0, lastOwn + 1);
  const isBetween = own.slice(isOwn.indexOf(true)).some(isQuoted);
  if (keepQuotes && isBetween) return own;
  return own.filter((line, at) => isOwn[at] || (isBlank(line) && !isQuoted(own[at - 1] ?? '>')));
}

/** Quotes that no attribution announces. */
function cutLooseQuotes(lines: readonly string[], keepQuotes: boolean, pasted: ReadonlySet<number>): Cut {
  const isLoose = (line: string, at: number) => isQuoted(line) && !pasted.has(at);
  const lastOwn = lines.findLastIndex((line, at) => !isBlank(line) && !isLoose(line, at));
  if (lastOwn < 0) return { kept: [...lines], because: [] };
  // Q6: "> 30 m": a sign before a number, which no other quoted line stands beside, is the writer's own.
  if (lines.every((line, at) => !isLoose(line, at) || isGreaterThan(line)))
    return { kept: [...lines], because: [] };
  const trailing = lines.slice(lastOwn + 1);
  const announced = announces(lines[lastOwn] ?? '');
  const head = lines.slice(0, lastOwn + 1);
  const tail = announced ? trailing : [];
  const cutTail = !announced && trailing.some(isQuoted);
  if (keepQuotes) return { kept: [...head, ...tail], because: cutTail ? ['quotation'] : [] };

  let previous = '';
  let inAnnounced = false;
  const kept = head.filter((line, at) => {
    const quoted = isLoose(line, at);
    if (quoted && !inAnnounced) inAnnounced = announces(previous);
    else if (!quoted) inAnnounced = false;
    if (!isBlank(line)) previous = line;
    return !quoted || inAnnounced;
  });
  return { kept: [...kept, ...tail], because: cutTail || kept.length < head.length ? ['quotation'] : [] };
}

/** The same, where a judge knows the thread: block by block. */
function cutJudgedQuotes(lines: readonly string[], pasted: ReadonlySet<number>, judge: Judge): Cut {
  const isLoose = (at: number) => isQuoted(lines[at] ?? '') && !pasted.has(at);
  const kept: string[] = [];
  const because: OlderReason[] = [];
  for (let at = 0; at < lines.length; ) {
    if (!isLoose(at)) {
      kept.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < lines.length && (isLoose(next) || isBlank(lines[next] ?? '')); next += 1)
      if (isLoose(next)) end = next + 1;
    const block = lines.slice(at, end);
    const above = kept.findLast((line) => !isBlank(line)) ?? '';
    const isAll = above === '' && lines.slice(end).every(isBlank);
    const by = isAll || block.every(isGreaterThan) ? null : judge.olderQuote(block, above);
    if (by === null) kept.push(...block);
    else because.push(by);
    at = end;
  }
  return { kept, because };
}

function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A device signature and the address of its program. */
const DEVICE_LINES = 3;

/** The lines that are not among the kept ones, which stand in the same order. */
function missing(lines: readonly string[], kept: readonly string[]): string {
  const gone: string[] = [];
  let said = 0;
  let next = 0;
  for (const line of lines) {
    const blank = isBlank(line);
    while (next < kept.length && isBlank(kept[next] ?? '')) next += 1;
    if (!blank && line === kept[next]) next += 1;
    else {
      gone.push(line);
      if (!blank) said += 1;
    }
  }
  // "Sent from my iPhone" alone is nothing to show; within an older mail it does no harm.
  const isDevice = said <= DEVICE_LINES && gone.every((line) => isBlank(line) || isDeviceSignature(line));
  return isDevice ? '' : joined(gone);
}

/**
 * What the writer wrote now: without older mails, quotes and device signatures, answers between quotes kept.
 * Never empty where there was something (Q8): then everything is returned, and `cut` is false.
 * @param keepQuotes leave quotes that are answered below or between, where nobody else has them on record
 * @param judge what counts as older; without one everything that a program marks so
 * @param depth how many headings of forwards were taken off already
 */
export function ownWords(text: string, keepQuotes: boolean, judge = MARKED, depth = 0): OwnWords {
  const lines = linesOf(text);
  const { older, pasted } = findHistory(lines, judge);
  const above = older === null ? lines : lines.slice(0, older.mail.start);
  const answers = older === null ? [] : answersTo(older.mail, lines, keepQuotes, judge);
  const loose =
    judge === MARKED ? cutLooseQuotes(above, keepQuotes, pasted) : cutJudgedQuotes(above, pasted, judge);
  const signed = cutSignature(
    [...cutSignature(loose.kept, judge).kept, ...(answers.length > 0 ? ['', ...answers] : [])],
    judge,
  );
  const words = joined(signed.kept);
  const cut = older !== null || loose.because.length > 0 || signed.cut || words.length < joined(lines).length;
  if (words !== '') {
    const gone = cut ? missing(lines, signed.kept) : '';
    const because = [...(older === null ? [] : [older.by]), ...loose.because];
    return {
      text: words,
      cut,
      sure: pasted.size === 0 && !signed.kept.every((line) => isBlank(line) || isQuoted(line)),
      ...(gone === ''
        ? {}
        : { older: { text: gone, because: because.length === 0 ? ['signature'] : [...new Set(because)] } }),
    };
  }
  // Nothing stands above the older mail: a forward, or an answer below without ">" marks. Its heading is no
  // word of anybody's; better too much than nothing for the rest.
  const rest = older === null ? '' : joined(lines.slice(older.mail.below));
  const heading = older === null || rest === '' ? '' : joined(lines.slice(0, older.mail.below));
  const found = rest !== '' && depth < MAX_FORWARDS ? ownWords(rest, keepQuotes, judge, depth + 1) : null;
  return {
    text: found?.text ?? joined(lines),
    cut: found?.cut ?? false,
    sure: lines.every(isBlank),
    ...(heading === '' || older === null
      ? {}
      : {
          older: {
            text: joined([heading, '', found?.older?.text ?? '']),
            because: [...new Set([older.by, ...(found?.older?.because ?? [])])],
          },
        }),
  };
}

/** The writer's lines in and below an older mail. They can themselves end in another one (the quote of a quote). */
function answersTo(mail: OlderMail, lines: readonly string[], keepQuotes: boolean, judge: Judge): string[] {
  const below = lines.slice(mail.below);
  if (mail.by !== 'attribution' && judge === MARKED) return [];
  const own = answersBelow(below, keepQuotes, judge);
  const { older } = findHistory(own, judge);
  return older === null ? own : own.slice(0, older.mail.start);
}
