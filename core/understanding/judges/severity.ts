/** How grave a matter is: by its words, by what is wrong, and by what caused it. */

import { CAUSES, type Cause } from '../../words/cause.ts';
import { PROBLEM_SIGNS } from '../../words/heard/problem.ts';
import type { SeverityReason } from '../../words/heard/understanding.ts';
import type { Severity } from '../../words/severity.ts';
import type { Gravity, Scores } from '../model/reader-model.ts';

const LEAST = 0.01;
const logit = (share: number): number => {
  const bounded = Math.max(LEAST, Math.min(1 - LEAST, share));
  return Math.log(bounded / (1 - bounded));
};

/** What is weighed: 1, and the logarithm of the odds of `major` by the words, by the signs and by the causes. */
export function gravityInputs(
  scores: Scores,
  { bySign, byCause }: Pick<Gravity, 'bySign' | 'byCause'>,
): [number, number, number, number] {
  const mean = (shares: readonly number[], likely: readonly number[]): number => {
    const total = likely.reduce((sum, each) => sum + each, 0);
    return likely.reduce((sum, each, at) => sum + each * (shares[at] ?? 0.5), 0) / Math.max(LEAST, total);
  };
  return [
    1,
    logit(scores.probability('severity', 'major')),
    logit(
      mean(
        bySign,
        PROBLEM_SIGNS.map((sign) => scores.probability('strongest', sign)),
      ),
    ),
    logit(
      mean(
        byCause,
        CAUSES.map((cause) => scores.probability('cause', cause)),
      ),
    ),
  ];
}

/** Is it likelier major than not? */
export function isMajor(scores: Scores, gravity: Gravity): boolean {
  const inputs = gravityInputs(scores, gravity);
  return inputs.reduce((sum, input, at) => sum + input * (gravity.weights[at] ?? 0), 0) > 0;
}

/** By definition: no matter of the product has none, doubt is minor, danger is major. */
export function severityIn(
  scores: Scores,
  gravity: Gravity,
  cause: Cause | null,
  isDangerous: boolean,
): { severity: Severity | null; severityReason: SeverityReason | null } {
  if (cause === null || cause === 'not_quality') return { severity: null, severityReason: null };
  if (isDangerous) return { severity: 'major', severityReason: 'danger' };
  if (cause === 'unclear') return { severity: 'minor', severityReason: null };
  if (!isMajor(scores, gravity)) return { severity: 'minor', severityReason: 'still_usable' };
  if (cause === 'misuse') return { severity: 'major', severityReason: 'ruined' };
  const isOther = cause === 'wrong_item' || cause === 'listing_mismatch';
  return { severity: 'major', severityReason: isOther ? 'other_than_ordered' : 'main_function' };
}
