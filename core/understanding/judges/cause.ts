/** Which cause a message tells of, and how surely. */

import { CAUSES, type Cause } from '../../words/cause.ts';
import { PROBLEM_SIGNS } from '../../words/heard/problem.ts';
import { CAUSES_OR_NONE, NONE } from '../model/heads.ts';
import { familyOf } from '../model/language-family.ts';
import type { ReaderModel, Scores } from '../model/reader-model.ts';

/** Amazon's topic or return reason: a prior, as buyers choose the entry that ships for nothing. */
const TOPIC_WEIGHT = 1.5;
/** How sure a cause is that Amazon's menu names alone. */
export const BY_TOPIC = 0.5;

/** A sign that is so sure says what is wrong: then the cause is not that nothing usable is said. */
const TELLING = 0.6;

const isTold = (scores: Scores): boolean =>
  PROBLEM_SIGNS.some((sign) => sign !== 'vague' && scores.probability('strongest', sign) >= TELLING);

type CauseOrNone = (typeof CAUSES_OR_NONE)[number];

export interface CauseJudged {
  cause: Cause | null;
  nearest: Cause | null;
  confidence: number;
}

/**
 * The likeliest cause and its probability.
 * @param temperature divides the scores (temperature scaling)
 * @param bonus added to the score of a cause for what the mail says beside the words
 * @returns also the probability of `unclear`
 */
export function likeliestCause(
  scores: Scores,
  temperature = 1,
  causes: readonly CauseOrNone[] = CAUSES_OR_NONE,
  bonus: (cause: CauseOrNone) => number = () => 0,
): { cause: CauseOrNone; likely: number; unclear: number } {
  const powers = causes.map((cause) => ({
    cause,
    power: Math.exp((scores.score('cause', cause) + bonus(cause)) / temperature),
  }));
  const total = powers.reduce((sum, { power }) => sum + power, 0);
  const best = powers.reduce((one, other) => (other.power > one.power ? other : one));
  const unclear = powers.find(({ cause }) => cause === 'unclear')?.power ?? 0;
  return { cause: best.cause, likely: best.power / total, unclear: unclear / total };
}

/** The model's likeliest cause with what the mail says beside the words, calibrated; doubt is `unclear`. */
export function causeIn(
  { thresholds, temperatures }: ReaderModel,
  scores: Scores,
  beside: { topics: readonly Cause[]; language: string; isComplaint: boolean },
): CauseJudged {
  const { topics, language, isComplaint } = beside;
  const { cause, likely, unclear } = likeliestCause(
    scores,
    temperatures[familyOf(language)],
    (isComplaint ? CAUSES : CAUSES_OR_NONE).filter((each) => each !== 'unclear' || !isTold(scores)),
    (each) => TOPIC_WEIGHT * topics.filter((topic) => topic === each).length,
  );
  if (cause === NONE) return { cause: null, nearest: null, confidence: likely };
  const [topic] = topics;
  // Words that do not say what is wrong leave it to what the buyer picked from Amazon's menu.
  if (cause === 'unclear' && topic !== undefined)
    return { cause: topic, nearest: null, confidence: BY_TOPIC };
  if (likely >= thresholds.unclear || cause === 'unclear')
    return { cause, nearest: null, confidence: likely };
  return { cause: 'unclear', nearest: cause, confidence: unclear };
}
