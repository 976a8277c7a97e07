import type { Case } from '../../core/words/case.ts';
import { DONE, type ExitCode } from './exit-codes.ts';
import { runningTable } from './running-table.ts';

/** No person reads more cases in a terminal. */
const MOST_SHOWN = 1000;
const HOUR_MS = 3_600_000;

/** Open cases, the most urgent first. @returns the exit code */
export async function casesCommand(
  { json, data }: { json?: boolean; data?: string },
  out: (line: string) => void,
): Promise<ExitCode> {
  const { cases, stores, nowMs } = runningTable(data);
  const open = await cases.openCases(stores, MOST_SHOWN);
  for (const each of open) out(json ? JSON.stringify(each) : lineOf(each, nowMs));
  if (!json && open.length === 0) out('No open cases.');
  return DONE;
}

function lineOf(each: Case, nowMs: number): string {
  const product = each.productTitle ?? each.asin ?? 'no product named';
  return [
    each.id.padEnd(14),
    dueIn(each.respondBy, nowMs).padEnd(12),
    each.stage.padEnd(10),
    each.state.padEnd(20),
    (each.diagnosis?.cause ?? '').padEnd(17),
    product.slice(0, 40),
  ].join(' ');
}

function dueIn(respondBy: string | null, nowMs: number): string {
  if (respondBy === null) return '-';
  const hours = (Date.parse(respondBy) - nowMs) / HOUR_MS;
  return hours < 0 ? `${(-hours).toFixed(1)} h late` : `in ${hours.toFixed(1)} h`;
}
