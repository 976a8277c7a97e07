import type { Case, CaseEvent } from '../../core/words/case.ts';
import { runningTable } from './running-table.ts';

/** One case and what happened to it. @returns the exit code */
export async function caseCommand(
  id: string,
  { json, data }: { json?: boolean; data?: string },
  out: (line: string) => void,
): Promise<number> {
  const { cases } = runningTable(data);
  const found = await cases.readCase(id);
  if (!found) {
    console.error(`There is no case ${id}: "makeright cases" lists the open ones.`);
    return 1;
  }
  const events = await cases.events(id);
  if (json) {
    out(JSON.stringify({ case: found, events }));
    return 0;
  }
  for (const line of [...headOf(found), '', ...events.map(eventLine)]) out(line);
  return 0;
}

function headOf(found: Case): string[] {
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
  ];
}

function eventLine({ at, type, by, facts }: CaseEvent): string {
  const told = Object.entries(facts).filter(([, value]) => value !== null);
  return `${at}  ${type.padEnd(18)} ${by.padEnd(12)} ${told.map(([name, value]) => `${name}=${value}`).join(' ')}`.trimEnd();
}
