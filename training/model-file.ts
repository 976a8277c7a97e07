import { COLUMNS, hashOf, type ModelFile } from '../core/understanding/model/linear-model.ts';
import { CAUSES } from '../core/words/cause.ts';
import type { Trained } from './train.ts';

/** Features kept in the file, the weightiest first: 12 bytes each. */
const KEPT = 30_000;

/** Weight of a feature in each column of the model file. */
function columnsOf({ causes, major }: Trained, index: number): number[] {
  const byCause = CAUSES.map((_, k) => causes.weights[index * CAUSES.length + k] ?? 0);
  return [...byCause, (major.weights[index * 2 + 1] ?? 0) - (major.weights[index * 2] ?? 0)];
}

/** The model as the product reads it: 8-bit weights of the weightiest features, found by the hash of their name. */
export function modelFile(trained: Trained, temperature: number, corpus: string): ModelFile {
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
