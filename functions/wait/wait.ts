import * as z from 'zod';
import { addHours } from '../../core/case/deadlines.ts';
import { fulfilmentDue } from '../../core/case/transitions/steps.ts';
import type { Case } from '../../core/words/case.ts';
import { beginWait } from '../pipeline/begin-wait.ts';
import { changeCase } from '../pipeline/door.ts';
import { assignedAgent } from '../pipeline/staff.ts';
import { type PostNeeds, tellStaff } from '../pipeline/staff-post.ts';
import { waitPayload } from '../pipeline/step.ts';
import { tellClaim } from '../pipeline/tell-claim.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = PostNeeds & Pick<Dependencies, 'workflow'>;

const payload = waitPayload.extend({ waitFor: z.enum(['buyer', 'fulfilment', 'claim']) });

async function tellFulfilment(needs: Needs, c: Case): Promise<void> {
  const now = needs.clock.now();
  const fulfilBy = c.fulfilBy ?? addHours(now, needs.playbook.clocks.fulfilWithinHours);
  const due =
    c.fulfilBy === null
      ? await changeCase(needs.cases, c.id, (current) => fulfilmentDue(current, now, fulfilBy))
      : null;
  await tellStaff(needs, due?.outcome === 'changed' ? due.case : c, {
    kind: 'fulfilment',
    key: `fulfilment#${fulfilBy}`,
    to: assignedAgent(needs.playbook, c),
    purpose: 'fulfilment',
  });
}

/** Task with a token: waits for the buyer, for a task of the agent's, or for Amazon's decision on a claim. */
export function waitHandler(needs: Needs) {
  return async (event: unknown): Promise<void> => {
    const { state, token, waitFor } = payload.parse(event);
    const c = await beginWait(needs, state, { kind: waitFor, token });
    if (c.inbox.length > 0) return;
    if (waitFor === 'fulfilment') await tellFulfilment(needs, c);
    if (waitFor === 'claim') await tellClaim(needs, c);
  };
}
