import { readFileSync } from 'node:fs';
import { type Playbook, parsePlaybookJson } from '../../core/playbook/playbook.ts';

/** The validated playbook lies beside the bundle as playbook.json; bundling puts it there. */
export function readPlaybookFile(): Playbook {
  return parsePlaybookJson(JSON.parse(readFileSync(new URL('./playbook.json', import.meta.url), 'utf8')));
}
