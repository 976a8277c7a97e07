/**
 * Trains the understanding on what the project wrote itself and leaves core/understanding/model/model.json:
 * `npm run train:understanding [-- --check]`. Deterministic: the same corpus gives the same file. Cross-validation over
 * hands comes first: it finds the limits and temperatures, and prints what unseen hands are worth. `--check` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Scores } from '../core/understanding/model/reader-model.ts';
import { FOLDS, foldsOf, type Judged, judgeFold, type Settings, train } from './cross-validate.ts';
import { fitGravity } from './gravity.ts';
import { temperaturesOf, thresholdsOf } from './limits.ts';
import { fingerprint, modelFile } from './model-file.ts';
import { reportHands } from './report.ts';
import { prepareAll, readAll } from './rows.ts';

const MODEL = fileURLToPath(new URL('../core/understanding/model/model.json', import.meta.url));

/** Chosen by cross-validation over hands. */
const SETTINGS: Settings = {
  dimensions: 32,
  epochs: 7,
  rate: 0.25,
  penalty: 2e-3,
  withoutSigns: 0.5,
  missed: 0.2,
  seed: 1,
};

/** Columns of a message and of each of its segments, as threads pass them on. */
interface Told {
  at: number;
  message: Float64Array;
  segments: readonly Float64Array[];
}

if (isMainThread) {
  const started = performance.now();
  const prepared = prepareAll();
  const inThread = (folds: readonly number[]) =>
    new Promise<Told[]>((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: folds });
      worker.once('message', resolve).once('error', reject);
    });
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  // Two cores: one thread judges the first folds while the other judges the last and this one trains on all.
  const first = inThread(folds.slice(0, -1));
  const last = await inThread(folds.slice(-1));
  const trained = process.argv.includes('--check') ? null : train(prepared, SETTINGS);
  const told = [...last, ...(await first)];
  const judged: Judged[] = told.flatMap(({ at, message, segments }) => {
    const known = prepared[at]?.message;
    return known == null ? [] : [{ message: known, scores: new Scores(message, segments) }];
  });
  const temperatures = temperaturesOf(judged);
  const thresholds = thresholdsOf(judged, temperatures);
  const gravity = fitGravity(judged);
  console.log(JSON.stringify({ thresholds, temperatures, gravity }));
  reportHands(judged, { thresholds, temperatures, gravity });
  if (trained !== null) {
    const file = modelFile(trained, { corpus: fingerprint(readAll()), thresholds, temperatures, gravity });
    const json = JSON.stringify(file);
    writeFileSync(MODEL, `${json}\n`);
    console.log(`${MODEL}: ${file.features} of ${trained.vocabulary.size} features, ${json.length} bytes`);
  }
  console.log(`${((performance.now() - started) / 1_000).toFixed(1)} s`);
} else {
  const prepared = prepareAll();
  const folds = foldsOf(prepared);
  const told = (workerData as number[]).flatMap((fold): Told[] => {
    const places = folds[fold] ?? [];
    return judgeFold(prepared, places, SETTINGS).map(({ scores }, index) => ({
      at: places[index] ?? -1,
      ...scores.columns(),
    }));
  });
  parentPort?.postMessage(told);
}
