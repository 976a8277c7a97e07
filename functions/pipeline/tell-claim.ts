import type { Case } from '../../core/words/case.ts';
import { assignedAgent, supervisorsOf, uniquePeople } from './staff.ts';
import { type PostNeeds, tellStaff } from './staff-post.ts';

/** A claim is told at once, once a run, to the supervisors and the case's agent, whatever else is owed. */
export async function tellClaim(needs: PostNeeds, c: Case): Promise<void> {
  await tellStaff(needs, c, {
    kind: 'claim',
    key: `claim#${c.run}`,
    to: uniquePeople([...supervisorsOf(needs.playbook, c.store), ...assignedAgent(needs.playbook, c)]),
    purpose: 'claim',
  });
}
