import type { Playbook } from '../../../core/playbook/playbook.ts';
import { supervisorsOf } from '../../pipeline/staff.ts';
import type { Visitor } from './visitor.ts';

/** Who did something, as the visitor knows them: "You", a colleague's name, a part of the pipeline. */
export function personName(by: string, { strings, staff }: Visitor, playbook: Playbook): string {
  if (by === staff.email) return strings.you;
  return playbook.staff.find((person) => person.email === by)?.name ?? strings.actors[by] ?? by;
}

/** The names of a store's supervisors. */
export function supervisorNames(store: string, { formats }: Visitor, playbook: Playbook): string {
  return formats.list(supervisorsOf(playbook, store).map((person) => person.name));
}
