/**
 * What a diagnosis costs: bytes of the model, time to unpack it, time per message, beside naive Bayes of `natural` in the
 * same run. `node bench/diagnosis.ts FILE…` with complaints as score-diagnosis.ts reads them.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diagnose } from '../core/understanding/examine.ts';
import { LinearModel, type ModelFile } from '../core/understanding/model/linear-model.ts';
import { readCorpus } from '../training/corpus.ts';
import { naiveBayes } from './diagnosis/naive-bayes.ts';

const MODEL = fileURLToPath(new URL('../core/understanding/model/model.json', import.meta.url));
const ROUNDS = 20;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node bench/diagnosis.ts FILE…');
  process.exit(2);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function timed(act: () => void): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

const loads = Array.from({ length: ROUNDS }, () =>
  timed(() => {
    new LinearModel(JSON.parse(readFileSync(MODEL, 'utf8')) as ModelFile);
  }),
);
console.log(
  `model ${(statSync(MODEL).size / 1024).toFixed(0)} KB; read, parsed and unpacked: first ${loads[0]?.toFixed(1)} ms, median ${median(loads).toFixed(1)} ms`,
);

interface Line {
  text: string;
  subject?: string | null;
  product?: string | null;
}
const complaints = files
  .flatMap((file) => readFileSync(file, 'utf8').trimEnd().split('\n'))
  .map((line) => JSON.parse(line) as Line)
  .map(({ text, subject, product }) => ({
    text,
    subject: subject ?? undefined,
    product: product ?? undefined,
  }));

const bayes = naiveBayes(readCorpus());
const readers: readonly (readonly [string, (complaint: (typeof complaints)[number]) => void])[] = [
  ['this model', (complaint) => void diagnose(complaint)],
  ['naive Bayes', ({ subject, text }) => void bayes(`${subject ?? ''}\n${text}`)],
];
for (const [name, judge] of readers) {
  const [first] = complaints;
  const cold = first === undefined ? Number.NaN : timed(() => judge(first));
  for (const complaint of complaints) judge(complaint);
  const times = complaints.map((complaint) =>
    median(Array.from({ length: 5 }, () => timed(() => judge(complaint)))),
  );
  const slowest = Math.max(...times);
  console.log(
    `${name.padEnd(12)} ${complaints.length} messages: median ${median(times).toFixed(3)} ms, slowest ${slowest.toFixed(2)} ms, the very first ${cold.toFixed(0)} ms`,
  );
}
