import type { MachinePlan } from '../blueprint/machines.ts';
import type { Invoke } from '../functions/invocation.ts';
import { diskTrouble } from '../machine/disk-trouble.ts';
import type { Ground } from '../machine/ground.ts';
import { readWorkflow, type Workflow } from './definition.ts';
import { type Ending, type Execution, type ExecutionBook, openExecutionBook } from './execution-book.ts';
import { runState, type StateOutcome } from './run-state.ts';
import { type Answer, openTaskBook, type Task } from './task-book.ts';
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

type EngineParts = Pick<Ground, 'ledger' | 'clock' | 'log' | 'counts'> & { invoke: Invoke };
/** @throws Trouble when a deployed workflow, or one that a running execution began with, has a state that cannot run */
export function createEngine(
  machines: MachinePlan[],
  { ledger, clock, invoke, log, counts }: EngineParts,
): Engine {
  for (const { definition } of machines) readWorkflow(definition);
  const executions = openExecutionBook(ledger);
  const tasks = openTaskBook(ledger);
  const closing = new AbortController();
  const stops = new Map<string, AbortController>();
  const wakers = new Map<string, () => void>();
  const workflows = new Map<string, Workflow>();
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

  const workflowOf = (hash: string): Workflow => {
    if (!workflows.has(hash)) workflows.set(hash, readWorkflow(JSON.parse(executions.definition(hash))));
    return workflows.get(hash) as Workflow;
  };
  const running = executions.running();
  for (const arn of running) workflowOf(executions.find(arn)?.definition ?? '');

  const run = async (arn: string) => {
    const stop = new AbortController();
    stops.set(arn, stop);
    try {
      const ending = await untilEnd(arn, { stop: stop.signal, closing: closing.signal });
      // The book is written first: whoever reads the log line must find the ended execution.
      if (ending && executions.end(arn, ending, clock.now())) tell(arn, ending);
    } catch (error) {
      // Without a disk the whole machine must stop; the next start takes this execution up.
      if (diskTrouble(error, '')) throw error;
      const why = error instanceof Error ? error.message : error;
      log.line('workflow', 'BROKEN', { execution: nameOf(arn), error: why });
    } finally {
      stops.delete(arn);
    }
  };

  /** @returns null when it was stopped or the machine closes; it then stays in the state that the book names */
  const untilEnd = async (
    arn: string,
    signals: Record<'stop' | 'closing', AbortSignal>,
  ): Promise<Ending | null> => {
    for (;;) {
      const execution = executions.find(arn);
      if (execution?.status !== 'RUNNING' || signals.closing.aborted) return null;
      const outcome = await visit(execution, workflowOf(execution.definition), place, signals);
      if (outcome === null) return null;
      counts.count('states', 'StateTransition');
      if (outcome.end === 'next') executions.enter(arn, outcome.state, outcome.input, clock.now());
      if (outcome.end === 'again')
        executions.tryAgain(arn, outcome.retries, clock.now() + outcome.afterSeconds * 1000);
      if (outcome.end === 'done') return { status: 'SUCCEEDED', output: outcome.output };
      if (outcome.end === 'failed') return { status: 'FAILED', error: outcome.error, cause: outcome.cause };
    }
  };

  const tell = (arn: string, ending: Ending) => {
    tasks.voidOpen(arn);
    const execution = nameOf(arn);
    // Only the error's name: its cause may quote a mail. DescribeExecution has it.
    if (ending.status === 'SUCCEEDED') log.line('workflow', 'ended', { execution });
    else log.line('workflow', ending.status, { execution, error: ending.error });
  };

  return {
    executions,
    begin(machine, arn, name, input) {
      const { startAt: state } = readWorkflow(machine.definition);
      const begun = { arn, machine: machine.arn, name, input, startedMs: clock.now(), state };
      executions.begin(begun, JSON.stringify(machine.definition));
      void run(arn);
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
      for (const arn of running) void run(arn);
      if (running.length > 0) log.line('workflow', 'resumed', { executions: running.length });
    },
    close: () => closing.abort(),
  };
}

/**
 * Visits the current state of an execution once. Null when the execution was stopped or the machine closes. A running
 * function is still awaited while the machine closes, so that its result counts if it ends in time.
 */
async function visit(
  execution: Execution,
  workflow: Workflow,
  place: Workplace,
  { stop, closing }: Record<'stop' | 'closing', AbortSignal>,
): Promise<StateOutcome | null> {
  const state = workflow.states.get(execution.state);
  if (!state) throw new Error(`The workflow has no state ${execution.state}`);
  const { stateInput: input, retries, waitUntilMs } = execution;
  const leaving = AbortSignal.any([stop, closing]);
  // For a task this is the end of the pause before a retry.
  if (state.kind !== 'Wait' && waitUntilMs !== null && !(await place.clock.sleepUntil(waitUntilMs, leaving)))
    return null;
  const given = { input, context: contextOf(execution), retries: JSON.parse(retries) };
  const outcome = await runState(state, given, workOf(execution, place, leaving));
  const isCall = state.kind === 'call' || state.kind === 'bare';
  return (isCall ? stop : leaving).aborted ? null : outcome;
}

/** What `$$` gives. */
function contextOf(execution: Execution): Record<string, unknown> {
  const { arn, name, machine } = execution;
  const startedAt = new Date(execution.startedMs).toISOString();
  return {
    Execution: { Id: arn, Name: name, Input: JSON.parse(execution.input), StartTime: startedAt },
    State: { Name: execution.state, EnteredTime: new Date(execution.enteredMs).toISOString() },
    StateMachine: { Id: machine, Name: nameOf(machine) },
  };
}

const nameOf = (arn: string) => arn.slice(arn.lastIndexOf(':') + 1);
