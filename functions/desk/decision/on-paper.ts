import { dismissed, fulfilled, resolved } from '../../../core/case/transitions/decisions.ts';
import type { Refusal, Transition } from '../../../core/case/transitions/transition.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Visit } from '../way-in/visitor.ts';

const closedAlready: Transition = { ok: false, refusal: { code: 'wrong_state', state: 'closed' } };

/**
 * Why a decision would be refused now; null where it would count. The transition itself is asked, on paper: what a
 * page shows can never differ from what a click would do.
 */
export function refusalOnPaper(c: Case, { link, staff, role, now }: Visit): Refusal | null {
  const onPaper = { id: 'on-paper', revision: link.revision, by: staff.email, role, at: now };
  const transitions = {
    decision: () => dismissed(c, onPaper),
    unresolved: () => resolved(c, { ...onPaper, wentOut: true }),
    fulfilment: () => fulfilled(c, onPaper),
    claim: () => (c.state === 'closed' ? closedAlready : null),
  } as const;
  const result = transitions[link.purpose]();
  return result === null || result.ok ? null : result.refusal;
}
