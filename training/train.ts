import { CAUSES, type Cause } from '../core/words/cause.ts';
import type { Example } from './corpus.ts';
import { type Fitted, fitLogistic, type Row } from './fit.ts';

/** Set by cross-validation over the corpus alone. */
const PENALTY = 1e-3;
const MAJOR_PENALTY = 3e-3;
/**
 * The written examples are spread over the causes; life is not. Each cause counts as much as a seller can expect to
 * meet it: an assumption between reviews (as the natural examples: 56 % defect, 2 % misuse) and mails, in which more
 * buyers ask for help.
 */
const EXPECTED: Readonly<Record<Cause, number>> = {
  defect: 0.45,
  transit_damage: 0.13,
  misuse: 0.08,
  listing_mismatch: 0.15,
  wrong_item: 0.12,
  unclear: 0.025,
  not_quality: 0.045,
};
/**
 * How often a matter of each cause is major, likewise assumed: what breaks on the way is mostly spoilt, a difference from
 * the listing mostly can be lived with. Without it the model would learn how generously the examples were labelled.
 */
const EXPECTED_MAJOR: Readonly<Partial<Record<Cause, number>>> = {
  defect: 0.45,
  transit_damage: 0.65,
  misuse: 0.35,
  listing_mismatch: 0.3,
  wrong_item: 0.65,
};
/** A feature that fewer examples have is chance. */
const MIN_EXAMPLES = 2;

export interface Prepared {
  example: Example;
  values: ReadonlyMap<string, number>;
}

/** Every feature that is met often enough, with its index. */
type Vocabulary = ReadonlyMap<string, number>;

function vocabularyOf(prepared: readonly Prepared[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const { values } of prepared) {
    for (const name of values.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= MIN_EXAMPLES).map(([name]) => name);
  return new Map([...kept, ...CAUSES.map((cause) => `cause ${cause}`)].map((name, index) => [name, index]));
}

function rowOf(
  values: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
  label: number,
  weight: number,
): Row {
  const known = [...values].flatMap(([name, value]) => {
    const index = vocabulary.get(name);
    return index === undefined ? [] : [[index, value] as const];
  });
  return {
    features: Int32Array.from(known, ([index]) => index),
    values: Float64Array.from(known, ([, value]) => value),
    label,
    weight,
  };
}

function shareOf(examples: readonly Example[]): (cause: Cause) => number {
  return (cause) => examples.filter((example) => example.cause === cause).length / examples.length;
}

/** What an example counts for severity, so that each cause has its expected share of majors. */
function majorWeights(examples: readonly Example[]): (example: Example) => number {
  const shares = new Map(
    CAUSES.map((cause) => {
      const own = examples.filter((example) => example.cause === cause);
      return [cause, own.filter(({ severity }) => severity === 'major').length / own.length];
    }),
  );
  return ({ cause, severity }) => {
    const expected = EXPECTED_MAJOR[cause] ?? 0.5;
    const share = shares.get(cause) ?? 0.5;
    return severity === 'major' ? expected / share : (1 - expected) / (1 - share);
  };
}

export interface Trained {
  vocabulary: Vocabulary;
  causes: Fitted;
  major: Fitted;
}

export const PRODUCT_CAUSES: ReadonlySet<Cause> = new Set(
  CAUSES.filter((c) => c !== 'unclear' && c !== 'not_quality'),
);

/** Causes and severity from the same examples: severity is learned given the cause. */
export function train(prepared: readonly Prepared[]): Trained {
  const vocabulary = vocabularyOf(prepared);
  const examples = prepared.map(({ example }) => example);
  const written = shareOf(examples);
  const weights = new Map(CAUSES.map((cause) => [cause, EXPECTED[cause] / written(cause)]));
  const causes = fitLogistic(
    prepared.map(({ example, values }) =>
      rowOf(values, vocabulary, CAUSES.indexOf(example.cause), weights.get(example.cause) ?? 1),
    ),
    { features: vocabulary.size, classes: CAUSES.length, penalty: PENALTY },
  );
  const majorWeight = majorWeights(examples);
  // Matters without a fault in the product are minor by definition: nothing is to be learned from them.
  const major = fitLogistic(
    prepared
      .filter(({ example }) => PRODUCT_CAUSES.has(example.cause))
      .map(({ example, values }) => {
        const withCause = new Map([...values, [`cause ${example.cause}`, 1]]);
        return rowOf(withCause, vocabulary, example.severity === 'major' ? 1 : 0, majorWeight(example));
      }),
    { features: vocabulary.size, classes: 2, penalty: MAJOR_PENALTY },
  );
  return { vocabulary, causes, major };
}
