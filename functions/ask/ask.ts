import type { Case } from '../../core/words/case.ts';
import { beginWait } from '../pipeline/begin-wait.ts';
import { assignedAgent, supervisorsOf } from '../pipeline/staff.ts';
import { type PostNeeds, tellStaff } from '../pipeline/staff-post.ts';
import { waitPayload } from '../pipeline/step.ts';
import { tellClaim } from '../pipeline/tell-claim.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = PostNeeds & Pick<Dependencies, 'workflow'>;

async function ask(needs: Needs, c: Case, undelivered: boolean): Promise<void> {
  const draft = c.draft;
  if (draft === null) return;
  const people =
    draft.role === 'supervisor' ? supervisorsOf(needs.playbook, c.store) : assignedAgent(needs.playbook, c);
  if (c.state === 'unresolved') {
    const send = await needs.sends.readSend(c.id, draft.revision);
    await tellStaff(needs, c, {
      kind: 'unresolved',
      key: `unresolved#${draft.revision}#${send?.attempt ?? 0}`,
      to: people,
      purpose: 'unresolved',
      detail: send?.detail ?? null,
    });
    return;
  }
  if (c.state !== 'awaiting_decision' || draft.status !== 'pending') return;
  await tellStaff(needs, c, {
    kind: undelivered ? 'undelivered' : 'ask',
    key: `ask#${draft.revision}`,
    to: people,
    purpose: 'decision',
  });
}

/** Task with a token: puts the draft before the person who may decide it, once per revision and role. */
export function askHandler(needs: Needs) {
  return async (event: unknown): Promise<void> => {
    const { state, token } = waitPayload.parse(event);
    const c = await beginWait(needs, state, { kind: 'decision', token });
    // News that came meanwhile has ended the wait already: the draft is out of date, so no question goes out.
    if (c.inbox.length > 0) return;
    // The buyer is still owed an answer, so the case does not rest in the wait that tells of a claim.
    if (c.claimOpen) await tellClaim(needs, c);
    await ask(needs, c, state.undelivered === true);
  };
}
