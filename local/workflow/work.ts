import * as z from 'zod';
import type { Invoke, Outcome } from '../functions/invocation.ts';
import type { Clock } from '../time/clock.ts';
import type { AskState, WaitState } from './definition.ts';
import type { Execution, ExecutionBook } from './execution-book.ts';
import { fill, readPath, type Scope } from './paths.ts';
import type { Work } from './run-state.ts';
import { StateError } from './state-error.ts';
import type { Task, TaskBook } from './task-book.ts';

const seconds = z.number().int().nonnegative();
const timestamp = z.iso.datetime({ offset: true });
const invocation = z.object({ FunctionName: z.string(), Payload: z.unknown().optional() });

export interface Workplace {
  clock: Clock;
  executions: ExecutionBook;
  tasks: TaskBook;
  invoke: Invoke;
  /** Resolves when SendTask* settles the task; never, when the signal aborts first. */
  settled(token: string, signal: AbortSignal): Promise<void>;
}

/** What the task or the wait of one visited state does. Once `signal` aborts, a wait ends and its result is void. */
export function workOf(execution: Execution, place: Workplace, signal: AbortSignal): Work {
  return async (state, scope) => {
    if (state.kind === 'Wait') return wait(state, scope, execution, place, signal);
    if (state.kind === 'ask') return ask(state, scope, execution, place, signal);
    const outcome = await call(place, state.Parameters, scope);
    if (!outcome.ok) throw new StateError(outcome.error.errorType, JSON.stringify(outcome.error));
    const { payload } = outcome;
    return state.kind === 'bare'
      ? payload
      : { ExecutedVersion: '$LATEST', StatusCode: 200, Payload: payload };
  };
}

function call({ invoke }: Workplace, parameters: unknown, scope: Scope): Promise<Outcome> {
  const { FunctionName, Payload = {} } = read(invocation, fill(parameters, scope));
  return invoke(FunctionName, Payload);
}

function read<T>(shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new StateError('States.Runtime', z.prettifyError(parsed.error));
  return parsed.data;
}

/** Waits in simulated time until an instant on the disk, so that a restart waits only for the rest. */
async function wait(
  state: WaitState,
  scope: Scope,
  { arn, waitUntilMs }: Execution,
  { clock, executions }: Workplace,
  signal: AbortSignal,
): Promise<void> {
  const instant = () => {
    const stamp = state.TimestampPath ? readPath(state.TimestampPath, scope) : state.Timestamp;
    if (stamp !== undefined) return Date.parse(read(timestamp, stamp));
    const length = state.SecondsPath ? readPath(state.SecondsPath, scope) : state.Seconds;
    return clock.now() + read(seconds, length) * 1000;
  };
  const until = waitUntilMs ?? instant();
  if (waitUntilMs === null) executions.waitUntil(arn, until);
  await clock.sleepUntil(until, signal);
}

/** Takes up the task that the last process left of this step, or hands out a new token; waits for its answer. */
async function ask(
  state: AskState,
  scope: Scope,
  { arn, step }: Execution,
  place: Workplace,
  signal: AbortSignal,
): Promise<unknown> {
  const { clock, tasks } = place;
  const limit = state.TimeoutSecondsPath ? readPath(state.TimeoutSecondsPath, scope) : state.TimeoutSeconds;
  const deadline = limit === undefined ? null : clock.now() + read(seconds.positive(), limit) * 1000;
  const task = tasks.ofStep(arn, step) ?? tasks.mint(arn, step, deadline);
  if (task.status === 'open') await untilAnswered(task, state, scope, place, signal);
  return answerOf(tasks.find(task.token));
}

/** Waits until the task is settled, times out, or its function fails. The book then says which. */
async function untilAnswered(
  { token, deadlineMs, invoked }: Task,
  state: AskState,
  scope: Scope,
  place: Workplace,
  signal: AbortSignal,
): Promise<void> {
  const { clock, tasks } = place;
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const never = new Promise<never>(() => {});
  const handOut = async () => {
    // A token that was handed out is already in a mail. If that is unknown, the same token goes out again.
    if (invoked) return never;
    const context = Object.assign({}, scope.context, { Task: { Token: token } });
    const outcome = await call(place, state.Parameters, { data: scope.data, context });
    if (outcome.ok) tasks.markInvoked(token);
    if (outcome.ok || either.aborted) return never;
    tasks.settle(token, { error: outcome.error.errorType, cause: JSON.stringify(outcome.error) });
  };
  const timeOut = async () => {
    if (await clock.sleepUntil(deadlineMs ?? Number.POSITIVE_INFINITY, either)) tasks.timeOut(token);
  };
  await Promise.race([place.settled(token, either), timeOut(), handOut()]).finally(() => over.abort());
}

function answerOf(task: Task | null): unknown {
  switch (task?.status) {
    case 'succeeded':
      return JSON.parse(task.output ?? 'null');
    case 'failed':
      throw new StateError(task.error || 'States.TaskFailed', task.cause ?? '');
    case 'timed_out':
      throw new StateError('States.Timeout', '');
    default:
      throw new StateError('States.Runtime', 'The task was given up.');
  }
}
