import { MAX_SEARCHED_LINES } from '../limits.ts';
import { attributionEnd } from './attribution.ts';
import { isDeviceSignature } from './device-signature.ts';
import { isDivider } from './divider.ts';
import { readHeaderBlock } from './header-block.ts';

export interface OwnWords {
  text: string;
  /** Something was cut away. */
  cut: boolean;
  /** False where only quotes or an older mail were found, and so nothing could be told from them. */
  sure: boolean;
}

/** RFC 3676 4.3: two dashes and a space; the space is often lost. */
const SIGNATURE_DELIMITER = /^--\s?$/;
/** A signature is short; what follows a "--" for longer is a letter. */
const SIGNATURE_LINES = 8;
const SIGNATURE_LINE_CHARS = 90;

const GREATER_THAN = /^\s{0,3}>\s?[€£$]?\d/;

/** A Canadian syllabic that a tracking extension of Gmail's leaves below mails. */
const GMAIL_TRACKER = /^[ \t]*\u1427[ \t]*$/gm;
/** Longer "words" between quoted lines are pieces of addresses. */
const WORD_CHARS = 24;
/** Forwards of forwards are taken off so often. */
const MAX_FORWARDS = 3;

/** ">:(" and ">>> broken <<<" are the writer's. */
const QUOTE = /^\s{0,3}>(?![:;=]['-]?[()[\]{}|/\\DPpoO<])/;

function isQuoted(line: string): boolean {
  return QUOTE.test(line) && !line.trimEnd().endsWith('<<');
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Lines of the mail's own, answers between quotes included; quotes stay where they are asked for. */
interface Cut {
  kept: string[];
  cut: boolean;
}

/** The next lines without their quote marks, enough for a heading. */
function unquoted(lines: readonly string[], at: number): string[] {
  return lines.slice(at, at + 4).map((line) => line.replace(/^\s{0,3}>\s?/, ''));
}

/** Where an older mail begins: its first line, the first line below its heading, and how it was told. */
function findHistory(lines: readonly string[]): { start: number; below: number; attributed: boolean } | null {
  for (let at = 0; at < Math.min(lines.length, MAX_SEARCHED_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) {
      // Some programs quote their heading too: "> Il 26 marzo … ha scritto:".
      const opens =
        at > 0 && !isQuoted(lines[at - 1] ?? '') && attributionEnd(unquoted(lines, at), 0) !== null;
      if (opens) return { start: at, below: at, attributed: true };
      continue;
    }
    if (isBlank(line)) continue;
    const end = attributionEnd(lines, at);
    if (end !== null) return { start: at, below: end, attributed: true };
    if (isDivider(line)) return { start: at, below: at + 1, attributed: false };
    const block = readHeaderBlock(lines, at);
    if (block !== null) return { start: at, below: block.end, attributed: false };
  }
  return null;
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
function answersBelow(lines: readonly string[], keepQuotes: boolean): string[] {
  const unsigned = cutSignature(lines).kept;
  const firstQuote = unsigned.findIndex(isQuoted);
  // Without ">" marks nothing tells history from answers: all of it is history.
  if (firstQuote < 0 || unsigned.slice(0, firstQuote).some((line) => !isBlank(line))) return [];
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
function cutLooseQuotes(lines: readonly string[], keepQuotes: boolean): Cut {
  const lastOwn = lines.findLastIndex((line) => !isBlank(line) && !isQuoted(line));
  if (lastOwn < 0) return { kept: [...lines], cut: false };
  // Q6: "> 30 m": a sign before a number, which no other quoted line stands beside, is the writer's own.
  if (lines.every((line) => !isQuoted(line) || GREATER_THAN.test(line)))
    return { kept: [...lines], cut: false };
  const trailing = lines.slice(lastOwn + 1);
  // Q6: what the writer announces with a colon, he quotes himself ("the listing says:").
  const announced = (lines[lastOwn] ?? '').trimEnd().endsWith(':');
  const head = lines.slice(0, lastOwn + 1);
  const tail = announced ? trailing : [];
  const cutTail = !announced && trailing.some(isQuoted);
  if (keepQuotes) return { kept: [...head, ...tail], cut: cutTail };

  let previous = '';
  let inAnnounced = false;
  const kept = head.filter((line) => {
    const quoted = isQuoted(line);
    if (quoted && !inAnnounced) inAnnounced = previous.trimEnd().endsWith(':');
    else if (!quoted) inAnnounced = false;
    if (!isBlank(line)) previous = line;
    return !quoted || inAnnounced;
  });
  return { kept: [...kept, ...tail], cut: cutTail || kept.length < head.length };
}

function cutSignature(lines: readonly string[]): Cut {
  const kept = [...lines];
  let cut = false;
  for (;;) {
    while (kept.length > 0 && isBlank(kept.at(-1) ?? '')) kept.pop();
    const last = kept.at(-1);
    // A line of dashes or underscores stands above a signature or an older mail; below everything it is a rest.
    if (
      last === undefined ||
      !(isDeviceSignature(last) || /^\s*[-_*=+]{2,}\s*$/.test(last) || /^\s*$/.test(last))
    )
      break;
    kept.pop();
    cut = true;
  }
  const delimiter = kept.findLastIndex((line) => SIGNATURE_DELIMITER.test(line.trimStart()));
  const below = kept.slice(delimiter + 1);
  if (
    delimiter > 0 &&
    below.length <= SIGNATURE_LINES &&
    below.every((line) => line.length <= SIGNATURE_LINE_CHARS) &&
    kept.slice(0, delimiter).some((line) => !isBlank(line))
  ) {
    return { kept: cutSignature(kept.slice(0, delimiter)).kept, cut: true };
  }
  return { kept, cut };
}

function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * What the writer wrote now: without older mails, quotes and device signatures, answers between quotes kept.
 * Never empty where there was something (Q8): then everything is returned, and `cut` is false.
 * @param depth how many headings of forwards were taken off already
 * @param keepQuotes leave quotes that are answered below or between, where nobody else has them on record
 */
export function ownWords(text: string, keepQuotes: boolean, depth = 0): OwnWords {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll(GMAIL_TRACKER, '').split('\n');
  const history = findHistory(lines);
  const above = history === null ? lines : lines.slice(0, history.start);
  const below = history?.attributed ? answersBelow(lines.slice(history.below), keepQuotes) : [];
  const loose = cutLooseQuotes(above, keepQuotes);
  const answers = ownWordsOfAnswers(below);
  const signed = cutSignature([
    ...cutSignature(loose.kept).kept,
    ...(answers.length > 0 ? ['', ...answers] : []),
  ]);
  const words = joined(signed.kept);
  const cut = history !== null || loose.cut || signed.cut || words.length < joined(lines).length;
  if (words !== '')
    return { text: words, cut, sure: !signed.kept.every((line) => isBlank(line) || isQuoted(line)) };
  // Nothing stands above the older mail: a forward, or an answer below without ">" marks. Its heading is no
  // word of anybody's; better too much than nothing for the rest.
  const rest = history === null ? '' : joined(lines.slice(history.below));
  const found = rest !== '' && depth < MAX_FORWARDS ? ownWords(rest, keepQuotes, depth + 1) : null;
  return { text: found?.text ?? joined(lines), cut: found?.cut ?? false, sure: lines.every(isBlank) };
}

/** Answers can themselves end in another attribution (the quote of a quote). */
function ownWordsOfAnswers(lines: readonly string[]): string[] {
  const history = findHistory(lines);
  return [...(history === null ? lines : lines.slice(0, history.start))];
}
