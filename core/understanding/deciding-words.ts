import { CAUSES, type Cause } from '../words/cause.ts';
import type { Features } from './model/features.ts';
import type { LinearModel } from './model/linear-model.ts';
import type { Reading } from './reading.ts';

const MAX_EVIDENCE = 4;
/** Two stretches that speak for a cause are one phrase where at most so many silent letters lie between them. */
const MAX_SILENCE = 12;
/** A phrase that moved the score by less than this share of the strongest one is no reason. */
const MIN_SHARE = 0.35;

interface Span {
  start: number;
  end: number;
}

interface Phrase extends Span {
  /** What its words add to the score of the cause, above what they add to the others. */
  weight: number;
}

/** For each letter of the text how much it speaks for the cause rather than for the mean of all. */
function voiceOf(
  model: LinearModel,
  { values, places }: Features,
  cause: Cause,
  length: number,
): Float64Array {
  const voice = new Float64Array(length);
  const known = new Map<string, number>();
  for (const { name, start, end } of places) {
    let weight = known.get(name);
    if (weight === undefined) {
      const mean = CAUSES.reduce((sum, other) => sum + model.weight(name, other), 0) / CAUSES.length;
      weight = (model.weight(name, cause) - mean) * (values.get(name) ?? 0);
      known.set(name, weight);
    }
    if (weight === 0) continue;
    for (let at = start; at < end; at += 1) voice[at] = (voice[at] ?? 0) + weight / (end - start);
  }
  return voice;
}

/** Runs of letters that speak for the cause, words kept whole, within one sentence. */
function phrasesOf(voice: Float64Array, text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let open: Phrase | undefined;
  for (let at = 0; at < voice.length; at += 1) {
    const weight = voice[at] ?? 0;
    const endsSentence = /[.!?\n。！？]/.test(text[at] ?? '');
    if (weight > 0) {
      open ??= { start: at, end: at, weight: 0 };
      open.end = at + 1;
      open.weight += weight;
    } else if (open !== undefined && (endsSentence || at - open.end >= MAX_SILENCE)) {
      phrases.push(open);
      open = undefined;
    } else if (open !== undefined) open.weight += weight;
  }
  if (open !== undefined) phrases.push(open);
  return phrases;
}

const WORD_PART = /[\p{L}\p{N}'’]/u;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** True for what continues a word; kana and Han stand without spaces, so that each of them may begin one. */
export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD_PART.test(character) && !UNSPACED.test(character);
}

/** Grown to whole words, where the writing has them. */
function whole({ start, end }: Span, text: string): Span {
  const isInside = (at: number) => isWordCharacter(text[at]);
  let from = start;
  let to = end;
  while (from > 0 && isInside(from - 1) && isInside(from)) from -= 1;
  while (to < text.length && isInside(to) && isInside(to - 1)) to += 1;
  return { start: from, end: to };
}

/**
 * The buyer's own words that moved the score towards the cause, and those that tell of a risk, in the order of
 * the text. Empty where only the headline, the topic or the form of the text decided.
 */
export function evidenceOf(
  model: LinearModel,
  features: Features,
  cause: Cause,
  { text }: Reading,
): string[] {
  const phrases = phrasesOf(voiceOf(model, features, cause, text.length), text).toSorted(
    (one, other) => other.weight - one.weight,
  );
  const strongest = phrases[0]?.weight ?? 0;
  const spans = [
    ...features.risks,
    ...phrases.filter(({ weight }) => weight > 0 && weight >= MIN_SHARE * strongest),
  ].slice(0, MAX_EVIDENCE);
  const words = spans
    .map((span) => whole(span, text))
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((phrase) => phrase !== '');
  return [...new Set(words)];
}
