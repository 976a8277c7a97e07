import { CAUSES } from '../core/words/cause.ts';
import type { Example } from './corpus.ts';
import { type Prepared, type Trained, train } from './train.ts';

const FOLDS = 5;

function scoresOf({ vocabulary, causes }: Trained, values: ReadonlyMap<string, number>): number[] {
  const scores = [...causes.bias];
  for (const [name, value] of values) {
    const index = vocabulary.get(name);
    if (index === undefined) continue;
    for (let k = 0; k < scores.length; k += 1) {
      scores[k] = (scores[k] ?? 0) + value * (causes.weights[index * CAUSES.length + k] ?? 0);
    }
  }
  return scores;
}

function probabilities(scores: readonly number[], temperature: number): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Above 0: major, given the true cause. */
function majorScore({ vocabulary, major }: Trained, { example, values }: Prepared): number {
  const difference = (from: ArrayLike<number>, at: number) => (from[at + 1] ?? 0) - (from[at] ?? 0);
  let score = difference(major.bias, 0);
  for (const [name, value] of [...values, [`cause ${example.cause}`, 1] as const]) {
    const index = vocabulary.get(name);
    if (index !== undefined) score += value * difference(major.weights, index * 2);
  }
  return score;
}

export interface Judged {
  example: Example;
  scores: number[];
  major: number;
}

/** Each example judged by a model that was trained without its file: one file has one manner of writing. */
export function crossValidate(prepared: readonly Prepared[]): Judged[] {
  const fileOfExample = ({ example }: Prepared) => example.place.replace(/:.*/, '');
  const files = [...new Set(prepared.map(fileOfExample))];
  const foldOf = new Map(files.map((file, at) => [file, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const trained = train(prepared.filter((each) => foldOf.get(fileOfExample(each)) !== fold));
    return prepared
      .filter((each) => foldOf.get(fileOfExample(each)) === fold)
      .map((each) => ({
        example: each.example,
        scores: scoresOf(trained, each.values),
        major: majorScore(trained, each),
      }));
  }).flat();
}

/** The temperature at which the labels of unseen examples are likeliest, by golden section. */
export function temperatureOf(judged: readonly Judged[]): number {
  const surprise = (temperature: number) =>
    judged.reduce((sum, { example, scores }) => {
      const given = probabilities(scores, temperature)[CAUSES.indexOf(example.cause)] ?? 0;
      return sum - Math.log(Math.max(given, Number.MIN_VALUE));
    }, 0);
  let [low, high] = [0.3, 3];
  const GOLDEN = (Math.sqrt(5) - 1) / 2;
  while (high - low > 0.005) {
    const one = high - GOLDEN * (high - low);
    const other = low + GOLDEN * (high - low);
    if (surprise(one) < surprise(other)) high = other;
    else low = one;
  }
  return (low + high) / 2;
}
