import { MAX_SEARCHED_LINES } from '../limits.ts';
import { attributionEnd } from './attribution.ts';
import { isDivider, isForwardDivider } from './divider.ts';
import { readHeaderBlock } from './header-block.ts';
import { isBlank, isQuoted, unquoted } from './quotes.ts';

/** Where an older mail begins below the writer's words, and who its heading says wrote it. */
export interface OlderMail {
  /** Its first line. */
  start: number;
  /** The first line below its heading. */
  below: number;
  by: 'attribution' | 'divider' | 'block';
  /** The heading's words about its writer: a whole attribution, the From of a block; null where it names none. */
  from: string | null;
  /** A writer forwards on purpose; what is answered hangs below by itself. */
  isForward: boolean;
}

/** A divider's own header block stands right below it. */
const LINES_TO_BLOCK = 3;

function heading(lines: readonly string[], start: number, end: number): string {
  return lines
    .slice(start, end)
    .map((line) => line.trim())
    .join(' ');
}

function belowDivider(lines: readonly string[], at: number): OlderMail {
  const found = { start: at, by: 'divider', isForward: isForwardDivider(lines[at] ?? '') } as const;
  for (let next = at + 1; next <= at + LINES_TO_BLOCK; next += 1) {
    if (isBlank(lines[next] ?? '')) continue;
    const block = readHeaderBlock(lines, next);
    if (block !== null) return { ...found, below: block.end, from: block.from };
    break;
  }
  return { ...found, below: at + 1, from: null };
}

/** The next lines without their quote marks, enough for a heading. */
function unquotedHeading(lines: readonly string[], at: number): string[] {
  return lines.slice(at, at + 4).map(unquoted);
}

/** The first older mail at or after line `from`; null where there is none. */
export function findOlderMail(lines: readonly string[], from = 0): OlderMail | null {
  for (let at = from; at < Math.min(lines.length, MAX_SEARCHED_LINES); at += 1) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) {
      // Some programs quote their heading too: "> Il 26 marzo … ha scritto:".
      if (at === 0 || isQuoted(lines[at - 1] ?? '')) continue;
      const head = unquotedHeading(lines, at);
      const end = attributionEnd(head, 0);
      if (end !== null) {
        const named = heading(head, 0, end);
        return { start: at, below: at, by: 'attribution', from: named, isForward: false };
      }
      continue;
    }
    if (isBlank(line)) continue;
    const end = attributionEnd(lines, at);
    if (end !== null) {
      return {
        start: at,
        below: end,
        by: 'attribution',
        from: heading(lines, at, end),
        isForward: false,
      };
    }
    if (isDivider(line)) return belowDivider(lines, at);
    const block = readHeaderBlock(lines, at);
    if (block !== null)
      return { start: at, below: block.end, by: 'block', from: block.from, isForward: false };
  }
  return null;
}

/** Who wrote a quoted part, as its own first lines say it; null where they do not. */
export function writerInQuote(block: readonly string[]): string | null {
  const lines = block.map(unquoted);
  const first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return null;
  const end = attributionEnd(lines, first);
  if (end !== null) return heading(lines, first, end);
  if (isDivider(lines[first] ?? '')) return belowDivider(lines, first).from;
  return readHeaderBlock(lines, first)?.from ?? null;
}
