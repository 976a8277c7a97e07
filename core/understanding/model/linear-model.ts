import * as z from 'zod';
import { CAUSES, type Cause } from '../../words/cause.ts';
import type { Features } from './features.ts';

/** The file in which training leaves a model. */
export const ModelFile = z.object({
  /** SHA-256 over the corpus that it was trained on. */
  corpus: z.string(),
  features: z.number().int(),
  /** Divides the scores of the causes before they become probabilities (temperature scaling, Guo et al. 2017). */
  temperature: z.number().positive(),
  /** Score of each cause, then of `major`, where no feature speaks. */
  bias: z.array(z.number()).length(CAUSES.length + 1),
  /** What one step of the stored weights is worth, by column. */
  step: z.array(z.number().positive()).length(CAUSES.length + 1),
  /** Base64 of one 32-bit hash of its name for each feature, little endian, ascending. */
  hashes: z.string(),
  /** Base64 of one signed byte for each feature and column, feature by feature. */
  weights: z.string(),
});
export type ModelFile = z.infer<typeof ModelFile>;

/** Columns of the weights: the causes in their order, then `major`. */
export const COLUMNS = CAUSES.length + 1;
const MAJOR = CAUSES.length;

/** FNV-1a with a final mix (public domain, Fowler, Noll and Vo): 32 bits of a feature's name. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    hash ^= name.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}

/** A linear model: each feature adds its weight, times its value, to the score of each cause and of `major`. */
export class LinearModel {
  readonly temperature: number;
  readonly #bias: readonly number[];
  readonly #step: readonly number[];
  readonly #weights: Int8Array;
  /** Open addressing: row + 1 of a feature, 0 where none. */
  readonly #rows: Int32Array;
  readonly #hashes: Uint32Array;

  constructor(file: ModelFile) {
    this.temperature = file.temperature;
    this.#bias = file.bias;
    this.#step = file.step;
    const hashes = Buffer.from(file.hashes, 'base64');
    this.#weights = new Int8Array(Buffer.from(file.weights, 'base64'));
    this.#hashes = new Uint32Array(file.features);
    const slots = 2 ** Math.ceil(Math.log2(file.features * 2 + 1));
    this.#rows = new Int32Array(slots);
    for (let row = 0; row < file.features; row += 1) {
      const hash = hashes.readUInt32LE(row * 4);
      this.#hashes[row] = hash;
      let slot = hash & (slots - 1);
      while (this.#rows[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#rows[slot] = row + 1;
    }
  }

  #rowOf(name: string): number {
    const hash = hashOf(name);
    const mask = this.#rows.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (this.#rows[slot] ?? 0) - 1;
      if (row < 0 || this.#hashes[row] === hash) return row;
    }
  }

  /** Did training keep a feature of that name? */
  knows(name: string): boolean {
    return this.#rowOf(name) >= 0;
  }

  /** Weight of a feature for a cause; 0 for a feature that training did not keep. */
  weight(name: string, cause: Cause): number {
    const row = this.#rowOf(name);
    const column = CAUSES.indexOf(cause);
    return row < 0 ? 0 : (this.#weights[row * COLUMNS + column] ?? 0) * (this.#step[column] ?? 0);
  }

  /** The score of each cause, and of `major` before the cause is known. */
  scores({ values }: Pick<Features, 'values'>): { causes: Map<Cause, number>; major: number } {
    const sums = [...this.#bias];
    for (const [name, value] of values) {
      const row = this.#rowOf(name);
      if (row < 0) continue;
      for (let column = 0; column < COLUMNS; column += 1) {
        const weight = (this.#weights[row * COLUMNS + column] ?? 0) * (this.#step[column] ?? 0);
        sums[column] = (sums[column] ?? 0) + weight * value;
      }
    }
    return {
      causes: new Map(CAUSES.map((cause, column) => [cause, sums[column] ?? 0])),
      major: sums[MAJOR] ?? 0,
    };
  }

  /** What a cause adds to the score of `major`. */
  majorOf(cause: Cause): number {
    const row = this.#rowOf(`cause ${cause}`);
    return row < 0 ? 0 : (this.#weights[row * COLUMNS + MAJOR] ?? 0) * (this.#step[MAJOR] ?? 0);
  }
}
