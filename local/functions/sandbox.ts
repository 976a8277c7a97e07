import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { FunctionPlan } from '../blueprint/functions.ts';
import type { FunctionError, Outcome, WorkerOrder, WorkerReport, WorkerSetting } from './invocation.ts';

/** Lambda's limit of a synchronous answer, bytes. */
const MAX_RESPONSE_BYTES = 6_291_456;
const WORKER = new URL('./worker.ts', import.meta.url);

/** One worker thread with a loaded function. After a timeout or a crash it is dead and must be replaced. */
export interface Sandbox {
  readonly dead: boolean;
  /** Runs one event. The caller must not run two at a time. */
  run(event: unknown): Promise<Outcome>;
  close(): Promise<void>;
}

export function startSandbox(
  plan: FunctionPlan,
  environment: Record<string, string>,
  printed: (line: string) => void,
): Sandbox {
  const setting: WorkerSetting = {
    module: join(plan.folder, `${plan.module}.mjs`),
    exportName: plan.exportName,
    functionName: plan.name,
    arn: plan.arn,
    memoryMb: plan.memoryMb,
  };
  const worker = new Worker(WORKER, {
    workerData: setting,
    env: { ...environment, ...plan.environment },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: plan.memoryMb },
  });
  for (const stream of [worker.stdout, worker.stderr]) createInterface(stream).on('line', printed);

  let dead = false;
  let settle: ((outcome: Outcome) => void) | null = null;
  const end = (outcome: Outcome) => {
    settle?.(outcome);
    settle = null;
  };
  const fail = (error: FunctionError) => end({ ok: false, error });
  const die = (error: FunctionError) => {
    dead = true;
    fail(error);
  };
  worker.on('message', (report: WorkerReport) => {
    if ('error' in report) return fail(report.error);
    if (Buffer.byteLength(report.payload) > MAX_RESPONSE_BYTES) {
      return fail({
        errorType: 'Function.ResponseSizeTooLarge',
        errorMessage: `Response payload size exceeded maximum allowed payload size (${MAX_RESPONSE_BYTES} bytes).`,
      });
    }
    end({ ok: true, payload: JSON.parse(report.payload) });
  });
  worker.on('error', (error) => {
    printed(error.stack ?? String(error));
    die({ errorType: 'Runtime.ExitError', errorMessage: `The function crashed: ${error.message}` });
  });
  worker.on('exit', (code) =>
    die({ errorType: 'Runtime.ExitError', errorMessage: `The function ended its process with code ${code}` }),
  );
  // An idle sandbox must not keep the process alive.
  worker.unref();

  return {
    get dead() {
      return dead;
    },
    run: (event) =>
      new Promise((resolve) => {
        const timeoutMs = plan.timeoutSeconds * 1000;
        const timer = setTimeout(() => {
          die({
            errorType: 'Sandbox.Timedout',
            errorMessage: `Task timed out after ${plan.timeoutSeconds}.00 seconds`,
          });
          void worker.terminate();
        }, timeoutMs);
        settle = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        const order: WorkerOrder = {
          requestId: randomUUID(),
          event: JSON.stringify(event),
          deadlineMs: Date.now() + timeoutMs,
        };
        worker.postMessage(order);
      }),
    async close() {
      dead = true;
      await worker.terminate();
    },
  };
}
