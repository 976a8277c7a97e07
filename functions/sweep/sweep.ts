import { HOUR_MS } from '../../core/case/deadlines.ts';
import type { Case } from '../../core/words/case.ts';
import { handOver } from '../pipeline/door.ts';
import type { PostNeeds } from '../pipeline/staff-post.ts';
import { MAX_NEWS, tellNews } from '../pipeline/untold.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = PostNeeds & Pick<Dependencies, 'workflow'>;

/** Open cases looked at in one sweep, those with the nearest deadline first. */
const MAX_CASES = 500;

/** A wait this long over without any step after it has lost its execution. */
const OVERDUE_HOURS = 1;

function isOverdue(c: Case, now: string): boolean {
  const end = c.wait?.until ?? c.openedAt;
  return Date.parse(now) - Date.parse(end) > OVERDUE_HOURS * HOUR_MS;
}

/**
 * The safety net under the one door, every few minutes: a knock whose hand-over a crash cut off is handed
 * over again; a case whose execution is gone gets one. Staff hear of what was set aside meanwhile.
 */
export function sweepHandler(needs: Needs) {
  return async (): Promise<{ looked: number; handed: number; restarted: number; told: number }> => {
    const now = needs.clock.now();
    const stores = needs.playbook.stores.map((store) => store.id);
    const open = await needs.table.openCases(stores, MAX_CASES);
    let handed = 0;
    let restarted = 0;
    for (const c of open) {
      if (await handOver(needs.workflow, c)) handed += 1;
      if (!isOverdue(c, now) || (await needs.workflow.isRunning(c.id, c.run))) continue;
      if (await restart(needs, c)) restarted += 1;
    }
    // The dashboard draws "drafts waiting" from this line.
    const draftsWaiting = open.filter((c) => c.state === 'awaiting_decision').length;
    needs.log.info('SWEPT', { looked: open.length, handed, restarted, draftsWaiting });
    // Last: a mail that SES does not take must not keep a case from being helped on.
    const told = await tellNews(needs, await needs.table.untold(MAX_NEWS));
    return { looked: open.length, handed, restarted, told };
  };
}

/** The next run starts with the diagnosis and finds from the case itself what is owed. */
async function restart(needs: Needs, c: Case): Promise<boolean> {
  const next: Case = { ...c, version: c.version + 1, run: c.run + 1, wait: null, inbox: [], eventTail: [] };
  if (!(await needs.table.writeCase(next, c))) return false;
  await needs.workflow.start(next.id, next.run);
  needs.log.error('EXECUTION_RESTARTED', { caseId: c.id, run: next.run });
  return true;
}
