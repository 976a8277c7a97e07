import { fold } from '../language/fold.ts';
import { isWordCharacter } from './judges/voices.ts';

/** A piece of a buyer's text, marked where it is evidence of a diagnosis. */
export interface MarkedText {
  text: string;
  marked: boolean;
}

/** A diagnosis names a handful of phrases; more would mark everything and so nothing. */
const MAX_PHRASES = 12;

/** A phrase stands at whole words only: "art" is no evidence inside "heart". */
function standsAlone(text: string, start: number, end: number): boolean {
  const continues = (at: number) => isWordCharacter(text[at - 1]) && isWordCharacter(text[at]);
  return !continues(start) && !continues(end);
}

/**
 * Divides a buyer's text so that every place where a phrase stands is marked; the pieces joined are the text. Letters
 * count as equal whatever their case, accents and quotes: what an agent sees may be tidied, the evidence is verbatim.
 * Linear in text × phrases; the phrases are bounded.
 */
export function markEvidence(text: string, phrases: readonly string[]): MarkedText[] {
  const marked = new Uint8Array(text.length);
  const folded = fold(text);
  for (const phrase of phrases.slice(0, MAX_PHRASES)) {
    const wanted = fold(phrase.trim());
    if (wanted === '') continue;
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
      if (standsAlone(text, at, at + wanted.length)) marked.fill(1, at, at + wanted.length);
    }
  }
  return runsOf(marked).map(({ start, end, cell }) => ({ text: text.slice(start, end), marked: cell === 1 }));
}

/** Runs of equal cells, which together are all of them. */
export function runsOf(cells: Uint8Array): { start: number; end: number; cell: number }[] {
  const runs: { start: number; end: number; cell: number }[] = [];
  let start = 0;
  for (let end = 1; end <= cells.length; end += 1) {
    if (end < cells.length && cells[end] === cells[start]) continue;
    runs.push({ start, end, cell: cells[start] ?? 0 });
    start = end;
  }
  return runs;
}
