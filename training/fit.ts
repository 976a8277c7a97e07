/**
 * Fits a linear model of low rank to many judgements at once by stochastic gradient descent with AdaGrad's rates (Duchi et al. 2011);
 * every draw comes from one seed, so the same rows give the same model.
 */
import {
  COLUMNS,
  FIRST_COLUMN,
  HEAD_NAMES,
  HEADS,
  type HeadName,
  LOCAL_COLUMN,
} from '../core/understanding/model/heads.ts';
import { type FitOptions, LowRank, type Row, randomFrom, type Vector } from './low-rank.ts';

/** How much each head counts beside the others. */
const HEAD_WEIGHT: Readonly<Record<HeadName, number>> = {
  contact: 1,
  cause: 1.5,
  severity: 1,
  asks: 0.5,
  strongest: 0.7,
  told: 0.5,
  wants: 0.7,
  risks: 1,
  problems: 0.4,
  deadline: 0.3,
  takes: 1,
};

const HEAD_PENALTY = 1e-5;
/** AdaGrad begins with it, so that the first step is finite. */
const FIRST_SQUARE = 1e-3;
/** The model is the mean of where the last epochs ended (Polyak and Juditsky 1992): by cross-validation a little better than the last one. */
const EPOCHS_AVERAGED = 4;
/** The last epoch walks at this share of the first one's rate. */
const LAST_RATE = 0.1;

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
const LEAST = 1e-6;

/**
 * The gradient of the loss by the score of each column: of the message for labels that shut each other out (softmax), of each
 * segment for the others. A label holds for a message where it holds for one segment at least (noisy-or).
 * @param places of the message, then of each segment
 * @param gradients in the same order, filled
 */
