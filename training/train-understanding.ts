/**
 * Trains the understanding on what the project wrote itself and leaves core/understanding/model/model.json:
 * `npm run train:understanding [-- --check]`. Deterministic: the same corpus gives the same file. Cross-validation over
 * hands comes first: it finds the limits and temperatures, and prints what unseen hands are worth. `--check` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Features, featuresOf } from '../core/understanding/model/features.ts';
import { Scores } from '../core/understanding/model/reader-model.ts';
import { readMessage } from '../core/understanding/understand.ts';
import { FOLDS, foldsOf, type Judged, judgeFold, type Settings, train } from './cross-validate.ts';
import { fitGravity } from './gravity.ts';
import { temperaturesOf, thresholdsOf } from './limits.ts';
import { fingerprint, modelFile } from './model-file.ts';
import { joinPacked, type Named, type Packed, packFeatures } from './packed.ts';
import { reportHands } from './report.ts';
import { type Lesson, readAll } from './rows.ts';

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

/** What a thread is asked for: the features of a stretch of the lessons, or the scores of folds. */
type Order = { from: number; to: number } | { packed: Packed; folds: readonly number[] };

const ask = <Answer>(order: Order) =>
  new Promise<Answer>((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: order });
    worker.once('message', resolve).once('error', reject);
  });

const lessons = readAll();

function* featuresOfEach(stretch: readonly Lesson[]): Generator<Features> {
  for (const { text } of stretch) yield featuresOf(readMessage(text));
}

if (isMainThread) {
  const started = performance.now();
  // Two cores: each looks for the features of half of the lessons.
  const half = Math.floor(lessons.length / 2);
  const halves = await Promise.all([
    ask<Named>({ from: 0, to: half }),
    ask<Named>({ from: half, to: lessons.length }),
  ]);
  const { names, packed } = joinPacked(halves);
  const all = [...lessons.keys()];
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  // One thread judges the first folds while the other judges the last and this one trains on all.
  const first = ask<Told[]>({ packed, folds: folds.slice(0, -1) });
  const last = await ask<Told[]>({ packed, folds: folds.slice(-1) });
  const trained = process.argv.includes('--check') ? null : train({ lessons, packed }, all, SETTINGS);
  const told = [...last, ...(await first)];
  const judged: Judged[] = told.flatMap(({ at, message, segments }) => {
    const known = lessons[at]?.message;
    return known == null ? [] : [{ message: known, scores: new Scores(message, segments) }];
  });
  const temperatures = temperaturesOf(judged);
  const thresholds = thresholdsOf(judged, temperatures);
  const gravity = fitGravity(judged);
  console.log(JSON.stringify({ thresholds, temperatures, gravity }));
  reportHands(judged, { thresholds, temperatures, gravity });
  if (trained !== null) {
    const about = { corpus: fingerprint(lessons), thresholds, temperatures, gravity };
    const file = modelFile(trained, names, about);
    const json = JSON.stringify(file);
    writeFileSync(MODEL, `${json}\n`);
    console.log(`${MODEL}: ${file.features} of ${trained.vocabulary.size} features, ${json.length} bytes`);
  }
  console.log(`${((performance.now() - started) / 1_000).toFixed(1)} s`);
} else {
  const order = workerData as Order;
  if ('from' in order) {
    const stretch = lessons.slice(order.from, order.to);
    parentPort?.postMessage(packFeatures(featuresOfEach(stretch)));
  } else {
    const folds = foldsOf(lessons);
    const told = order.folds.flatMap((fold): Told[] => {
      const places = folds[fold] ?? [];
      return judgeFold({ lessons, packed: order.packed }, places, SETTINGS).map((scores, index) => ({
        at: places[index] ?? -1,
        ...scores.columns(),
      }));
    });
    parentPort?.postMessage(told);
  }
}
