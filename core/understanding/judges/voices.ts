/** Where in a text a judgement was heard: the model is linear, so each feature adds its part to a score. */

import type { Features } from '../model/features.ts';
import { columnOf, type HeadName, type LabelOf } from '../model/heads.ts';
import type { ReaderModel, Scores } from '../model/reader-model.ts';

/** Two stretches that speak are one where at most so many silent letters lie between them. */
const MAX_SILENCE = 12;

export interface Span {
  start: number;
  end: number;
}

export interface Voice extends Span {
  /** What its words add to the score. */
  weight: number;
}

/** @returns for each letter of the text how much it adds to a score */
function byLetter(
  { values, places }: Pick<Features, 'values' | 'places'>,
  length: number,
  weightOf: (name: string) => number,
): Float64Array {
  const letters = new Float64Array(length);
  const known = new Map<string, number>();
  for (const { name, start, end } of places) {
    let weight = known.get(name);
    if (weight === undefined) {
      weight = weightOf(name) * (values.get(name) ?? 0);
      known.set(name, weight);
    }
    if (weight === 0) continue;
    for (let at = start; at < end; at += 1) letters[at] = (letters[at] ?? 0) + weight / (end - start);
  }
  return letters;
}

/** Runs of letters that speak for a judgement, within one sentence, the strongest first. */
function runsOf(letters: Float64Array, text: string): Voice[] {
  const runs: Voice[] = [];
  let open: Voice | undefined;
  for (let at = 0; at < letters.length; at += 1) {
    const weight = letters[at] ?? 0;
    const endsSentence = /[.!?\n。！？]/.test(text[at] ?? '');
    if (weight > 0) {
      open ??= { start: at, end: at, weight: 0 };
      open.end = at + 1;
      open.weight += weight;
    } else if (open !== undefined && (endsSentence || at - open.end >= MAX_SILENCE)) {
      runs.push(open);
      open = undefined;
    } else if (open !== undefined) open.weight += weight;
  }
  if (open !== undefined) runs.push(open);
  return runs.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
}

const WORD_PART = /[\p{L}\p{N}'’]/u;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** True for what continues a word; kana and Han stand without spaces, so that each of them may begin one. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD_PART.test(character) && !UNSPACED.test(character);
}

/** Grown to whole words, where the writing has them. */
export function wholeWords({ start, end }: Span, text: string): Span {
  const isInside = (at: number) => isWordCharacter(text[at]);
  let from = start;
  let to = end;
  while (from > 0 && isInside(from - 1) && isInside(from)) from -= 1;
  while (to < text.length && isInside(to) && isInside(to - 1)) to += 1;
  return { start: from, end: to };
}

/**
 * The stretches of a text that speak for a judgement, the strongest first.
 * @param columns whose weights are added up; the mean of `against` is taken off
 */
export function voicesOf(
  model: ReaderModel,
  features: Pick<Features, 'values' | 'places'>,
  text: string,
  columns: readonly number[],
  against: readonly number[] = [],
): Voice[] {
  const weightOf = (name: string) => {
    let weight = 0;
    for (const column of columns) weight += model.weight(name, column);
    for (const column of against) weight -= (model.weight(name, column) * columns.length) / against.length;
    return weight;
  };
  return runsOf(byLetter(features, text.length, weightOf), text);
}

const CLAUSE_EDGE = /[.!?;,\n。！？、，；…(){}]/;
/** A clause longer than this is cut to the words that spoke. */
const MAX_CLAUSE_CHARS = 120;

/** The clause in which a stretch stands, bounded; the stretch itself in whole words where the clause is too long. */
function clauseAround(span: Span, text: string): Span {
  let { start, end } = span;
  while (start > 0 && !CLAUSE_EDGE.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && !CLAUSE_EDGE.test(text[end] ?? '')) end += 1;
  const clause = end - start > MAX_CLAUSE_CHARS ? wholeWords(span, text) : { start, end };
  while (clause.start < clause.end && /\s/.test(text[clause.start] ?? '')) clause.start += 1;
  while (clause.end > clause.start && /\s/.test(text[clause.end - 1] ?? '')) clause.end -= 1;
  return clause;
}

/** Where a label that can hold beside others is told: the clause that speaks loudest in the segment that says it most. */
export function placeOf<Name extends HeadName>(
  model: ReaderModel,
  { features, scores, text }: { features: Features; scores: Scores; text: string },
  head: Name,
  label: LabelOf<Name>,
): Span {
  const segment = features.segments[scores.loudestSegment(head, label)];
  if (segment === undefined) return { start: 0, end: 0 };
  const places = features.places.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  const [loudest] = voicesOf(model, { values: segment.values, places }, text, [columnOf(head, label)]);
  return clauseAround(loudest ?? { start: segment.start, end: segment.start + 1 }, text);
}
