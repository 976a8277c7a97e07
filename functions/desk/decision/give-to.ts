import { reassigned } from '../../../core/case/transitions/decisions.ts';
import type { Playbook, PlaybookStaff } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import { assignedAgent, peopleOfStore, supervisorsOf } from '../../pipeline/staff.ts';
import type { Choice } from './decide.ts';

/** Who has the case before them now. */
export function holdersOf(
  c: Pick<Case, 'id' | 'store' | 'draft' | 'assignee'>,
  playbook: Playbook,
): PlaybookStaff[] {
  return c.draft?.role === 'supervisor' && c.draft.status === 'pending'
    ? supervisorsOf(playbook, c.store)
    : assignedAgent(playbook, c);
}

/** Who may get a case: every person of its store except the one who has it. */
export function takersOf(c: Case, playbook: Playbook): PlaybookStaff[] {
  const now = holdersOf(c, playbook).map(({ email }) => email);
  return peopleOfStore(playbook, c.store).filter(({ email }) => now.length > 1 || !now.includes(email));
}

/** Gives a case to a colleague: it is theirs from then on, and what waits is mailed to them. */
export function giveTo(person: PlaybookStaff): Choice {
  return {
    type: 'reassigned',
    transition: (c, decision) => reassigned(c, { ...decision, to: person.email }),
  };
}
