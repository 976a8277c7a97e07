import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseRecord, CaseRecords } from '../../core/insight/case-record.ts';
import type { DeskVerdict } from '../../core/insight/desk-verdict.ts';
import { diagnosisReport } from '../../core/insight/diagnosis-report.ts';
import { type Lesson, lessonsIn } from '../../core/insight/lessons.ts';
import { type TrainingLine, trainingLine } from '../../core/insight/training-line.ts';
import { createCaseTable } from '../../functions/aws/table/case-table.ts';
import type { Cases } from '../../functions/ports/cases.ts';
import { readPlaybook } from '../../lib/playbook-file.ts';
import { Trouble } from '../../local/machine/trouble.ts';
import { DONE, type ExitCode } from './exit-codes.ts';
import { reportLines } from './report-lines.ts';
import { runningTable } from './running-table.ts';

export interface ReportOptions {
  months: number;
  json?: boolean;
  export?: string;
  data?: string;
  table?: string;
}

interface Table {
  cases: Cases;
  records: CaseRecords;
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

/** Cases read at once: more would throttle other users of the table. */
const CASES_AT_ONCE = 16;

/** The cases of the verdicts, as far as they are still there. */
async function recordsOf(verdicts: readonly DeskVerdict[], cases: Cases): Promise<CaseRecords> {
  const ids = [...new Set(verdicts.map(({ caseId }) => caseId))];
  const records = new Map<string, CaseRecord>();
  for (let start = 0; start < ids.length; start += CASES_AT_ONCE) {
    const some = ids.slice(start, start + CASES_AT_ONCE);
    const found = await Promise.all(
      some.map((id) => Promise.all([id, cases.readCase(id), cases.events(id)])),
    );
    for (const [id, c, events] of found) if (c !== null) records.set(id, { events, buyerName: c.buyerName });
  }
  return records;
}

interface Exported {
  /** Lines written, by language. */
  written: ReadonlyMap<string, number>;
  /** Messages without words, such as a photo alone, and those of a case that is gone. */
  wordless: number;
}

/** What people said of messages as training lines, a file for each language, laid out like training/messages. */
async function exportLines(folder: string, lessons: readonly Lesson[], table: Table): Promise<Exported> {
  const lines: TrainingLine[] = [];
  for (const lesson of lessons) {
    const { caseId } = lesson.verdict;
    const record = table.records.get(caseId);
    if (record === undefined) continue;
    const line = trainingLine(lesson, record, await table.cases.messages(caseId));
    if (line !== null) lines.push(line);
  }
  const byLanguage = Map.groupBy(lines, ({ language }) => language);
  for (const [language, some] of byLanguage) {
    writeLines(folder, `desk-${language}.jsonl`, some);
  }
  const written = new Map([...byLanguage].map(([language, some]) => [language, some.length]));
  return { written, wordless: lessons.length - lines.length };
}

function writeLines(folder: string, name: string, lines: readonly TrainingLine[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new Trouble(
      `${join(folder, name)} cannot be written (${code}): name a folder with --export that is yours to write in.`,
      { cause: error },
    );
  }
}

function exportedLine(folder: string, { written, wordless }: Exported): string {
  const without = wordless === 0 ? '' : ` Left out, as no words of the buyer are there: ${wordless}.`;
  if (written.size === 0) {
    return wordless === 0
      ? 'Nothing to export: no diagnosis was corrected and no possible danger judged.'
      : `Nothing to export.${without}`;
  }
  const counts = [...written].map(([language, count]) => `${count} ${language}`).join(', ');
  return `${folder}: ${counts}. Read each line before it is learned from: a name may have stayed.${without}`;
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
  const records = await recordsOf(verdicts, cases);
  const report = diagnosisReport(verdicts, records);
  if (options.json) out(JSON.stringify(report));
  else for (const line of reportLines(report)) out(line);
  if (options.export === undefined) return;
  const exported = await exportLines(options.export, lessonsIn(verdicts, records), { cases, records });
  err(exportedLine(options.export, exported));
}
