/**
 * Trains the diagnosis on the complaints that the project wrote itself (training/corpus) and leaves
 * core/understanding/model/model.json: `npm run train:diagnosis [-- --check]`. Deterministic: the same corpus gives the
 * same file. `--check` trains nothing and tells by cross-validation how well the corpus teaches.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readComplaint } from '../core/understanding/examine.ts';
import { featuresOf } from '../core/understanding/model/features.ts';
import { COLUMNS, hashOf, type ModelFile } from '../core/understanding/model/linear-model.ts';
import { CAUSES, type Cause } from '../core/words/cause.ts';
import { SEVERITIES } from '../core/words/severity.ts';
import { type Example, fingerprint, readCorpus } from './corpus.ts';
import { type Fitted, fitLogistic, type Row } from './fit.ts';

const MODEL = fileURLToPath(new URL('../core/understanding/model/model.json', import.meta.url));

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
/** Features kept in the file, the weightiest first: 12 bytes each. */
const KEPT = 30_000;
const FOLDS = 5;

interface Prepared {
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

interface Trained {
  vocabulary: Vocabulary;
  causes: Fitted;
  major: Fitted;
}

const PRODUCT_CAUSES: ReadonlySet<Cause> = new Set(
  CAUSES.filter((c) => c !== 'unclear' && c !== 'not_quality'),
);

function train(prepared: readonly Prepared[]): Trained {
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

/** Weight of a feature in each column of the model file. */
function columnsOf({ causes, major }: Trained, index: number): number[] {
  const byCause = CAUSES.map((_, k) => causes.weights[index * CAUSES.length + k] ?? 0);
  return [...byCause, (major.weights[index * 2 + 1] ?? 0) - (major.weights[index * 2] ?? 0)];
}

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

interface Judged {
  example: Example;
  scores: number[];
  major: number;
}

/** Each example judged by a model that was trained without its file: one file has one manner of writing. */
function crossValidate(prepared: readonly Prepared[]): Judged[] {
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
function temperatureOf(judged: readonly Judged[]): number {
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

function report(title: string, judged: readonly Judged[]): void {
  const given = (scores: readonly number[]) => CAUSES[scores.indexOf(Math.max(...scores))];
  const right = judged.filter(({ example, scores }) => given(scores) === example.cause).length;
  const scoresByCause = CAUSES.map((cause) => {
    const wanted = judged.filter(({ example }) => example.cause === cause);
    const found = judged.filter(({ scores }) => given(scores) === cause);
    const both = wanted.filter(({ scores }) => given(scores) === cause).length;
    return { cause, f1: (2 * both) / Math.max(1, wanted.length + found.length) };
  });
  const macro = scoresByCause.reduce((sum, { f1 }) => sum + f1, 0) / CAUSES.length;
  const each = scoresByCause.map(({ cause, f1 }) => `${cause} ${f1.toFixed(2)}`).join(', ');
  console.log(
    `${title.padEnd(9)} ${judged.length} examples, accuracy ${(right / judged.length).toFixed(3)}, macro-F1 ${macro.toFixed(3)} (${each})`,
  );
}

/** Of complaints about the product alone: what is none, or unclear, is minor by definition. */
function reportSeverity(title: string, judged: readonly Judged[]): void {
  const asked = judged.filter(({ example }) => PRODUCT_CAUSES.has(example.cause));
  const given = ({ major }: Judged) => (major > 0 ? 'major' : 'minor');
  const right = (rows: readonly Judged[]) => {
    const both = rows.filter((row) => given(row) === row.example.severity).length;
    return `${(both / Math.max(1, rows.length)).toFixed(3)} of ${rows.length}`;
  };
  const each = SEVERITIES.map(
    (severity) => `${severity} ${right(asked.filter(({ example }) => example.severity === severity))}`,
  );
  console.log(`severity, given the cause, ${title}: ${right(asked)} right (${each.join(', ')})`);
}

function strongest(trained: Trained): void {
  for (const [k, cause] of CAUSES.entries()) {
    const named = [...trained.vocabulary].map(([name, index]) => ({
      name,
      weight: trained.causes.weights[index * CAUSES.length + k] ?? 0,
    }));
    const top = named.sort((one, other) => other.weight - one.weight).slice(0, 12);
    console.log(`${cause}: ${top.map(({ name, weight }) => `${name} ${weight.toFixed(2)}`).join(' · ')}`);
  }
}

function fileOf(trained: Trained, temperature: number, corpus: string): ModelFile {
  const rows = [...trained.vocabulary]
    .map(([name, index]) => ({ hash: hashOf(name), columns: columnsOf(trained, index) }))
    .map((row) => ({ ...row, size: Math.max(...row.columns.map(Math.abs)) }))
    .toSorted((one, other) => other.size - one.size)
    .slice(0, KEPT);
  const step = Array.from(
    { length: COLUMNS },
    (_, column) => Math.max(...rows.map(({ columns }) => Math.abs(columns[column] ?? 0))) / 127,
  );
  const kept = rows
    .filter(({ columns }) => columns.some((weight, column) => Math.round(weight / (step[column] ?? 1)) !== 0))
    .toSorted((one, other) => one.hash - other.hash)
    // Two names of one hash are one feature to the model: the weightier one stays.
    .filter(({ hash }, at, all) => at === 0 || all[at - 1]?.hash !== hash);
  const hashes = Buffer.alloc(kept.length * 4);
  const weights = Buffer.alloc(kept.length * COLUMNS);
  kept.forEach(({ hash, columns }, row) => {
    hashes.writeUInt32LE(hash, row * 4);
    columns.forEach((weight, column) => {
      weights.writeInt8(Math.round(weight / (step[column] ?? 1)), row * COLUMNS + column);
    });
  });
  const rounded = (value: number) => Number(value.toPrecision(6));
  const { causes, major } = trained;
  return {
    corpus,
    features: kept.length,
    temperature: rounded(temperature),
    bias: [...causes.bias, (major.bias[1] ?? 0) - (major.bias[0] ?? 0)].map(rounded),
    step: step.map(rounded),
    hashes: hashes.toString('base64'),
    weights: weights.toString('base64'),
  };
}

const started = performance.now();
const examples = readCorpus();
const prepared = examples.map((example) => ({
  example,
  values: featuresOf(readComplaint({ ...example })).values,
}));
const judged = crossValidate(prepared);
report('all', judged);
report(
  'natural',
  judged.filter(({ example }) => example.isNatural),
);
for (const language of new Set(examples.map((example) => example.language))) {
  report(
    language,
    judged.filter(({ example }) => example.language === language),
  );
}
reportSeverity('all', judged);
reportSeverity(
  'natural English',
  judged.filter(({ example }) => example.isNatural && example.language === 'en'),
);
const temperature = temperatureOf(judged);
console.log(`temperature ${temperature.toFixed(3)}`);
if (!process.argv.includes('--check')) {
  const trained = train(prepared);
  strongest(trained);
  const file = fileOf(trained, temperature, fingerprint(examples));
  // Arrays of numbers on one line, as the formatter has them.
  const json = JSON.stringify(file, null, 2).replace(/\[\s+([^[\]]+?)\s+\]/g, (_, numbers: string) => {
    return `[${numbers.replace(/\s+/g, ' ')}]`;
  });
  writeFileSync(MODEL, `${json}\n`);
  console.log(`${MODEL}: ${file.features} of ${trained.vocabulary.size} features`);
}
console.log(`${((performance.now() - started) / 1_000).toFixed(1)} s`);
