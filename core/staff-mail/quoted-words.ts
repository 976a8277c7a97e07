import { unlinked } from '../letters/quotation.ts';

/** What a person reads at a glance; the whole message is in the case. */
const MAX_SHOWN_CHARS = 1_200;
const MAX_SHOWN_LINES = 30;
/** Evidence longer or more frequent than this marks everything and so nothing. */
const MAX_MARKS = 12;

export interface MarkedText {
  text: string;
  marked: boolean;
}

/**
 * A buyer's words line by line, bounded and unlinked, with the phrases marked that decided the diagnosis.
 * @returns `cut` true where something is left out
 */
export function markedWords(
  text: string,
  evidence: readonly string[],
): { lines: MarkedText[][]; cut: boolean } {
  const whole = unlinked(text.slice(0, MAX_SHOWN_CHARS * 4))
    .replace(/\n[^\S\n]*(?:\n\s*)+/g, '\n\n')
    .trim();
  let shown = whole.split('\n').slice(0, MAX_SHOWN_LINES).join('\n');
  if (shown.length > MAX_SHOWN_CHARS)
    shown = shown
      .slice(0, MAX_SHOWN_CHARS)
      .replace(/\S{0,40}$/u, '')
      .trimEnd();
  const cut = shown.length < whole.length || text.length > MAX_SHOWN_CHARS * 4;
  const marks = markOf(shown, evidence);
  const lines: MarkedText[][] = [[]];
  let start = 0;
  for (let place = 0; place <= shown.length; place += 1) {
    const ends = place === shown.length || shown[place] === '\n';
    if (!ends && marks[place] === marks[start]) continue;
    if (place > start) lines.at(-1)?.push({ text: shown.slice(start, place), marked: marks[start] === 1 });
    if (ends && place < shown.length) lines.push([]);
    start = ends ? place + 1 : place;
  }
  return { lines, cut };
}

/** 1 where an evidence phrase stands. Linear in text × phrases; both are bounded. */
function markOf(text: string, evidence: readonly string[]): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  const haystack = text.toLowerCase();
  // Lower-casing may change the length in some scripts; then the offsets would be wrong, and nothing is marked.
  if (haystack.length !== text.length) return marks;
  for (const phrase of evidence.slice(0, MAX_MARKS)) {
    const needle = unlinked(phrase).trim().toLowerCase();
    const at = needle === '' ? -1 : haystack.indexOf(needle);
    if (at >= 0) marks.fill(1, at, at + needle.length);
  }
  return marks;
}
