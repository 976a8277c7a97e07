import { featureHash, readHashes } from '../../language/feature-hash.ts';
import type { LintRule } from '../../words/finding.ts';
import { KINDS, type Kind, type Overheard, shareOf } from './vote-features.ts';

/** What is forbidden by its meaning: only for these there is a second vote. */
export const INTENTS = [
  'review_manipulation',
  'review_incentive',
  'claim_condition',
  'off_amazon_contact',
  'off_amazon_payment',
  'promotion',
  'blame',
  'liability_admission',
] as const satisfies readonly LintRule[];
export type Intent = (typeof INTENTS)[number];

/** The file in which training leaves the second vote. */
export interface VoteFile {
  /** SHA-256 over the corpus that it was trained on. */
  corpus: string;
  features: number;
  /** What one step of the weights of an intent is worth. */
  step: number[];
  /** The hash of each feature's name (core/language/feature-hash.ts), ascending. */
  hashes: string;
  /** Base64 of one signed byte for each feature and intent, feature by feature. */
  weights: string;
  bias: number[];
  /** From which probability on the vote is said. */
  thresholds: Record<Intent, number>;
}

/** Names of some dozen letters. */
const NAMES_KEPT = 20_000;

/** Features of a kind, and their weights added up for each intent. */
interface Weights {
  names: ReadonlySet<string>;
  sums: readonly number[];
}
export type Weighed = Readonly<Record<Kind, Weights>>;

/** A linear model for each intent over the same features (logistic regression). */
export class VoteModel {
  readonly thresholds: Readonly<Record<Intent, number>>;
  readonly #rows = new Map<number, number>();
  readonly #known = new Map<string, number>();
  readonly #weights: Int8Array;
  readonly #step: readonly number[];
  readonly #bias: readonly number[];

  constructor(file: VoteFile) {
    this.thresholds = file.thresholds;
    this.#step = file.step;
    this.#bias = file.bias;
    const weights = Buffer.from(file.weights, 'base64');
    this.#weights = new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength);
    for (const [row, hash] of readHashes(file.hashes).entries()) this.#rows.set(hash, row);
  }

  /** Row of a feature, -1 for one that training did not keep: pairs of sentences ask for each name again. */
  #rowOf(name: string): number {
    let row = this.#known.get(name);
    if (row === undefined) {
      row = this.#rows.get(featureHash(name)) ?? -1;
      if (this.#known.size >= NAMES_KEPT) this.#known.clear();
      this.#known.set(name, row);
    }
    return row;
  }

  /** The weights of features, added up for each intent. */
  #sum(names: Iterable<string>): number[] {
    const sums = INTENTS.map(() => 0);
    for (const name of names) {
      const row = this.#rowOf(name);
      if (row < 0) continue;
      for (let at = 0; at < INTENTS.length; at += 1)
        sums[at] = (sums[at] ?? 0) + (this.#weights[row * INTENTS.length + at] ?? 0);
    }
    return sums;
  }

  /** What each feature of a sentence weighs, once for all the sentences that it is judged with. */
  weigh(heard: Overheard): Weighed {
    const of = (kind: Kind) => ({ names: heard[kind], sums: this.#sum(heard[kind]) });
    return { words: of('words'), lexical: of('lexical') };
  }

  /** Number and weights of the features of two sentences; what stands in both counts once. */
  #together(one: Weights, next: Weights): { count: number; sums: number[] } {
    const twice = [...one.names].filter((name) => next.names.has(name));
    const double = this.#sum(twice);
    return {
      count: one.names.size + next.names.size - twice.length,
      sums: one.sums.map((sum, at) => sum + (next.sums[at] ?? 0) - (double[at] ?? 0)),
    };
  }

  /** How likely a sentence holds each intent, in the order of INTENTS; each in [0, 1]. With `next`, the two together. */
  probabilities(one: Weighed, next?: Weighed): number[] {
    const totals = [...this.#bias];
    for (const kind of KINDS) {
      const { count, sums } =
        next === undefined
          ? { count: one[kind].names.size, sums: one[kind].sums }
          : this.#together(one[kind], next[kind]);
      const share = shareOf(kind, count);
      for (const [at, sum] of sums.entries())
        totals[at] = (totals[at] ?? 0) + share * sum * (this.#step[at] ?? 0);
    }
    return totals.map((total) => 1 / (1 + Math.exp(-total)));
  }
}
