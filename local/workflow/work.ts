import * as z from 'zod';
import { isRecord } from '../blueprint/template.ts';
import type { Invoke } from '../functions/invocation.ts';
import type { Clock } from '../time/clock.ts';
import type { Execution, ExecutionBook } from './execution-book.ts';
import { TaskError, type Work } from './run-state.ts';
import { type StateKind, TOKEN_PLACE } from './state-programs.ts';
import type { Task, TaskBook } from './task-book.ts';

const taskShape = z.object({
  arguments: z.object({ FunctionName: z.string(), Payload: z.unknown() }),
  timeoutSeconds: z.number().int().positive().optional(),
});
const waitShape = z.object({
  input: z.unknown(),
  seconds: z.number().int().nonnegative().optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
});

export interface Workplace {
  clock: Clock;
  executions: ExecutionBook;
  tasks: TaskBook;
  invoke: Invoke;
  /** Resolves when SendTask* settles the task; never, when the signal aborts first. */
  settled(token: string, signal: AbortSignal): Promise<void>;
}

/**
 * What the task or the wait of one visited state does. Once `signal` aborts its promise may stay open for ever: the
 * state is left where it is, for the next start.
 */
export function workOf(kind: StateKind, execution: Execution, place: Workplace, signal: AbortSignal): Work {
  switch (kind) {
    case 'wait':
      return (parameters) => wait(read(waitShape, parameters), execution, place, signal);
    case 'bare function':
      return (parameters) => call(read(taskShape, parameters).arguments, place);
    case 'function':
      return async (parameters) => {
        const payload = await call(read(taskShape, parameters).arguments, place);
        return { ExecutedVersion: '$LATEST', StatusCode: 200, Payload: payload };
      };
    case 'token function':
      return tokenWork(execution, place, signal);
    case 'other':
      return () => Promise.reject(new TaskError('States.Runtime', 'This state has no work.'));
  }
}

function read<T>(shape: z.ZodType<T>, parameters: unknown): T {
  const parsed = shape.safeParse(parameters);
  if (!parsed.success) throw new TaskError('States.Runtime', z.prettifyError(parsed.error));
  return parsed.data;
}

/** Waits in simulated time until an instant that is on the disk: a restart waits for what is left. */
async function wait(
  given: z.infer<typeof waitShape>,
  execution: Execution,
  { clock, executions }: Workplace,
  signal: AbortSignal,
): Promise<unknown> {
  const wished =
    given.timestamp === undefined ? clock.now() + (given.seconds ?? 0) * 1000 : Date.parse(given.timestamp);
  const until = execution.waitUntilMs ?? wished;
  if (execution.waitUntilMs === null) executions.waitUntil(execution.arn, until);
  await clock.sleepUntil(until, signal);
  return given.input;
}

interface Invocation {
  FunctionName: string;
  Payload?: unknown;
}

async function call(given: Invocation, { invoke }: Workplace): Promise<unknown> {
  const outcome = await invoke(given.FunctionName, given.Payload ?? {});
  if (outcome.ok) return outcome.payload;
  throw new TaskError(outcome.error.errorType, JSON.stringify(outcome.error));
}

function tokenWork(execution: Execution, place: Workplace, signal: AbortSignal): Work {
  // Only the first attempt after a start takes up what the last process left; a retry gets a token of its own.
  let takeUp = true;
  return async (parameters) => {
    const given = read(taskShape, parameters);
    const kept = takeUp ? place.tasks.latest(execution.arn, execution.step) : null;
    takeUp = false;
    const { timeoutSeconds } = given;
    const deadline = timeoutSeconds === undefined ? null : place.clock.now() + timeoutSeconds * 1000;
    const task = kept ?? place.tasks.mint(execution.arn, execution.step, deadline);
    if (task.status === 'open') await pending(task, given.arguments, place, signal);
    return result(place.tasks.find(task.token));
  };
}

/** Until the task is settled, its time is over, or its function fails: the book then says which. */
async function pending(task: Task, given: Invocation, place: Workplace, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const never = new Promise<void>(() => {});

  const timeOut = async () => {
    if (task.deadlineMs === null || !(await place.clock.sleepUntil(task.deadlineMs, either))) return never;
    place.tasks.timeOut(task.token);
  };
  const handOut = async () => {
    // Known to have been handed out: the token is in somebody's mail. Not known: the same token once more.
    if (task.invoked) return never;
    const outcome = await place.invoke(given.FunctionName, withToken(given.Payload ?? {}, task.token));
    if (outcome.ok) {
      place.tasks.markInvoked(task.token);
      return never;
    }
    if (either.aborted) return never;
    place.tasks.settle(task.token, { error: outcome.error.errorType, cause: JSON.stringify(outcome.error) });
  };
  try {
    await Promise.race([place.settled(task.token, either), timeOut(), handOut()]);
  } finally {
    over.abort();
  }
}

function result(task: Task | null): unknown {
  switch (task?.status) {
    case 'succeeded':
      return JSON.parse(task.output ?? 'null');
    case 'failed':
      throw new TaskError(task.error ?? 'States.TaskFailed', task.cause ?? '');
    case 'timed_out':
      throw new TaskError('States.Timeout', '');
    default:
      throw new TaskError('States.Runtime', 'The task was given up.');
  }
}

function withToken(payload: unknown, token: string): unknown {
  if (payload === TOKEN_PLACE) return token;
  if (Array.isArray(payload)) return payload.map((each) => withToken(each, token));
  if (!isRecord(payload)) return payload;
  return Object.fromEntries(Object.entries(payload).map(([key, each]) => [key, withToken(each, token)]));
}
