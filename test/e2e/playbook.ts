import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Playbook } from '../../core/playbook/playbook.ts';
import { readPlaybook } from '../../lib/playbook-file.ts';

const OWN = fileURLToPath(new URL('../../playbook.yaml', import.meta.url));

/** The project's own playbook. */
export const ownPlaybook = (): Playbook => readPlaybook(OWN);

/** The project's playbook with other clocks, as a file of the seller's. @returns its path */
export function playbookWith(clocks: Partial<Playbook['clocks']>, folder: string): string {
  const written = parse(readFileSync(OWN, 'utf8')) as { clocks: object };
  const path = join(folder, 'playbook.yaml');
  writeFileSync(path, stringify({ ...written, clocks: { ...written.clocks, ...clocks } }));
  readPlaybook(path);
  return path;
}

export const emailsOf = (playbook: Playbook, role: 'agent' | 'supervisor'): string[] =>
  playbook.staff.filter((person) => person.role === role).map((person) => person.email);
