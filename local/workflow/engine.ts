import type { DatabaseSync } from 'node:sqlite';
import type { MachinePlan } from '../blueprint/machines.ts';
import type { Invoke } from '../functions/invocation.ts';
import type { CallCounts } from '../machine/call-counts.ts';
import type { Log } from '../machine/log.ts';
import type { Clock } from '../time/clock.ts';
import { type Ending, type Execution, type ExecutionBook, openExecutionBook } from './execution-book.ts';
import { runState, type StateOutcome, TaskError, type Work } from './run-state.ts';
import { compile, type Programs, type StateKind } from './state-programs.ts';
import { type Answer, openTaskBook, type Task, type TaskBook } from './task-book.ts';
import { type Workplace, workOf } from './work.ts';

/** Runs executions of the workflows and wakes them. What AWS would answer to a caller is in protocol.ts. */
export interface Engine {
  readonly executions: ExecutionBook;
  /** @param input JSON text */
  begin(machine: MachinePlan, arn: string, name: string, input: string): void;
  findTask(token: string): Task | null;
  /** Accepts the answer of a task; false when it is no longer waited for. */
  settle(token: string, answer: Answer): boolean;
  stopExecution(arn: string, error: string, cause: string): boolean;
  /** Goes on with what was running when the last process ended. */
  resume(): void;
  close(): void;
}

export interface EngineParts {
  ledger: DatabaseSync;
  clock: Clock;
  invoke: Invoke;
  log: Log;
  counts: CallCounts;
}

export function createEngine(
  machines: MachinePlan[],
  { ledger, clock, invoke, log, counts }: EngineParts,
): Engine {
  const programs = new Map(machines.map((each) => [each.arn, compile(each.definition, clock.anchor.speed)]));
  const executions = openExecutionBook(ledger);
  const tasks = openTaskBook(ledger);
  const closing = new AbortController();
  const stops = new Map<string, AbortController>();
  const wakers = new Map<string, () => void>();
  const place: Workplace = {
    clock,
    executions,
    tasks,
    invoke,
    settled: (token, signal) =>
      new Promise((resolve) => {
        wakers.set(token, resolve);
        signal.addEventListener('abort', () => wakers.delete(token), { once: true });
      }),
  };

  const run = async (arn: string, program: Programs, machine: MachinePlan) => {
    const stop = new AbortController();
    stops.set(arn, stop);
    try {
      const signals = { stop: stop.signal, closing: closing.signal };
      const ending = await runExecution(arn, program, machine, place, counts, signals);
      if (!ending) return;
      // The book first, then the word: a listener must find what it is told of.
      if (executions.end(arn, ending, clock.now())) tell(arn, ending, tasks, log);
    } catch (error) {
      log.line('workflow', 'BROKEN', {
        execution: nameOf(arn),
        error: error instanceof Error ? error.message : error,
      });
    } finally {
      stops.delete(arn);
    }
  };

  return {
    executions,
    begin(machine, arn, name, input) {
      const program = programs.get(machine.arn);
      if (!program) throw new Error(`No workflow ${machine.arn}`);
      executions.begin({
        arn,
        machine: machine.arn,
        name,
        input,
        startedMs: clock.now(),
        state: program.startAt,
      });
      void run(arn, program, machine);
    },
    findTask: tasks.find,
    settle(token, answer) {
      const accepted = tasks.settle(token, answer);
      if (accepted) wakers.get(token)?.();
      return accepted;
    },
    stopExecution(arn, error, cause) {
      const ended = executions.end(arn, { status: 'ABORTED', error, cause }, clock.now());
      tasks.voidOpen(arn);
      stops.get(arn)?.abort();
      return ended;
    },
    resume() {
      for (const machine of machines) {
        const program = programs.get(machine.arn);
        const left = executions.running(machine.arn);
        for (const arn of left) if (program) void run(arn, program, machine);
        if (left.length > 0) log.line('workflow', 'resumed', { executions: left.length });
      }
    },
    close: () => closing.abort(),
  };
}

