/**
 * Scores the diagnosis: `node bench/score-diagnosis.ts [--misses] FILE…`. A file holds JSON lines
 * `{id, lang, text, subject?, product?, cause, severity, flags?, sure?}`; `flags` names risks and wants
 * together. The language is guessed as in production, never taken from the file.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import { CAUSES, type Cause, type Diagnosis, RISKS, SEVERITIES, WANTS } from '../core/diagnosis/diagnosis.ts';

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
type Judged = { wanted: Labelled; given: Diagnosis };

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showsMisses = process.argv.includes('--misses');
if (files.length === 0) {
  console.error('usage: node bench/score-diagnosis.ts [--misses] FILE…');
  process.exit(2);
}

const judged: Judged[] = files
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

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const share = (part: number, whole: number): string => `${part}/${whole} = ${percent(part, whole)}`;
const count = (rows: readonly Judged[], test: (row: Judged) => boolean): number => rows.filter(test).length;

const causeRight = ({ wanted, given }: Judged): boolean => given.cause === wanted.cause;
const severityRight = ({ wanted, given }: Judged): boolean => given.severity === wanted.severity;

/** Precision, recall and F1 of one yes-or-no question. */
function prf(rows: readonly Judged[], isWanted: (row: Judged) => boolean, isGiven: (row: Judged) => boolean) {
  const wanted = count(rows, isWanted);
  const given = count(rows, isGiven);
  const both = count(rows, (row) => isWanted(row) && isGiven(row));
  return { wanted, given, both, f1: wanted + given === 0 ? undefined : (2 * both) / (wanted + given) };
}

const ofCause = (rows: readonly Judged[], cause: Cause) =>
  prf(
    rows,
    ({ wanted }) => wanted.cause === cause,
    ({ given }) => given.cause === cause,
  );

/** Mean F1 over the causes that the labels hold. */
function macroF1(rows: readonly Judged[]): number {
  const present = CAUSES.filter((cause) => rows.some(({ wanted }) => wanted.cause === cause));
  return (
    present.reduce((sum, cause) => sum + (ofCause(rows, cause).f1 ?? 0), 0) / Math.max(1, present.length)
  );
}

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

printTable(
  'confidence',
  [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from, at, all) => {
    const to = all[at + 1] ?? 1.01;
    const rows = judged.filter(({ given }) => given.confidence >= from && given.confidence < to);
    return [`from ${from}`, `right ${share(count(rows, causeRight), rows.length)}`];
  }),
);

if (showsMisses) {
  for (const { wanted, given } of judged.filter((row) => !causeRight(row) || !severityRight(row))) {
    console.log(`\n${wanted.id} ${wanted.cause}/${wanted.severity}${wanted.sure ? '' : ' (another view)'}`);
    console.log(
      `  given ${given.cause}/${given.severity} ${given.confidence} [${given.evidence.join(' | ')}]`,
    );
    console.log(`  ${wanted.subject ?? ''} ‖ ${wanted.text}`);
  }
}
