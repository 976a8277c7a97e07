import { checkRecord, type RecordCheck } from '../../core/case/events.ts';
import type { Case } from '../../core/words/case.ts';
import type { CaseEvent } from '../../core/words/record/event.ts';
import { createCaseTable } from '../../functions/aws/table/case-table.ts';
import type { Cases } from '../../functions/ports/cases.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';
import { runningTable } from './running-table.ts';

export interface CaseOptions {
  json?: boolean;
  data?: string;
  /** Case table in AWS instead of the running pipeline's. */
  table?: string;
}

interface Say {
  out(line: string): void;
  err(line: string): void;
}

/** `makeright case`: one case, what happened to it, and whether its record is whole. @returns the exit code */
export async function caseCommand(
  id: string,
  { json = false, data, table }: CaseOptions,
  say: Say,
): Promise<ExitCode> {
  return showCase(
    table === undefined ? runningTable(data).cases : createCaseTable(table).cases,
    id,
    json,
    say,
  );
}

export async function showCase(cases: Cases, id: string, json: boolean, say: Say): Promise<ExitCode> {
  const file = await readFile(cases, id);
  if (file === null) {
    say.err(`There is no case ${id}: "makeright cases" lists the open ones.`);
    return FAILED;
  }
  const { found, events } = file;
  const record = checkRecord(found, events);
  if (json) say.out(JSON.stringify({ case: found, events, record }));
  else for (const line of [...headOf(found, record), '', ...events.map(eventLine)]) say.out(line);
  if (!record.whole) say.err(warningOf(id, record));
  return record.whole ? DONE : FAILED;
}

/** A case that changes at each reading is a fault elsewhere. The check then uses the last reading. */
const MAX_LOOKS = 5;

/** A case and its events as of one moment: a write between the two reads would look like a broken record. */
async function readFile(cases: Cases, id: string): Promise<{ found: Case; events: CaseEvent[] } | null> {
  let found = await cases.readCase(id);
  for (let look = 1; found !== null; look += 1) {
    const events = await cases.events(id);
    const after = await cases.readCase(id);
    if (look === MAX_LOOKS || after?.version === found.version) return { found, events };
    found = after;
  }
  return null;
}

function recordLine({ lines, whole, brokenAt }: RecordCheck): string {
  return whole ? `${lines} lines, unbroken` : `${lines} lines, broken at line ${brokenAt}`;
}

function warningOf(id: string, { lines, brokenAt }: RecordCheck): string {
  const what =
    brokenAt !== null && brokenAt > lines
      ? `the lines from ${brokenAt} on are missing`
      : `line ${brokenAt} does not fit: it, or one before it, is not as it was written`;
  return `The record of the case ${id} is broken: ${what}. Compare it with a restored table ("Restoring" in docs/runbook.md) before you rely on it.`;
}

function headOf(found: Case, record: RecordCheck): string[] {
  const line = (name: string, value: string | null | undefined) => `${name.padEnd(12)} ${value ?? '-'}`;
  return [
    line('Case', found.id),
    line('State', `${found.stage}, ${found.state}${found.closedBecause ? ` (${found.closedBecause})` : ''}`),
    line('Respond by', found.respondBy),
    line('Product', found.productTitle ?? found.asin),
    line('Order', found.orderId),
    line('Marketplace', found.marketplace),
    line('Language', found.language),
    line('Cause', found.diagnosis ? `${found.diagnosis.cause}, ${found.diagnosis.severity}` : null),
    line('Opened', found.openedAt),
    line('Closed', found.closedAt),
    line('Record', recordLine(record)),
  ];
}

function eventLine({ at, type, by, facts }: CaseEvent): string {
  const told = Object.entries(facts).filter(([, value]) => value !== null);
  return `${at}  ${type.padEnd(18)} ${by.padEnd(12)} ${told.map(([name, value]) => `${name}=${value}`).join(' ')}`.trimEnd();
}
