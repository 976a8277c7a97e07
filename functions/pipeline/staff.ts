import type { Playbook, PlaybookStaff } from '../../core/playbook/playbook.ts';
import type { Case } from '../../core/words/case.ts';

function worksFor(person: PlaybookStaff, store: string): boolean {
  return person.stores === undefined || person.stores.includes(store);
}

export function agentsOf(playbook: Playbook, store: string): PlaybookStaff[] {
  return playbook.staff.filter((person) => person.role === 'agent' && worksFor(person, store));
}

/** A store without a supervisor of its own is led by any supervisor, then by the agents themselves. */
export function supervisorsOf(playbook: Playbook, store: string): PlaybookStaff[] {
  const own = playbook.staff.filter((person) => person.role === 'supervisor' && worksFor(person, store));
  if (own.length > 0) return own;
  const any = playbook.staff.filter((person) => person.role === 'supervisor');
  return any.length > 0 ? any : agentsOf(playbook, store);
}

/** Who leads a store; of a mail for which no store is known, who leads any. */
export function supervisorsOfMail(playbook: Playbook, store: string | null): PlaybookStaff[] {
  if (store !== null) return supervisorsOf(playbook, store);
  return uniquePeople(playbook.stores.flatMap(({ id }) => supervisorsOf(playbook, id)));
}

/** Everybody who works for a store. */
export function peopleOfStore(playbook: Playbook, store: string): PlaybookStaff[] {
  return playbook.staff.filter((person) => worksFor(person, store));
}

/**
 * Who answers a case: whom somebody gave it, while the playbook names them; else always the same agent, cases spread
 * evenly by their (random) ids.
 */
export function assignedAgent(
  playbook: Playbook,
  c: Pick<Case, 'id' | 'store' | 'assignee'>,
): PlaybookStaff[] {
  const chosen = peopleOfStore(playbook, c.store).filter(({ email }) => email === c.assignee);
  if (chosen.length > 0) return chosen;
  const agents = agentsOf(playbook, c.store);
  if (agents.length === 0) return supervisorsOf(playbook, c.store);
  const agent = agents[Number.parseInt(c.id.slice(-6), 16) % agents.length];
  return agent === undefined ? agents : [agent];
}

export function uniquePeople(people: PlaybookStaff[]): PlaybookStaff[] {
  return [...new Map(people.map((person) => [person.email, person])).values()];
}
