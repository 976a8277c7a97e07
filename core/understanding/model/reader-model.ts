import { featureHash, readHashes } from '../../language/feature-hash.ts';
import type { Risk } from '../../words/risk.ts';
import type { Features } from './features.ts';
import { columnOf, FIRST_COLUMN, HEADS, type HeadName, LABELS, type LabelOf, LOCAL_COLUMN } from './heads.ts';

/** The file in which training leaves the model. */
export interface ModelFile {
  /** SHA-256 over the corpus that it was trained on. */
  corpus: string;
  features: number;
  dimensions: number;
  /** What one step of the stored features is worth, by dimension. */
  step: number[];
  /** The hash of each feature's name (core/language/feature-hash.ts), ascending. */
  hashes: string;
  /** Base64 of one signed byte for each feature and dimension, feature by feature. */
  places: string;
  /** Base64 of 32-bit floats: for each column its weight in each dimension. */
  heads: string;
  /** Base64 of 32-bit floats: the score of each column where no feature speaks. */
  bias: string;
  gravity: Gravity;
  /** Divides the scores of the causes before they become probabilities, by family of languages (Guo et al. 2017). */
  temperatures: Record<string, number>;
  /** From which probability on a label counts. */
  thresholds: Thresholds;
}

export interface Thresholds {
  /** Each fact and each wish has its own: some are told in many words, some in passing. */
  told: Readonly<Record<LabelOf<'told'>, number>>;
  wants: Readonly<Record<LabelOf<'wants'>, number>>;
  problems: number;
  /** Risks that are acted upon, and such that a person looks at. */
  risks: Readonly<Record<Risk, number>>;
  maybe: Readonly<Record<Risk, number>>;
  deadline: number;
  /** Below it a cause is no answer: the buyer is asked. */
  unclear: number;
}

/** What training found of gravity. */
export interface Gravity {
  /** Share of the matters with this sign as the strongest that are major, in the order of PROBLEM_SIGNS. */
  bySign: readonly number[];
  /** The same by cause, in the order of CAUSES. */
  byCause: readonly number[];
  /** Weight of 1, of the words, of the signs, of the causes; each as the logarithm of odds. */
  weights: readonly number[];
}

