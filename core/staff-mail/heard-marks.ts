import { type MarkedText, markEvidence, runsOf } from '../understanding/evidence-marks.ts';
import type { Diagnosis } from '../words/diagnosis.ts';

/** What is marked in a buyer's text. Each list is looked for by itself, so that none is cut short by another. */
export interface WordMarks {
  lists: readonly (readonly string[])[];
  /** Words that tell of a danger, sure or possible: they stand out from the other marks. */
  danger: readonly string[];
}

/** A piece of a buyer's text as it is shown. */
export interface ShownText extends MarkedText {
  /** Marked, and tells of a danger. */
  danger: boolean;
}

export const NO_MARKS: WordMarks = { lists: [], danger: [] };

/** What a diagnosis marks: what decided it, and the words by which its problems and risks are told. */
export function marksOf(diagnosis: Diagnosis | null): WordMarks {
  if (diagnosis === null) return NO_MARKS;
  const { problems = [], risks = [], maybe = [] } = diagnosis.heard ?? {};
  const told = [...risks, ...maybe].flatMap(({ risk, words }) => (words === null ? [] : [{ risk, words }]));
  return {
    lists: [
      diagnosis.evidence,
      problems.map(({ words }) => words),
      told.filter(({ risk }) => risk !== 'safety').map(({ words }) => words),
    ],
    danger: told.filter(({ risk }) => risk === 'safety').map(({ words }) => words),
  };
}

function cover(text: string, phrases: readonly string[], cells: Uint8Array, value: number): void {
  let at = 0;
  for (const piece of markEvidence(text, phrases)) {
    if (piece.marked) cells.fill(value, at, at + piece.text.length);
    at += piece.text.length;
  }
}

/** Divides a text so that every place is marked that a list or a danger names; the pieces joined are the text. */
export function markWords(text: string, { lists, danger }: WordMarks): ShownText[] {
  const cells = new Uint8Array(text.length);
  for (const list of lists) cover(text, list, cells, 1);
  cover(text, danger, cells, 2);
  return runsOf(cells).map(({ start, end, cell }) => ({
    text: text.slice(start, end),
    marked: cell !== 0,
    danger: cell === 2,
  }));
}
