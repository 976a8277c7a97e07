/**
 * Multinomial logistic regression with an L2 penalty, fitted by L-BFGS (Nocedal 1980) with backtracking: the problem
 * is convex and nothing is drawn at random, so the same examples give the same weights.
 */

export interface Row {
  /** Indices of the features that are not 0, and their values. */
  features: Int32Array;
  values: Float64Array;
  label: number;
  /** How much the row counts. */
  weight: number;
}

export interface Fitted {
  /** Weight of feature f for class k at [f * classes + k]. */
  weights: Float64Array;
  bias: Float64Array;
  classes: number;
}

export interface FitOptions {
  features: number;
  classes: number;
  /** Strength of the L2 penalty on the weights, per example. */
  penalty: number;
}

const MAX_STEPS = 120;
/** Steps remembered for the curvature. */
const MEMORY = 8;
/** Stops when a step lowers the loss by less. */
const TOLERANCE = 1e-6;
const SUFFICIENT_DECREASE = 1e-4;
const MAX_HALVINGS = 20;

type Vector = Float64Array;

function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** `into += factor * from` */
function addTo(into: Vector, from: Vector, factor: number): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (into[at] ?? 0) + factor * (from[at] ?? 0);
}

/** Scores turned into probabilities, in place. */
function toProbabilities(scores: Vector): void {
  const top = Math.max(...scores);
  let total = 0;
  scores.forEach((score, at) => {
    const power = Math.exp(score - top);
    scores[at] = power;
    total += power;
  });
  scores.forEach((power, at) => {
    scores[at] = power / total;
  });
}

/** The class scores of a row under parameters that hold the weights and, behind them, the bias. */
function scoreInto(scores: Vector, row: Row, parameters: Vector, { features, classes }: FitOptions): void {
  for (let k = 0; k < classes; k += 1) scores[k] = parameters[features * classes + k] ?? 0;
  for (let at = 0; at < row.features.length; at += 1) {
    const from = (row.features[at] ?? 0) * classes;
    const value = row.values[at] ?? 0;
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] ?? 0) + value * (parameters[from + k] ?? 0);
  }
}

/** Mean loss of the rows with the penalty; writes its gradient. */
function lossOf(rows: readonly Row[], parameters: Vector, gradient: Vector, options: FitOptions): number {
  const { features, classes, penalty } = options;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float64Array(classes);
  gradient.fill(0);
  let loss = 0;
  for (const row of rows) {
    scoreInto(scores, row, parameters, options);
    toProbabilities(scores);
    const share = row.weight / total;
    loss -= share * Math.log(Math.max(scores[row.label] ?? 0, Number.MIN_VALUE));
    for (let k = 0; k < classes; k += 1) {
      scores[k] = share * ((scores[k] ?? 0) - (k === row.label ? 1 : 0));
      gradient[features * classes + k] = (gradient[features * classes + k] ?? 0) + (scores[k] ?? 0);
    }
    for (let at = 0; at < row.features.length; at += 1) {
      const from = (row.features[at] ?? 0) * classes;
      const value = row.values[at] ?? 0;
      for (let k = 0; k < classes; k += 1) {
        gradient[from + k] = (gradient[from + k] ?? 0) + value * (scores[k] ?? 0);
      }
    }
  }
  for (let at = 0; at < features * classes; at += 1) {
    const weight = parameters[at] ?? 0;
    loss += 0.5 * penalty * weight * weight;
    gradient[at] = (gradient[at] ?? 0) + penalty * weight;
  }
  return loss;
}

interface Curvature {
  step: Vector;
  change: Vector;
  rho: number;
}

/** The gradient bent by the remembered curvature: the direction to walk against (two-loop recursion). */
function directionOf(gradient: Vector, memory: readonly Curvature[]): Vector {
  const direction = gradient.slice();
  const alphas: number[] = [];
  for (const { step, change, rho } of memory.toReversed()) {
    const alpha = rho * dot(step, direction);
    alphas.unshift(alpha);
    addTo(direction, change, -alpha);
  }
  const last = memory.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.max(1e-9, Math.sqrt(dot(gradient, gradient)))
      : dot(last.step, last.change) / dot(last.change, last.change);
  direction.forEach((value, at) => {
    direction[at] = value * scale;
  });
  memory.forEach(({ step, change, rho }, at) => {
    addTo(direction, step, (alphas[at] ?? 0) - rho * dot(change, direction));
  });
  return direction;
}

export function fitLogistic(rows: readonly Row[], options: FitOptions): Fitted {
  const { features, classes } = options;
  const size = (features + 1) * classes;
  let parameters = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossOf(rows, parameters, gradient, options);
  const memory: Curvature[] = [];
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const direction = directionOf(gradient, memory);
    const slope = -dot(gradient, direction);
    let length = 1;
    let next = parameters;
    let nextGradient = gradient;
    let nextLoss = loss;
    for (let halvings = 0; halvings < MAX_HALVINGS; halvings += 1) {
      next = parameters.slice();
      addTo(next, direction, -length);
      nextGradient = new Float64Array(size);
      nextLoss = lossOf(rows, next, nextGradient, options);
      if (nextLoss <= loss + SUFFICIENT_DECREASE * length * slope) break;
      length /= 2;
    }
    const step = next.slice();
    addTo(step, parameters, -1);
    const change = nextGradient.slice();
    addTo(change, gradient, -1);
    const curvature = dot(step, change);
    if (curvature > 0) {
      memory.push({ step, change, rho: 1 / curvature });
      if (memory.length > MEMORY) memory.shift();
    }
    const gained = loss - nextLoss;
    parameters = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gained < TOLERANCE) break;
  }
  return {
    weights: parameters.subarray(0, features * classes),
    bias: parameters.subarray(features * classes),
    classes,
  };
}
