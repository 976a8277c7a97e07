import type { Transition } from '../../../../core/case/transitions/transition.ts';
import type { Case } from '../../../../core/words/case.ts';
import { draftOf, hoursLater, newCase } from '../samples.ts';

export const decision = {
  id: 'd1',
  revision: 1,
  by: 'agent@example.com',
  role: 'agent' as const,
  at: hoursLater(1),
};
export const wrote = {
  mailId: 'm2',
  at: hoursLater(2),
  respondWithinHours: 24,
  relayAddress: 'new+suffix@marketplace.amazon.com',
  language: 'en',
};
export const notice = { mailId: 'n1', at: hoursLater(3) };

export function waiting(changes: Partial<Case> = {}): Case {
  return newCase({ state: 'awaiting_decision', draft: draftOf(), ...changes });
}

export function changed(t: Transition): Case {
  if (!t.ok) throw new Error(`refused: ${JSON.stringify(t.refusal)}`);
  return t.case;
}

export function refused(t: Transition): string {
  if (t.ok) throw new Error('was not refused');
  return t.refusal.code;
}
