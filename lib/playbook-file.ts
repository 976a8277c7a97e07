import { readFileSync } from 'node:fs';
import { loadPlaybook } from '../core/playbook/load-playbook.ts';
import type { Playbook } from '../core/playbook/playbook.ts';
import { MakerightError } from '../core/words/error.ts';

/** The playbook cannot be read or is not valid. The message names the place of each problem and what to write. */
export class PlaybookFileError extends MakerightError {
  override readonly name = 'PlaybookFileError';
  readonly code = 'playbook_file';
}

/** Reads and validates the seller's playbook. Throws PlaybookFileError. */
export function readPlaybook(path: string): Playbook {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new PlaybookFileError(
      `No playbook at ${path}: write one there, or name another file with MAKERIGHT_PLAYBOOK or -c playbook=FILE.`,
      { cause },
    );
  }
  const reading = loadPlaybook(bytes);
  if (reading.ok) return reading.playbook;
  const problems = reading.problems.map(
    ({ line, path: where, message }) =>
      `  ${line === null ? '' : `line ${line}: `}${where || 'playbook'} ${message}`,
  );
  throw new PlaybookFileError([`The playbook ${path} is not valid:`, ...problems].join('\n'));
}