function lossGradient(
  model: LowRank,
  row: Row,
  places: readonly Float32Array[],
  gradients: readonly Float32Array[],
): void {
  const [whole] = places as [Float32Array];
  const [wholeGradient] = gradients as [Float32Array];
  for (const name of HEAD_NAMES) {
    const target = row.targets.get(name);
    if (target === undefined) continue;
    const first = FIRST_COLUMN[name];
    const { length } = HEADS[name].labels;
    const weight = row.weight * HEAD_WEIGHT[name];
    if (HEADS[name].manner === 'one') {
      const local = LOCAL_COLUMN[name] ?? 0;
      const loudest = new Int32Array(length);
      let top = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < length; k += 1) {
        let most = places.length > 1 ? Number.NEGATIVE_INFINITY : 0;
        for (let unit = 1; unit < places.length; unit += 1) {
          const score = model.score(places[unit] as Float32Array, local + k);
          if (score > most) {
            most = score;
            loudest[k] = unit;
          }
        }
        const score = model.score(whole, first + k) + most;
        wholeGradient[first + k] = score;
        top = Math.max(top, score);
      }
      let total = 0;
      for (let k = 0; k < length; k += 1) {
        const power = Math.exp((wholeGradient[first + k] as number) - top);
        wholeGradient[first + k] = power;
        total += power;
      }
      for (let k = 0; k < length; k += 1) {
        const wrong = weight * ((wholeGradient[first + k] as number) / total - (target[k] as number));
        wholeGradient[first + k] = wrong;
        const unit = loudest[k] as number;
        if (unit > 0) (gradients[unit] as Float32Array)[local + k] = wrong;
      }
      continue;
    }
    for (let k = 0; k < length; k += 1) {
      const wanted = target[k] as number;
      if (Number.isNaN(wanted)) continue;
      let none = 1;
      for (let unit = 1; unit < places.length; unit += 1) {
        const likely = logistic(model.score(places[unit] as Float32Array, first + k));
        (gradients[unit] as Float32Array)[first + k] = likely;
        none *= 1 - likely;
      }
      const factor = weight * (1 - wanted - (wanted * none) / Math.max(LEAST, 1 - none));
      for (let unit = 1; unit < places.length; unit += 1) {
        const gradient = gradients[unit] as Float32Array;
        gradient[first + k] = (gradient[first + k] as number) * factor;
      }
    }
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** A feature that few rows have is walked rarely: its share of the penalty is taken then. */
function penaltiesOf(rows: readonly Row[], { features, penalty }: FitOptions): Float32Array {
  const counts = new Float32Array(features);
  let total = 0;
  for (const { weight, message, segments } of rows) {
    total += weight;
    for (const { indices } of [message, ...segments])
      for (const feature of indices) counts[feature] = (counts[feature] as number) + weight;
  }
  // Each feature of the text stands in the message and in a segment.
  return counts.map((count) => (2 * penalty * total) / Math.max(1, count));
}

/** Fits the model. The loss is not convex: another seed finds another model of about the same worth. */
export function fitLowRank(rows: readonly Row[], options: FitOptions): LowRank {
  const { dimensions, epochs, rate, withoutSigns, missed, seed } = options;
  const model = new LowRank(options);
  const { places, heads, bias } = model;
  const random = randomFrom(seed + 1);
  const penalties = penaltiesOf(rows, options);
  const placeSquares = new Float32Array(places.length).fill(FIRST_SQUARE);
  const headSquares = new Float32Array(heads.length).fill(FIRST_SQUARE);
  const biasSquares = new Float32Array(COLUMNS).fill(FIRST_SQUARE);

  const readSome = ({ values, isSign }: Vector, isBlind: boolean): Float32Array =>
    values.map((_, at) => ((isBlind && isSign[at] === 1) || random() < missed ? 0 : 1 / (1 - missed)));

  const walkHeads = (units: readonly Float32Array[], gradients: readonly Float32Array[], step: number) => {
    const moved = units.map(() => new Float32Array(dimensions));
    const told: number[] = [];
    for (let k = 0; k < COLUMNS; k += 1) {
      let sum = 0;
      told.length = 0;
      for (let unit = 0; unit < units.length; unit += 1) {
        const each = (gradients[unit] as Float32Array)[k] as number;
        sum += each;
        if (each !== 0) told.push(unit);
      }
      if (told.length === 0) continue;
      const from = k * dimensions;
      for (let d = 0; d < dimensions; d += 1) {
        const weight = heads[from + d] as number;
        let gradient = HEAD_PENALTY * weight;
        for (const unit of told) {
          const each = (gradients[unit] as Float32Array)[k] as number;
          gradient += each * ((units[unit] as Float32Array)[d] as number);
          const move = moved[unit] as Float32Array;
          move[d] = (move[d] as number) + each * weight;
        }
        const squares = (headSquares[from + d] as number) + gradient * gradient;
        headSquares[from + d] = squares;
        heads[from + d] = weight - (step * gradient) / Math.sqrt(squares);
      }
      const squares = (biasSquares[k] as number) + sum * sum;
      biasSquares[k] = squares;
      bias[k] = (bias[k] as number) - (step * sum) / Math.sqrt(squares);
    }
    return moved;
  };

  const walkPlaces = (
    vector: Vector,
    kept: Float32Array,
    move: Float32Array,
    weight: number,
    step: number,
  ) => {
    for (let at = 0; at < vector.indices.length; at += 1) {
      const value = (vector.values[at] as number) * (kept[at] as number);
      if (value === 0) continue;
      const feature = vector.indices[at] as number;
      const penalty = (penalties[feature] as number) * weight;
      const from = feature * dimensions;
      for (let d = 0; d < dimensions; d += 1) {
        const here = places[from + d] as number;
        const gradient = value * (move[d] as number) + penalty * here;
        const squares = (placeSquares[from + d] as number) + gradient * gradient;
        placeSquares[from + d] = squares;
        places[from + d] = here - (step * gradient) / Math.sqrt(squares);
      }
    }
  };

  const parameters = [places, heads, bias];
  const sums = parameters.map(({ length }) => new Float64Array(length));
  const addUp = () => {
    for (const [at, values] of parameters.entries()) {
      const sum = sums[at] as Float64Array;
      for (let index = 0; index < values.length; index += 1)
        sum[index] = (sum[index] as number) + (values[index] as number);
    }
  };

  const order = Int32Array.from(rows, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = rate * (1 - (epoch / epochs) * (1 - LAST_RATE));
    for (const at of order) {
      const row = rows[at] as Row;
      const isBlind = random() < withoutSigns;
      const vectors = [row.message, ...row.segments];
      const kept = vectors.map((vector) => readSome(vector, isBlind));
      const besideKept = readSome(row.beside, isBlind);
      const besidePlace = new Float32Array(dimensions);
      model.add(row.beside, besidePlace, besideKept);
      const units = vectors.map((vector, unit) => {
        const place = unit === 0 ? new Float32Array(dimensions) : besidePlace.slice();
        model.add(vector, place, kept[unit] as Float32Array);
        return place;
      });
      const gradients = units.map(() => new Float32Array(COLUMNS));
      lossGradient(model, row, units, gradients);
      const moved = walkHeads(units, gradients, step);
      const besideMove = new Float32Array(dimensions);
      for (const [unit, vector] of vectors.entries()) {
        const move = moved[unit] as Float32Array;
        walkPlaces(vector, kept[unit] as Float32Array, move, row.weight, step);
        if (unit > 0)
          for (let d = 0; d < dimensions; d += 1)
            besideMove[d] = (besideMove[d] as number) + (move[d] as number);
      }
      walkPlaces(row.beside, besideKept, besideMove, row.weight, step);
    }
    if (epoch >= epochs - EPOCHS_AVERAGED) addUp();
  }
  const averaged = Math.min(epochs, EPOCHS_AVERAGED);
  for (const [at, values] of parameters.entries())
    for (let index = 0; index < values.length; index += 1)
      values[index] = ((sums[at] as Float64Array)[index] as number) / averaged;
  return model;
}