function floatsOf(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** How likely each label of each head is. */
export class Scores {
  readonly #message: Float64Array;
  readonly #segments: readonly Float64Array[];
  /** For each label that shuts others out: of the message, and of the segment that says it loudest. */
  readonly #joined = new Float64Array(LABELS);

  /**
   * @param message the score of each column for the whole message
   * @param segments the same for each of its segments
   */
  constructor(message: Float64Array, segments: readonly Float64Array[]) {
    this.#message = message;
    this.#segments = segments;
    for (const [head, local] of Object.entries(LOCAL_COLUMN) as [HeadName, number][]) {
      const first = FIRST_COLUMN[head];
      for (let label = 0; label < HEADS[head].labels.length; label += 1) {
        const said = segments.map((segment) => segment[local + label] ?? 0);
        this.#joined[first + label] =
          (message[first + label] ?? 0) + (said.length === 0 ? 0 : Math.max(...said));
      }
    }
  }

  /** All scores, as a thread passes them on. */
  columns(): { message: Float64Array; segments: readonly Float64Array[] } {
    return { message: this.#message, segments: this.#segments };
  }

  /** Score of a label of a head whose labels shut each other out. */
  score<Name extends HeadName>(head: Name, label: LabelOf<Name>): number {
    return this.#joined[columnOf(head, label)] ?? 0;
  }

  /**
   * Of a head whose labels shut each other out: softmax. Of another one: that one segment at least holds the label
   * (noisy-or).
   */
  probability<Name extends HeadName>(head: Name, label: LabelOf<Name>): number {
    const { manner, labels } = HEADS[head];
    const column = columnOf(head, label);
    if (manner === 'any')
      return 1 - this.#segments.reduce((none, each) => none * (1 - logistic(each[column] ?? 0)), 1);
    const own = this.#joined[column] ?? 0;
    const first = FIRST_COLUMN[head];
    let total = 0;
    for (let at = 0; at < labels.length; at += 1) total += Math.exp((this.#joined[first + at] ?? 0) - own);
    return 1 / total;
  }

  /** The likeliest label of a head whose labels shut each other out. */
  likeliest<Name extends HeadName>(head: Name): LabelOf<Name> {
    const labels: readonly LabelOf<Name>[] = HEADS[head].labels;
    return labels.reduce((best, label) => (this.score(head, label) > this.score(head, best) ? label : best));
  }

  /** Labels of a head, each from its own probability on. */
  from<Name extends HeadName>(head: Name, limits: Readonly<Record<LabelOf<Name>, number>>): LabelOf<Name>[] {
    const labels: readonly LabelOf<Name>[] = HEADS[head].labels;
    return labels.filter((label) => this.probability(head, label) >= limits[label]);
  }

  /** The segment in which a label is heard most, as its index; -1 where there is none. */
  loudestSegment<Name extends HeadName>(head: Name, label: LabelOf<Name>): number {
    const column = columnOf(head, label);
    const scores = this.#segments.map((each) => each[column] ?? 0);
    return scores.indexOf(Math.max(...scores));
  }
}

/**
 * A linear model of low rank: each feature has a place in a few dimensions, and each label a weight for each dimension.
 * What a feature adds to the score of a label is the product of both, so that a judgement can be explained by words.
 */
export class ReaderModel {
  readonly temperatures: Readonly<Record<string, number>>;
  readonly thresholds: Thresholds;
  readonly gravity: Gravity;
  readonly #dimensions: number;
  readonly #step: readonly number[];
  readonly #places: Int8Array;
  readonly #heads: Float32Array;
  readonly #bias: Float32Array;
  /** Open addressing: row + 1 of a feature, 0 where none. */
  readonly #rows: Int32Array;
  readonly #hashes: Uint32Array;

  constructor(file: ModelFile) {
    this.temperatures = file.temperatures;
    this.thresholds = file.thresholds;
    this.gravity = file.gravity;
    this.#dimensions = file.dimensions;
    this.#step = file.step;
    this.#heads = floatsOf(file.heads);
    this.#bias = floatsOf(file.bias);
    const places = Buffer.from(file.places, 'base64');
    this.#places = new Int8Array(places.buffer, places.byteOffset, places.byteLength);
    this.#hashes = readHashes(file.hashes);
    const slots = 2 ** Math.ceil(Math.log2(file.features * 2 + 1));
    this.#rows = new Int32Array(slots);
    for (const [row, hash] of this.#hashes.entries()) {
      let slot = hash & (slots - 1);
      while (this.#rows[slot] !== 0) slot = (slot + 1) & (slots - 1);
      this.#rows[slot] = row + 1;
    }
  }

  #rowOf(name: string): number {
    const hash = featureHash(name);
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

  /** What a feature adds to the score of a column where its value is 1; 0 for one that training did not keep. */
  weight(name: string, column: number): number {
    const row = this.#rowOf(name);
    if (row < 0) return 0;
    let sum = 0;
    for (let dimension = 0; dimension < this.#dimensions; dimension += 1) {
      const place = (this.#places[row * this.#dimensions + dimension] ?? 0) * (this.#step[dimension] ?? 0);
      sum += place * (this.#heads[column * this.#dimensions + dimension] ?? 0);
    }
    return sum;
  }

  #add(values: ReadonlyMap<string, number>, place: Float64Array): void {
    for (const [name, value] of values) {
      const row = this.#rowOf(name);
      if (row < 0) continue;
      const from = row * place.length;
      for (let dimension = 0; dimension < place.length; dimension += 1)
        place[dimension] =
          (place[dimension] as number) +
          value * (this.#places[from + dimension] as number) * (this.#step[dimension] as number);
    }
  }

  #columns(place: Float64Array): Float64Array {
    return Float64Array.from(this.#bias, (bias, column) => {
      let sum = bias;
      for (let dimension = 0; dimension < place.length; dimension += 1)
        sum += (place[dimension] as number) * (this.#heads[column * place.length + dimension] as number);
      return sum;
    });
  }

  /** What a message says, by its features. */
  scores({ values, segments, beside }: Pick<Features, 'values' | 'segments' | 'beside'>): Scores {
    const whole = new Float64Array(this.#dimensions);
    this.#add(values, whole);
    const around = new Float64Array(this.#dimensions);
    this.#add(beside, around);
    return new Scores(
      this.#columns(whole),
      segments.map((segment) => {
        const place = around.slice();
        this.#add(segment.values, place);
        return this.#columns(place);
      }),
    );
  }
}
