import { StateMachine } from 'aws-local-stepfunctions';
import { nextOf, type StateProgram } from './state-programs.ts';

/** Step Functions' limit of a state's input or output, bytes. */
const MAX_STATE_BYTES = 262_144;

export type StateOutcome =
  | { end: 'next'; state: string; input: string }
  | { end: 'done'; output: string }
  | { end: 'failed'; error: string; cause: string };

/** What a task or a wait does; it gets the state's `Parameters`, filled in. Throws TaskError. */
export type Work = (parameters: unknown) => Promise<unknown>;

/** An error with a name of the workflow's: what Retry and Catch compare, and its cause as text. */
export class TaskError extends Error {
  /** Read by the library: States.Runtime can neither be retried nor caught. */
  readonly isRetryable: boolean;
  readonly isCatchable: boolean;

  constructor(name: string, cause: string) {
    super(cause);
    this.name = name;
    this.isRetryable = name !== 'States.Runtime';
    this.isCatchable = this.isRetryable;
  }
}

/**
 * Runs one state: its paths, its task with retries and catchers, its choice.
 * @param input JSON text
 * @param context what `$$` gives
 */
export async function runState(
  name: string,
  program: StateProgram,
  input: string,
  context: Record<string, unknown>,
  work: Work,
): Promise<StateOutcome> {
  const machine = new StateMachine(program.definition, { validationOptions: { noValidate: true } });
  const run = machine.run(JSON.parse(input), {
    context,
    overrides: {
      taskResourceLocalHandlers: { [name]: async (parameters) => (await work(parameters)) as never },
    },
  });
  let output: string;
  try {
    output = JSON.stringify(await run.result);
  } catch (error) {
    const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(inner instanceof Error)) return { end: 'failed', error: 'States.Runtime', cause: String(inner) };
    return { end: 'failed', error: inner.name, cause: inner.message };
  }
  if (Buffer.byteLength(output) > MAX_STATE_BYTES) {
    const cause = `The state ${name} returned a result with a size exceeding the maximum number of bytes.`;
    return { end: 'failed', error: 'States.DataLimitExceeded', cause };
  }
  let next: string | null = null;
  for await (const event of run.eventLogs) {
    if (event.type === 'StateEntered') next = nextOf(event.state.name) ?? next;
  }
  return next === null ? { end: 'done', output } : { end: 'next', state: next, input: output };
}
