/**
 * Trains the diagnosis on the complaints that the project wrote itself (training/corpus) and leaves
 * core/understanding/model/model.json: `npm run train:diagnosis [-- --check]`. Deterministic: the same corpus gives the
 * same file. `--check` trains nothing and tells by cross-validation how well the corpus teaches.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readComplaint } from '../core/understanding/examine.ts';
import { featuresOf } from '../core/understanding/model/features.ts';
import { fingerprint, readCorpus } from './corpus.ts';
import { crossValidate, temperatureOf } from './cross-validate.ts';
import { modelFile } from './model-file.ts';
import { report, reportSeverity, reportStrongest } from './report.ts';
import { train } from './train.ts';

const MODEL = fileURLToPath(new URL('../core/understanding/model/model.json', import.meta.url));

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
  reportStrongest(trained);
  const file = modelFile(trained, temperature, fingerprint(examples));
  // Arrays of numbers on one line, as the formatter has them.
  const json = JSON.stringify(file, null, 2).replace(/\[\s+([^[\]]+?)\s+\]/g, (_, numbers: string) => {
    return `[${numbers.replace(/\s+/g, ' ')}]`;
  });
  writeFileSync(MODEL, `${json}\n`);
  console.log(`${MODEL}: ${file.features} of ${trained.vocabulary.size} features`);
}
console.log(`${((performance.now() - started) / 1_000).toFixed(1)} s`);
