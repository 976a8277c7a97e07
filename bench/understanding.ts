/**
 * What an understanding costs: bytes of the model, time to unpack it, time per message.
 * `node bench/understanding.ts FILE…` with messages as score-understanding.ts reads them.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ModelFile, ReaderModel } from '../core/understanding/model/reader-model.ts';
import { understand } from '../core/understanding/understand.ts';

const MODEL = fileURLToPath(new URL('../core/understanding/model/model.json', import.meta.url));
const ROUNDS = 20;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node bench/understanding.ts FILE…');
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
    new ReaderModel(JSON.parse(readFileSync(MODEL, 'utf8')) as ModelFile);
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

const read = (complaint: (typeof complaints)[number]) => void understand(complaint);
const [firstOne] = complaints;
const cold = firstOne === undefined ? Number.NaN : timed(() => read(firstOne));
for (const complaint of complaints) read(complaint);
const times = complaints.map((complaint) =>
  median(Array.from({ length: 5 }, () => timed(() => read(complaint)))),
);
console.log(
  `${complaints.length} messages: median ${median(times).toFixed(3)} ms, slowest ${Math.max(...times).toFixed(2)} ms, the very first ${cold.toFixed(0)} ms`,
);
