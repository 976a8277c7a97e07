import { readFileSync } from 'node:fs';
import { loadPlaybook } from '../../core/playbook/load-playbook.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import { DONE, type ExitCode, FAILED } from './exit-codes.ts';

/**
 * `makeright playbook check`: each problem with its line and what to write instead, or a summary of a valid playbook.
 * @returns the exit code
 */
export function checkPlaybookCommand(file: string | undefined, out: (line: string) => void): ExitCode {
  const path = file ?? process.env.MAKERIGHT_PLAYBOOK ?? 'playbook.yaml';
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'this is a folder'
          : `it cannot be read (${code})`;
    console.error(`${path}: ${why}; name the playbook: makeright playbook check FILE.`);
    return FAILED;
  }
  const reading = loadPlaybook(bytes);
  if (reading.ok) {
    for (const line of [`${path} is valid`, ...summaryOf(reading.playbook)]) out(line);
    return DONE;
  }
  for (const { line, path: place, message } of reading.problems) {
    out(`${path}${line === null ? '' : `, line ${line}`}: ${place === '' ? 'the file' : place} ${message}.`);
  }
  return FAILED;
}

function summaryOf({ stores, staff, clocks, trustedForwarders }: Playbook): string[] {
  const line = (name: string, value: string) => `  ${name.padEnd(12)}${value}`;
  return [
    ...stores.map(({ id, name, addresses }) =>
      line('store', `${id}: ${name}, mail to ${addresses.join(', ')}`),
    ),
    ...staff.map((person) =>
      line(
        person.role,
        `${person.name} <${person.email}>, ${person.language}, ${person.timeZone}, ${person.stores?.join(', ') ?? 'all stores'}`,
      ),
    ),
    ...(trustedForwarders.length === 0 ? [] : [line('forwarders', trustedForwarders.join(', '))]),
    line(
      'clocks',
      `answer within ${clocks.respondWithinHours} h; reminders after ${clocks.remindAfterHours.join(', ')} h, supervisor after ${clocks.escalateAfterHours} h`,
    ),
    line(
      '',
      `promises kept within ${clocks.fulfilWithinHours} h; follow-up ${clocks.followUpAfterDays} days after the solution, at most ${clocks.followUpWithinDaysOfOrder} days after the order`,
    ),
  ];
}