/**
 * From the state that the book names to the end. @returns null when it was stopped, or the machine is closing: waits
 * are left as they are, but a function that ends in time still counts.
 */
async function runExecution(
  arn: string,
  program: Programs,
  machine: MachinePlan,
  place: Workplace,
  counts: CallCounts,
  { stop, closing }: { stop: AbortSignal; closing: AbortSignal },
): Promise<Ending | null> {
  for (;;) {
    const execution = place.executions.find(arn);
    if (execution?.status !== 'RUNNING' || closing.aborted) return null;
    const over = new AbortController();
    const waiting = AbortSignal.any([stop, closing, over.signal]);
    const given = isCall(program.states.get(execution.state)?.kind)
      ? AbortSignal.any([stop, over.signal])
      : waiting;
    const outcome = await Promise.race([
      step(execution, program, machine, place, waiting),
      expiry(execution, program, place.clock, waiting),
      aborted(given),
    ]).finally(() => over.abort());
    if (outcome === null || stop.aborted) return null;
    if (outcome.end === 'expired') return { status: 'TIMED_OUT', error: 'States.Timeout', cause: '' };
    counts.count('states', 'StateTransition');
    if (outcome.end === 'next') place.executions.enter(arn, outcome.state, outcome.input, place.clock.now());
    if (outcome.end === 'done') return { status: 'SUCCEEDED', output: outcome.output };
    if (outcome.end === 'failed') return { status: 'FAILED', error: outcome.error, cause: outcome.cause };
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

async function step(
  execution: Execution,
  program: Programs,
  machine: MachinePlan,
  place: Workplace,
  signal: AbortSignal,
): Promise<StateOutcome> {
  const state = program.states.get(execution.state);
  if (!state) {
    const cause = `The workflow no longer has the state ${execution.state} in which this execution was waiting.`;
    return { end: 'failed', error: 'States.Runtime', cause };
  }
  const own = workOf(state.kind, execution, place, signal);
  const work = isCall(state.kind) ? own : givenUpBy(signal, own);
  return await runState(execution.state, state, execution.stateInput, contextOf(execution, machine), work);
}

const isCall = (kind: StateKind | undefined) => kind === 'function' || kind === 'bare function';

/** A wait that is left must end for the library too: its timer of 24.8 days would keep the program alive. */
function givenUpBy(signal: AbortSignal, work: Work): Work {
  const givenUp = aborted(signal).then(() => {
    throw new TaskError('States.Runtime', 'The wait was left.');
  });
  givenUp.catch(() => {});
  return (parameters) => Promise.race([work(parameters), givenUp]);
}

/** Resolves when the whole execution has taken longer than the workflow allows. */
async function expiry(execution: Execution, program: Programs, clock: Clock, signal: AbortSignal) {
  if (program.timeoutSeconds === null) return new Promise<never>(() => {});
  const due = await clock.sleepUntil(execution.startedMs + program.timeoutSeconds * 1000, signal);
  return due ? ({ end: 'expired' } as const) : new Promise<never>(() => {});
}

/** What `$$` gives; `Run` stands for `Execution`, see state-programs.ts. */
function contextOf(execution: Execution, machine: MachinePlan): Record<string, unknown> {
  return {
    Run: {
      Id: execution.arn,
      Name: execution.name,
      Input: JSON.parse(execution.input),
      StartTime: new Date(execution.startedMs).toISOString(),
    },
    State: { Name: execution.state, EnteredTime: new Date(execution.enteredMs).toISOString() },
    StateMachine: { Id: machine.arn, Name: machine.name },
  };
}

const nameOf = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);

function tell(arn: string, ending: Ending, tasks: TaskBook, log: Log): void {
  tasks.voidOpen(arn);
  const execution = nameOf(arn);
  // Of a failure the error's name: its cause may quote a mail and is in DescribeExecution.
  if (ending.status === 'SUCCEEDED') log.line('workflow', 'ended', { execution });
  else log.line('workflow', ending.status, { execution, error: ending.error });
}
