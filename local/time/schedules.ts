import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { SchedulePlan } from '../blueprint/entrances.ts';
import { ACCOUNT, REGION } from '../blueprint/template.ts';
import type { Invoke } from '../functions/invocation.ts';
import { Trouble } from '../machine/trouble.ts';
import type { Clock } from './clock.ts';

/** Even with a fast clock, a schedule must leave the machine time for other work. */
const SHORTEST_PERIOD_REAL_MS = 2_000;
const UNIT_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** When a schedule is due after an instant, in simulated ms. @throws Trouble for anything but a rate. */
export function nextDueMs(expression: string, afterMs: number): number {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (!rate) {
    throw new Trouble(
      `The schedule "${expression}" is no rate: one machine runs schedules like "rate(5 minutes)" only.`,
    );
  }
  return afterMs + Number(rate[1]) * (UNIT_MS[rate[2] ?? ''] ?? 0);
}

/** Calls functions by the clock. The ledger has the last call, so that a restart does not begin a new period. */
export function startSchedules(
  plans: SchedulePlan[],
  ledger: DatabaseSync,
  clock: Clock,
  invoke: Invoke,
): { stop(): void } {
  const stopping = new AbortController();
  const lastFired = ledger.prepare('SELECT fired_at FROM schedules WHERE name = ?');
  const fired = ledger.prepare(
    'INSERT INTO schedules (name, fired_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET fired_at = excluded.fired_at',
  );
  const keep = async (plan: SchedulePlan) => {
    const row = lastFired.get(plan.name) as { fired_at: number } | undefined;
    let last = row?.fired_at ?? clock.now();
    if (!row) fired.run(plan.name, last);
    for (;;) {
      const soonest = clock.now() + SHORTEST_PERIOD_REAL_MS * clock.anchor.speed;
      const due = Math.max(nextDueMs(plan.expression, last), soonest);
      if (!(await clock.sleepUntil(due, stopping.signal))) return;
      last = clock.now();
      fired.run(plan.name, last);
      await invoke(plan.functionArn, plan.input === null ? event(plan, last) : JSON.parse(plan.input));
    }
  };
  for (const plan of plans) {
    nextDueMs(plan.expression, clock.now());
    void keep(plan);
  }
  return { stop: () => stopping.abort() };
}

function event(plan: SchedulePlan, nowMs: number) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: ACCOUNT,
    time: new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'),
    region: REGION,
    resources: [`arn:aws:events:${REGION}:${ACCOUNT}:rule/${plan.name}`],
    detail: {},
  };
}
