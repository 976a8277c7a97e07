import { availableParallelism } from 'node:os';
import type { FunctionPlan } from '../blueprint/functions.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { Log } from '../machine/log.ts';
import { Trouble } from '../machine/trouble.ts';
import type { Invoke, Outcome } from './invocation.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

/** Sandboxes of one function at a time; further events wait. AWS allows a thousand, but a machine has few cores. */
const SANDBOXES_PER_FUNCTION = Math.max(2, availableParallelism());
/**
 * Real ms that an event waits for a loaded sandbox before another is started. Loading takes some 500 ms of a core and
 * an event some 20 ms (measured), so that waiting is faster on few cores.
 */
const ANOTHER_AFTER_MS = 1_000;
/** Real time after which an idle sandbox is given up, as in Lambda: each holds some 30 MB (measured). */
const IDLE_MS = 600_000;
/** Pause between two sandboxes that are started ahead of need: the first mail must not wait for all of them. */
const WARM_EVERY_MS = 150;

/** All functions of the deployment. */
export interface Fleet {
  invoke: Invoke;
  /** Starts a sandbox of each function ahead of need, in the background: the first mail finds them loaded. */
  warm(): void;
  /** Invocations under way or waiting. */
  busy(): number;
  /** Waits for running invocations, `graceMs` at the most. */
  settle(graceMs: number): Promise<void>;
  /** Ends them as a power cut would: their callers get no answer. */
  close(): Promise<void>;
}

/** @param environment of every function: endpoints, credentials, clock */
export function createFleet(
  plans: FunctionPlan[],
  environment: Record<string, string>,
  log: Log,
  counts: CallCounts,
): Fleet {
  const crews = new Map<string, Crew>();
  const running = new Set<Promise<unknown>>();
  let closed = false;
  for (const plan of plans) {
    const crew = createCrew(plan, environment, log, counts);
    crews.set(plan.name, crew);
    crews.set(plan.arn, crew);
  }
  return {
    async invoke(functionName, event) {
      // A version or alias after the ARN (":$LATEST") is the same code here.
      const crew = crews.get(functionName) ?? crews.get(functionName.replace(/:\$LATEST$/, ''));
      if (!crew)
        throw new Trouble(`The function ${functionName} is called but does not run on this machine.`);
      const run = crew.run(event);
      running.add(run);
      const outcome = await run.finally(() => running.delete(run));
      return closed ? new Promise<never>(() => {}) : outcome;
    },
    warm() {
      [...new Set(crews.values())].forEach((crew, index) => {
        setTimeout(() => crew.warm(), index * WARM_EVERY_MS).unref();
      });
    },
    busy: () => running.size,
    async settle(graceMs) {
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([Promise.allSettled([...running]), grace]);
      clearTimeout(timer);
    },
    async close() {
      closed = true;
      await Promise.all([...new Set(crews.values())].map((crew) => crew.close()));
    },
  };
}

interface Crew {
  warm(): void;
  run(event: unknown): Promise<Outcome>;
  close(): Promise<void>;
}

/** The sandboxes of one function. */
function createCrew(
  plan: FunctionPlan,
  environment: Record<string, string>,
  log: Log,
  counts: CallCounts,
): Crew {
  const idle: { sandbox: Sandbox; since: NodeJS.Timeout }[] = [];
  const busy = new Set<Sandbox>();
  const queue: (() => void)[] = [];
  let closed = false;

  const takeIdle = (): Sandbox | null => {
    for (let last = idle.pop(); last; last = idle.pop()) {
      clearTimeout(last.since);
      if (!last.sandbox.dead) {
        busy.add(last.sandbox);
        return last.sandbox;
      }
    }
    return null;
  };
  const start = (): Sandbox => {
    const started = fresh();
    busy.add(started);
    return started;
  };
  /** False when no sandbox became free in time. */
  const someoneDone = (): Promise<boolean> =>
    new Promise((resolve) => {
      const give = () => {
        clearTimeout(patience);
        resolve(true);
      };
      const patience = setTimeout(() => {
        queue.splice(queue.indexOf(give), 1);
        resolve(false);
      }, ANOTHER_AFTER_MS);
      queue.push(give);
    });
  const takeSandbox = async (): Promise<Sandbox> => {
    for (;;) {
      const ready = takeIdle();
      if (ready !== null) return ready;
      if (busy.size === 0) return start();
      if (!(await someoneDone()) && busy.size < SANDBOXES_PER_FUNCTION) return start();
    }
  };
  const fresh = () => startSandbox(plan, environment, (line) => log.fromFunction(plan.label, line));
  const putBack = (sandbox: Sandbox) => {
    busy.delete(sandbox);
    if (!sandbox.dead && !closed) {
      const since = setTimeout(() => void sandbox.close(), IDLE_MS);
      since.unref();
      idle.push({ sandbox, since });
    }
    queue.shift()?.();
  };
  return {
    warm() {
      if (!closed && idle.length + busy.size === 0) putBack(fresh());
    },
    async run(event) {
      const sandbox = await takeSandbox();
      const from = performance.now();
      counts.count('lambda', 'Invoke');
      const outcome = await sandbox.run(event);
      counts.billed(plan.label, performance.now() - from, plan.memoryMb);
      putBack(sandbox);
      if (!outcome.ok)
        log.line(plan.label, 'FAILED', { error: outcome.error.errorType, more: 'logs/functions.log' });
      if (!outcome.ok)
        log.fromFunction(plan.label, outcome.error.trace?.join('\n') ?? outcome.error.errorMessage);
      return outcome;
    },
    async close() {
      closed = true;
      for (const { since } of idle) clearTimeout(since);
      await Promise.all([...busy, ...idle.map((each) => each.sandbox)].map((sandbox) => sandbox.close()));
    },
  };
}
