import { CAUSES, type Cause } from '../../words/cause.ts';
import type { RiskWords } from '../../words/heard/understanding.ts';
import type { Features } from '../model/features.ts';
import { columnOf } from '../model/heads.ts';
import type { ReaderModel } from '../model/reader-model.ts';
import type { Reading } from '../reading.ts';
import { voicesOf, wholeWords } from './voices.ts';

const MAX_EVIDENCE = 4;
/** A phrase that moved the score by less than this share of the strongest one is no reason. */
const MIN_SHARE = 0.35;

/**
 * The buyer's own words that moved the score towards the cause, and those that tell of a risk, in the order of
 * the text. Empty where only the headline, the topic or the form of the text decided.
 */
export function causeWords(
  model: ReaderModel,
  features: Features,
  cause: Cause,
  risks: readonly RiskWords[],
  { text }: Reading,
): string[] {
  const all = CAUSES.map((each) => columnOf('cause', each));
  const voices = voicesOf(model, features, text, [columnOf('cause', cause)], all);
  const strongest = voices[0]?.weight ?? 0;
  const spoken = voices
    .filter(({ weight }) => weight >= MIN_SHARE * strongest)
    .map((voice) => wholeWords(voice, text))
    .map(({ start, end }) => text.slice(start, end));
  const told = risks.map(({ words }) => words).filter((words) => words !== null);
  const kept = [...told, ...spoken].slice(0, MAX_EVIDENCE).map((phrase) => phrase.trim());
  return [...new Set(kept)]
    .filter((phrase) => phrase !== '')
    .toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
}
