import { INTENTS } from '../../core/policy/vote/vote-model.ts';
import { randomFrom } from '../low-rank.ts';
import { type Example, targetsOf } from './letters-corpus.ts';

export interface VoteSettings {
  epochs: number;
  rate: number;
  penalty: number;
  /** A feature that fewer texts have is chance. */
  minTexts: number;
  seed: number;
}

/** Weights by feature, one for each intent, and the bias of each. */
export interface FittedVote {
  vocabulary: ReadonlyMap<string, number>;
  weights: Float64Array;
  bias: Float64Array;
}

const FIRST_SQUARE = 1e-3;
const LAST_RATE = 0.1;

/** Logistic regression of all intents by stochastic gradient descent with AdaGrad's rates (Duchi et al. 2011), L2-penalised. */
export function fitVote(examples: readonly Example[], settings: VoteSettings): FittedVote {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= settings.minTexts);
  const vocabulary = new Map(kept.map(([name], at) => [name, at]));
  const width = INTENTS.length;
  const weights = new Float64Array(vocabulary.size * width);
  const squares = new Float64Array(weights.length).fill(FIRST_SQUARE);
  const bias = new Float64Array(width);
  const biasSquares = new Float64Array(width).fill(FIRST_SQUARE);
  const rows = examples.map((example) => ({
    targets: targetsOf(example),
    known: [...example.features].flatMap(([name, value]) => {
      const at = vocabulary.get(name);
      return at === undefined ? [] : [{ at, value, count: counts.get(name) ?? 1 }];
    }),
  }));
  const random = randomFrom(settings.seed);
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    const rate = settings.rate * (1 - ((1 - LAST_RATE) * epoch) / Math.max(1, settings.epochs - 1));
    for (const place of order) {
      const { targets, known } = rows[place] as (typeof rows)[number];
      for (let intent = 0; intent < width; intent += 1) {
        const target = targets[intent] as number;
        if (Number.isNaN(target)) continue;
        let score = bias[intent] as number;
        for (const { at, value } of known) score += value * (weights[at * width + intent] as number);
        const wrong = 1 / (1 + Math.exp(-score)) - target;
        biasSquares[intent] = (biasSquares[intent] as number) + wrong * wrong;
        bias[intent] = (bias[intent] as number) - (rate * wrong) / Math.sqrt(biasSquares[intent] as number);
        for (const { at, value, count } of known) {
          const index = at * width + intent;
          const weight = weights[index] as number;
          // The penalty of a feature is shared out over the texts that have it.
          const gradient = wrong * value + (settings.penalty * rows.length * weight) / count;
          squares[index] = (squares[index] as number) + gradient * gradient;
          weights[index] = weight - (rate * gradient) / Math.sqrt(squares[index] as number);
        }
      }
    }
  }
  return { vocabulary, weights, bias };
}

/** How likely each intent is, in the order of INTENTS. */
export function votesOf({ vocabulary, weights, bias }: FittedVote, { features }: Example): number[] {
  const width = INTENTS.length;
  const sums = Array.from(bias);
  for (const [name, value] of features) {
    const at = vocabulary.get(name);
    if (at === undefined) continue;
    for (let intent = 0; intent < width; intent += 1)
      sums[intent] = (sums[intent] as number) + value * (weights[at * width + intent] as number);
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}
