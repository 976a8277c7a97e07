import { gravityInputs } from '../core/understanding/judges/severity.ts';
import type { Gravity } from '../core/understanding/model/reader-model.ts';
import { CAUSES } from '../core/words/cause.ts';
import { PROBLEM_SIGNS } from '../core/words/heard/problem.ts';
import type { Judged } from './cross-validate.ts';
import type { Labels } from './messages.ts';

/** Two readers who part are both half right. */
const bothReaders = ({ message }: Judged): Labels[] =>
  message.second === undefined ? [message.first] : [message.first, message.second];

/** Share of major among the labels that a test picks, drawn a little to the middle where they are few. */
function shareOfMajor(labels: readonly Labels[], picks: (labels: Labels) => boolean): number {
  const own = labels.filter((each) => each.severity !== null && picks(each));
  const major = own.filter(({ severity }) => severity === 'major').length;
  return Number(((major + 2) / (own.length + 4)).toFixed(3));
}

const ROUNDS = 400;
const RATE = 0.5;

/** Fits how words, signs and causes are weighed against each other: logistic regression with four weights. */
export function fitGravity(judged: readonly Judged[]): Gravity {
  const labels = judged.flatMap(bothReaders);
  const bySign = PROBLEM_SIGNS.map((sign) => shareOfMajor(labels, ({ problems }) => problems[0] === sign));
  const byCause = CAUSES.map((cause) => shareOfMajor(labels, (each) => each.cause === cause));
  const cases = judged.flatMap((each) => {
    const wanted = bothReaders(each).flatMap(({ severity }) =>
      severity === null ? [] : [severity === 'major' ? 1 : 0],
    );
    if (wanted.length === 0) return [];
    const mean = wanted.reduce<number>((sum, value) => sum + value, 0) / wanted.length;
    return [{ inputs: gravityInputs(each.scores, { bySign, byCause }), wanted: mean }];
  });
  let weights: [number, number, number, number] = [0, 1, 0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope: [number, number, number, number] = [0, 0, 0, 0];
    for (const { inputs, wanted } of cases) {
      const score = inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0);
      const wrong = 1 / (1 + Math.exp(-score)) - wanted;
      for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + wrong * (inputs[at] ?? 0);
    }
    weights = weights.map(
      (weight, at) => weight - (RATE * (slope[at] ?? 0)) / cases.length,
    ) as typeof weights;
  }
  return { bySign, byCause, weights: weights.map((weight) => Number(weight.toFixed(4))) as typeof weights };
}
