import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskVerdict } from '../../core/insight/desk-verdict.ts';
import { lastVerdicts } from '../../core/insight/desk-verdict.ts';
import { type DiagnosisReport, diagnosisReport, type Kept } from '../../core/insight/diagnosis-report.ts';
import { trainingLine } from '../../core/insight/training-line.ts';
import { createCaseTable } from '../../functions/aws/table/case-table.ts';
import type { Cases } from '../../functions/ports/cases.ts';
import { readPlaybook } from '../../lib/playbook-file.ts';
import { DONE, type ExitCode } from './exit-codes.ts';
import { runningTable } from './running-table.ts';

export interface ReportOptions {
  months: number;
  json?: boolean;
  export?: string;
  data?: string;
  table?: string;
}

interface Say {
  out(line: string): void;
  err(line: string): void;
}

/** The month of an instant and the months before it, such as "2026-11", the oldest first. */
export function monthsUntil(nowMs: number, count: number): string[] {
  const now = new Date(nowMs);
  return Array.from({ length: count }, (_, ago) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago))
      .toISOString()
      .slice(0, 'YYYY-MM'.length),
  ).reverse();
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;

function keptLines(title: string, kinds: readonly Kept[]): string[] {
  return [
    '',
    title,
    ...kinds.map(
      ({ name, decided, kept }) =>
        `  ${`${kept} of ${decided}`.padEnd(14)} ${percent(kept, decided).padStart(5)}  ${name}`,
    ),
  ];
}

function linesOf(report: DiagnosisReport): string[] {
  if (report.decided === 0) return ['No diagnosis was decided upon in this time.'];
  return [
    `Diagnoses decided: ${report.decided}; kept: ${report.kept} (${percent(report.kept, report.decided)}).`,
    '',
    'Said → made of it',
    ...report.confusion.map(
      ({ given, final, count }) =>
        `  ${String(count).padStart(5)}  ${given.padEnd(17)} ${given === final ? 'kept' : `→ ${final}`}`,
    ),
    ...keptLines('Kept, by language', report.byLanguage),
    ...keptLines('Kept, by product (most corrections first)', report.byProduct),
    ...(report.misleading.length === 0 ? [] : ['', 'What the corrected diagnoses listened to']),
    ...report.misleading.map(({ feature, count }) => `  ${String(count).padStart(5)}  ${feature}`),
  ];
}

/** Corrections as training lines, a file for each language, laid out like training/corpus. */
async function exportLines(
  folder: string,
  verdicts: readonly DeskVerdict[],
  cases: Cases,
): Promise<Map<string, number>> {
  const byLanguage = new Map<string, string[]>();
  for (const verdict of lastVerdicts(verdicts).filter(({ given, final }) => given !== final)) {
    const c = await cases.readCase(verdict.caseId);
    const line = c === null ? null : trainingLine(verdict, c, await cases.messages(verdict.caseId));
    if (line === null) continue;
    byLanguage.set(verdict.language, [...(byLanguage.get(verdict.language) ?? []), JSON.stringify(line)]);
  }
  for (const [language, lines] of byLanguage) {
    mkdirSync(join(folder, language), { recursive: true });
    writeFileSync(join(folder, language, 'desk-1.jsonl'), `${lines.join('\n')}\n`);
  }
  return new Map([...byLanguage].map(([language, lines]) => [language, lines.length]));
}

/** `makeright report diagnosis`: which diagnoses agents kept or corrected. @returns the exit code */
export async function reportDiagnosisCommand(options: ReportOptions, say: Say): Promise<ExitCode> {
  const source =
    options.table === undefined
      ? runningTable(options.data)
      : {
          ...createCaseTable(options.table),
          stores: readPlaybook(process.env.MAKERIGHT_PLAYBOOK ?? 'playbook.yaml').stores.map(({ id }) => id),
          nowMs: Date.now(),
        };
  await reportDiagnosis(source, options, say);
  return DONE;
}

/** The report over a table's verdicts, for people or as JSON, and the corrections as training lines. */
export async function reportDiagnosis(
  { cases, stores, nowMs }: { cases: Cases; stores: readonly string[]; nowMs: number },
  options: Pick<ReportOptions, 'months' | 'json' | 'export'>,
  { out, err }: Say,
): Promise<void> {
  const verdicts: DeskVerdict[] = [];
  for (const store of stores) {
    for (const month of monthsUntil(nowMs, options.months))
      verdicts.push(...(await cases.verdicts(store, month)));
  }
  const report = diagnosisReport(verdicts);
  if (options.json) out(JSON.stringify(report));
  else for (const line of linesOf(report)) out(line);
  if (options.export !== undefined) {
    const written = await exportLines(options.export, verdicts, cases);
    const counts = [...written].map(([language, count]) => `${count} ${language}`).join(', ');
    err(
      written.size === 0
        ? 'Nothing to export: no diagnosis was corrected.'
        : `${options.export}: ${counts}. Read each line before it is learned from: a name may have stayed.`,
    );
  }
}
