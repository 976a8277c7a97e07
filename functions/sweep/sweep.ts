import { HOUR_MS } from '../../core/case/deadlines.ts';
import { restarted } from '../../core/case/transitions/steps.ts';
import type { Case } from '../../core/words/case.ts';
import { changeCase, handOver } from '../pipeline/door.ts';
import { MAX_NEWS, type NewsNeeds, tellNews } from '../pipeline/untold.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = NewsNeeds & Pick<Dependencies, 'workflow'>;

/** Open cases looked at in one sweep, those with the nearest deadline first. */
const MAX_CASES = 500;

/** A wait this long over without any step after it has lost its execution. */
const OVERDUE_HOURS = 1;

function isOverdue(c: Case, now: string): boolean {
  const end = c.wait?.until ?? c.openedAt;
  return Date.parse(now) - Date.parse(end) > OVERDUE_HOURS * HOUR_MS;
}

/**
 * The safety net under the one door, every few minutes. A knock whose hand-over a crash cut off is handed over again;
 * a case whose execution is gone gets one. Staff hear of what was set aside meanwhile.
 */
export function sweepHandler(needs: Needs) {
  return async (): Promise<{ looked: number; handed: number; restarted: number; told: number }> => {
    const now = needs.clock.now();
    const stores = needs.playbook.stores.map((store) => store.id);
    const open = await needs.cases.openCases(stores, MAX_CASES);
    let handed = 0;
    let restarts = 0;
    for (const c of open) {
      if (await handOver(needs.workflow, c)) handed += 1;
      if (!isOverdue(c, now) || (await needs.workflow.isRunning(c.id, c.run))) continue;
      if (await restart(needs, c)) restarts += 1;
    }
    // The dashboard draws "drafts waiting" from this line.
    const draftsWaiting = open.filter((c) => c.state === 'awaiting_decision').length;
    needs.log.info('SWEPT', { looked: open.length, handed, restarted: restarts, draftsWaiting });
    // Last: a mail that SES does not take must not keep a case from being helped on.
    const told = await tellNews(needs, await needs.news.untold(MAX_NEWS));
    return { looked: open.length, handed, restarted: restarts, told };
  };
}

/** The next run starts with the diagnosis. */
async function restart(needs: Needs, read: Case): Promise<boolean> {
  const result = await changeCase(needs.cases, read.id, (c) => restarted(c, needs.clock.now(), read));
  if (result.outcome !== 'changed') return false;
  const { id, run } = result.case;
  await needs.workflow.start(id, run);
  needs.log.error('EXECUTION_RESTARTED', { caseId: id, run });
  return true;
}
