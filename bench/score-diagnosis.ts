/**
 * Scores the diagnosis: `node bench/score-diagnosis.ts [--misses] [--plot FILE.svg] FILE…`. A file holds JSON lines
 * `{id, lang, text, subject?, product?, cause, severity, flags?, sure?}`; `flags` names risks and wants
 * together. The language is guessed as in production, never taken from the file. In the same run, on the same
 * files: always "defect", a list of keywords, and naive Bayes trained on our corpus. `--plot` draws how far
 * confidence can be believed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { diagnose } from '../core/understanding/examine.ts';
import { CAUSES, type Cause } from '../core/words/cause.ts';
import type { Diagnosis } from '../core/words/diagnosis.ts';
import { RISKS } from '../core/words/risk.ts';
import { SEVERITIES } from '../core/words/severity.ts';
import { WANTS } from '../core/words/want.ts';
import { readCorpus } from '../training/corpus.ts';
import { binsOf, calibrationError, reliabilityPlot } from './diagnosis/calibration.ts';
import { causeRight, count, macroF1, ofCause, prf, share } from './diagnosis/judged.ts';
import { byKeywords } from './diagnosis/keywords.ts';
import { naiveBayes } from './diagnosis/naive-bayes.ts';

const FLAGS = [...RISKS, ...WANTS] as const;
const Labelled = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  subject: z.string().nullish(),
  product: z.string().nullish(),
  cause: z.enum(CAUSES),
  severity: z.enum(SEVERITIES),
  flags: z.array(z.enum(FLAGS)).default([]),
  /** False where the labellers called another view possible. */
  sure: z.boolean().default(true),
});
type Labelled = z.infer<typeof Labelled>;
type Scored = { wanted: Labelled; given: Diagnosis };

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, plot: { type: 'string' } },
});
if (files.length === 0) {
  console.error('usage: node bench/score-diagnosis.ts [--misses] [--plot FILE.svg] FILE…');
  process.exit(2);
}

const judged: Scored[] = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const wanted = Labelled.parse(JSON.parse(line));
    const { text, subject, product } = wanted;
    return {
      wanted,
      given: diagnose({ text, subject: subject ?? undefined, product: product ?? undefined }),
    };
  });

const severityRight = ({ wanted, given }: Scored): boolean => given.severity === wanted.severity;

function printTable(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      row
        .map((cell, at) => cell.padEnd(at === 0 ? 18 : 24))
        .join('')
        .trimEnd(),
    );
}

printTable(`${judged.length} complaints`, [
  ['cause', share(count(judged, causeRight), judged.length), `macro-F1 ${macroF1(judged).toFixed(3)}`],
  ['severity', share(count(judged, severityRight), judged.length)],
  ...[true, false].map((sure) => {
    const rows = judged.filter(({ wanted }) => wanted.sure === sure);
    return [sure ? 'labellers sure' : 'another view', share(count(rows, causeRight), rows.length)];
  }),
  [
    'language',
    share(
      count(judged, ({ wanted, given }) => wanted.lang === given.language),
      judged.length,
    ),
  ],
]);

printTable(
  'cause',
  CAUSES.map((cause) => {
    const { wanted, given, both, f1 } = ofCause(judged, cause);
    const gone = CAUSES.map((other) => ({
      other,
      lost: count(judged, (row) => row.wanted.cause === cause && row.given.cause === other),
    }));
    const lost = gone.filter(({ other, lost }) => other !== cause && lost > 0);
    const recall = `recall ${share(both, wanted)}`;
    const precision = `precision ${share(both, given)}`;
    const went = lost.map(({ other, lost }) => `${other} ${lost}`).join(', ');
    return [
      cause,
      recall.padEnd(28),
      precision.padEnd(30),
      `F1 ${f1?.toFixed(3) ?? '–'}`,
      went && `taken for ${went}`,
    ];
  }),
);

printTable(
  'language',
  [...new Set(judged.map(({ wanted }) => wanted.lang))].sort().map((language) => {
    const rows = judged.filter(({ wanted }) => wanted.lang === language);
    const cause = `cause ${share(count(rows, causeRight), rows.length)}`;
    const severity = `severity ${share(count(rows, severityRight), rows.length)}`;
    return [language, cause.padEnd(28), severity.padEnd(30), `macro-F1 ${macroF1(rows).toFixed(3)}`];
  }),
);

printTable(
  'flag',
  FLAGS.flatMap((flag) => {
    const { wanted, given, both } = prf(
      judged,
      (row) => row.wanted.flags.includes(flag),
      ({ given }) => [...given.risks, ...given.wants].includes(flag),
    );
    const recall = `recall ${share(both, wanted)}`;
    return wanted + given === 0 ? [] : [[flag, recall.padEnd(28), `precision ${share(both, given)}`]];
  }),
);

printTable(`confidence, expected calibration error ${calibrationError(judged).toFixed(3)}`, [
  ...binsOf(judged).map(({ from, to, size, said, right }) => [
    `${from} to ${to}`,
    `${size} complaints`,
    `said ${said.toFixed(2)}`,
    `right ${right.toFixed(2)}`,
  ]),
]);
if (options.plot !== undefined) writeFileSync(options.plot, reliabilityPlot(judged));

const bayes = naiveBayes(readCorpus());
const others: readonly (readonly [string, (text: string) => Cause])[] = [
  ['always defect', () => 'defect'],
  ['keywords', byKeywords],
  ['naive Bayes', bayes],
];
printTable('others, on the same complaints', [
  ...others.map(([name, judge]) => {
    const rows = judged.map(({ wanted }) => {
      const cause = judge(`${wanted.subject ?? ''}\n${wanted.text}`);
      return { wanted, given: { cause, confidence: 1 } };
    });
    return [
      name,
      `cause ${share(count(rows, causeRight), rows.length)}`,
      `macro-F1 ${macroF1(rows).toFixed(3)}`,
    ];
  }),
  [
    'this model',
    `cause ${share(count(judged, causeRight), judged.length)}`,
    `macro-F1 ${macroF1(judged).toFixed(3)}`,
  ],
]);

if (options.misses) {
  for (const { wanted, given } of judged.filter((row) => !causeRight(row) || !severityRight(row))) {
    console.log(`\n${wanted.id} ${wanted.cause}/${wanted.severity}${wanted.sure ? '' : ' (another view)'}`);
    console.log(
      `  given ${given.cause}/${given.severity} ${given.confidence} [${given.evidence.join(' | ')}]`,
    );
    console.log(`  ${wanted.subject ?? ''} ‖ ${wanted.text}`);
  }
}
