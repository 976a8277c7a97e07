/**
 * A linear model of low rank: each feature gets a place in a few dimensions, each label a weight for each dimension.
 */
import {
  COLUMNS,
  FIRST_COLUMN,
  HEAD_NAMES,
  HEADS,
  type HeadName,
} from '../core/understanding/model/heads.ts';

/** Features that are not 0. */
export interface Vector {
  indices: Int32Array;
  values: Float32Array;
  /** 1 where the feature is a sign that a phrase found: such are left out at times, that the words learn as well. */
  isSign: Uint8Array;
}

export interface Row {
  /** The whole message. */
  message: Vector;
  /** Its stretches; each is judged together with what stands beside the text. */
  segments: Vector[];
  beside: Vector;
  /** For each head the probability of each label by those who judged it; absent where nobody did, NaN for a label nobody judged. */
  targets: ReadonlyMap<HeadName, Float32Array>;
  /** How much the row counts. */
  weight: number;
}

export interface FitOptions {
  features: number;
  dimensions: number;
  epochs: number;
  rate: number;
  /** Strength of the L2 penalty on the places, per example. */
  penalty: number;
  /** Share of the readings of a row in which its signs are left out. */
  withoutSigns: number;
  /** Share of the features that a reading misses. */
  missed: number;
  seed: number;
}

const FIRST_PLACES = 0.08;
const FIRST_WEIGHTS = 0.48;
/** Mulberry32 (public domain, Tommy Ettinger): numbers in [0, 1) from a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const IS_ANY = Uint8Array.from({ length: COLUMNS });
for (const name of HEAD_NAMES) {
  const first = FIRST_COLUMN[name];
  if (HEADS[name].manner === 'any') IS_ANY.fill(1, first, first + HEADS[name].labels.length);
}

/** Most stretches hold none of the labels. */
const FIRST_BIAS = -2;

export class LowRank {
  readonly dimensions: number;
  /** Of feature f in dimension d at [f * dimensions + d]. */
  readonly places: Float32Array;
  /** Of dimension d for column k at [k * dimensions + d]. */
  readonly heads: Float32Array;
  readonly bias = Float32Array.from(IS_ANY, (isAny) => isAny * FIRST_BIAS);

  constructor({ features, dimensions, seed }: Pick<FitOptions, 'features' | 'dimensions' | 'seed'>) {
    const random = randomFrom(seed);
    const drawn = (size: number) => (random() + random() + random() - 1.5) * size;
    this.dimensions = dimensions;
    this.places = Float32Array.from({ length: features * dimensions }, () => drawn(FIRST_PLACES));
    this.heads = Float32Array.from({ length: dimensions * COLUMNS }, () => drawn(FIRST_WEIGHTS));
  }

  /** Adds the places of features to a sum. @param kept by how much each value is multiplied */
  add({ indices, values }: Vector, sum: Float32Array, kept: Float32Array | null = null): void {
    const { dimensions, places } = this;
    for (let at = 0; at < indices.length; at += 1) {
      const value = (values[at] as number) * (kept === null ? 1 : (kept[at] as number));
      if (value === 0) continue;
      const from = (indices[at] as number) * dimensions;
      for (let d = 0; d < dimensions; d += 1)
        sum[d] = (sum[d] as number) + value * (places[from + d] as number);
    }
  }

  /** The score of a column at a place. */
  score(place: Float32Array, column: number): number {
    const from = column * this.dimensions;
    let sum = this.bias[column] as number;
    for (let d = 0; d < this.dimensions; d += 1)
      sum += (place[d] as number) * (this.heads[from + d] as number);
    return sum;
  }
}
