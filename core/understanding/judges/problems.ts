/** What is wrong, the strongest first, each with the buyer's words and the part that they name. */

import type { Problem, ProblemSign } from '../../words/heard/problem.ts';
import { PROBLEM_SIGNS } from '../../words/heard/problem.ts';
import type { Features } from '../model/features.ts';
import { NONE } from '../model/heads.ts';
import type { ReaderModel, Scores } from '../model/reader-model.ts';
import type { Reading } from '../reading.ts';
import { conceptsOfTitle, partAt } from './parts.ts';
import { placeOf } from './voices.ts';

const MAX_PROBLEMS = 4;

/** Of two heads that know of a sign, the one that weighs them against each other counts for more; by cross-validation. */
const OF_STRONGEST = 0.7;

/** How surely a sign is a problem of the message, the strongest above all. */
export function likelihoodOf(scores: Scores, sign: ProblemSign): number {
  return (
    OF_STRONGEST * scores.probability('strongest', sign) +
    (1 - OF_STRONGEST) * scores.probability('problems', sign)
  );
}

/**
 * The problems that a message tells of.
 * @param isAsked true where a cause was found: then the likeliest sign is named, however unsure
 */
export function problemsIn(
  model: ReaderModel,
  {
    features,
    scores,
    reading,
    language,
    product,
  }: {
    features: Features;
    scores: Scores;
    reading: Reading;
    language: string;
    product: string;
  },
  isAsked: boolean,
): Problem[] {
  const ranked = PROBLEM_SIGNS.map((sign) => ({ sign, likely: likelihoodOf(scores, sign) })).toSorted(
    (one, other) => other.likely - one.likely,
  );
  const named = isAsked || scores.probability('strongest', NONE) < 0.5;
  const kept = ranked.filter(({ likely }, at) => likely >= model.thresholds.problems || (at === 0 && named));
  const whole = conceptsOfTitle(product, language);
  return kept.slice(0, MAX_PROBLEMS).flatMap(({ sign, likely }): Problem[] => {
    const place = placeOf(model, { features, scores, text: reading.text }, 'problems', sign);
    const words = reading.text.slice(place.start, place.end);
    if (words === '') return [];
    const part = partAt(reading.text, features.clauses, place, { language, whole });
    return [{ sign, part, words, likely: Math.round(likely * 1000) / 1000 }];
  });
}
