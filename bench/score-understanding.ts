/**
 * Scores the understanding: `npm run score:understanding -- [--misses] [--plot FILE.svg] [--before DIR] FILE…`. A file holds JSON lines:
 * messages with all that they say (`expect`), or complaints with `cause` and `severity`. The language is guessed as in
 * production, never taken from the file. In the same run, on the same files, for the cause: always "defect", a list of keywords,
 * naive Bayes on the same corpus, and with `--before` the version that stands in that checkout.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readWhole } from '../core/understanding/understand.ts';
import type { Cause } from '../core/words/cause.ts';
import { reliabilityPlot } from './understanding/calibration.ts';
import { figuresOf, type Judged, macroF1 } from './understanding/figures.ts';
import { byKeywords } from './understanding/keywords.ts';
import { type Labelled, readLabelled } from './understanding/labelled.ts';
import { naiveBayes } from './understanding/naive-bayes.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    plot: { type: 'string' },
    before: { type: 'string' },
  },
});
if (files.length === 0) {
  console.error('usage: npm run score:understanding -- [--misses] [--plot FILE.svg] [--before DIR] FILE…');
  process.exit(2);
}

const judge = (labelled: Labelled): Judged => ({
  labelled,
  // A set of complaints has no message without a cause.
  given: readWhole(labelled.message, { isComplaint: labelled.wanted.contact === undefined }).understanding,
});

const sets = files.map((file) => ({ name: basename(file, '.jsonl'), judged: readLabelled(file).map(judge) }));

const NAME_WIDTH = 20;
const CELL_WIDTH = 26;

console.log(
  `${''.padEnd(NAME_WIDTH)}${sets.map(({ name, judged }) => `${name} (${judged.length})`.padEnd(CELL_WIDTH)).join('')}`,
);
const columns = sets.map(({ judged }) => figuresOf(judged));
for (const [at, { name }] of (columns[0] ?? []).entries()) {
  const cells = columns.map((figures) => {
    const figure = figures[at];
    const value = figure?.value ?? null;
    return (value === null ? '–' : `${value.toFixed(3)}  ${figure?.counts ?? ''}`).padEnd(CELL_WIDTH);
  });
  console.log(`${name.padEnd(NAME_WIDTH)}${cells.join('').trimEnd()}`);
}

/** The version before, by its own command: it is asked as anybody would ask it. */
function byVersionIn(folder: string, labelled: readonly Labelled[]): (Cause | null)[] {
  const input = labelled.map(({ id, message }) => JSON.stringify({ id, ...message })).join('\n');
  const run = spawnSync('npm', ['run', '-s', 'makeright', '--', 'diagnose'], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${folder}: diagnose failed: ${run.stderr.slice(0, 200)}`);
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { cause: Cause }).cause);
}

const bayes = naiveBayes();
const said = ({ message: { subject, text } }: Labelled) => `${subject ?? ''}\n${text}`;
const rivals: readonly (readonly [string, (rows: readonly Labelled[]) => (Cause | null)[]])[] = [
  ['always defect', (rows) => rows.map(() => 'defect')],
  ['keywords', (rows) => rows.map((row) => byKeywords(said(row)))],
  ['naive Bayes', (rows) => rows.map((row) => bayes(said(row)))],
  ...(options.before === undefined
    ? []
    : [['version before', (rows: readonly Labelled[]) => byVersionIn(options.before ?? '', rows)] as const]),
];
console.log('\ncause by others, on the messages that have one: share right, macro-F1');
for (const [name, rival] of [...rivals, ['this version', null] as const]) {
  const cells = sets.map(({ judged }) => {
    const rows = judged.filter(({ labelled }) => labelled.wanted.cause !== null);
    const given =
      rival === null
        ? rows.map(({ labelled }) => readWhole(labelled.message, { isComplaint: true }).understanding.cause)
        : rival(rows.map(({ labelled }) => labelled));
    const pairs = rows.map(({ labelled }, at) => ({
      wanted: labelled.wanted.cause,
      given: given[at] ?? null,
    }));
    const right = pairs.filter((pair) => pair.wanted === pair.given).length;
    return `${(right / rows.length).toFixed(3)}  ${macroF1(pairs)?.toFixed(3) ?? '–'}`.padEnd(CELL_WIDTH);
  });
  console.log(`${name.padEnd(NAME_WIDTH)}${cells.join('').trimEnd()}`);
}

if (options.plot !== undefined)
  writeFileSync(options.plot, reliabilityPlot(sets.flatMap(({ judged }) => judged)));

if (options.misses) {
  for (const { labelled, given } of sets.flatMap(({ judged }) => judged)) {
    const { wanted } = labelled;
    console.log(`\n${labelled.id} ${labelled.message.subject ?? ''} ‖ ${labelled.message.text}`);
    console.log(`  wanted ${JSON.stringify(wanted)}`);
    const { evidence, language, ...rest } = given;
    console.log(`  given  ${language} ${JSON.stringify(rest)} [${evidence.join(' | ')}]`);
  }
}
