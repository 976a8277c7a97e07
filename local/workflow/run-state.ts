import type { Rule, State, TaskState, WaitState } from './definition.ts';
import { fill, readPath, type Scope, writePath } from './paths.ts';
import { StateError } from './state-error.ts';

/** Step Functions' limit of a state's input or output, bytes. */
const MAX_STATE_BYTES = 262_144;

/** Data are JSON text. */
export type StateOutcome =
  | { end: 'next'; state: string; input: string }
  | { end: 'done'; output: string }
  /** Once more after a pause; `retries` = how often each retrier was used. */
  | { end: 'again'; afterSeconds: number; retries: number[] }
  | { end: 'failed'; error: string; cause: string };

export interface Visit {
  input: string;
  /** What `$$` gives. */
  context: Record<string, unknown>;
  /** How often each retrier of the state was used. */
  retries: number[];
}

/** What a task or a wait does, with the data after InputPath. @throws StateError */
export type Work = (state: TaskState | WaitState, scope: Scope) => Promise<unknown>;

/** Runs one state once: its paths, its task, and what an error of it leads to. */
export async function runState(state: State, visit: Visit, work: Work): Promise<StateOutcome> {
  try {
    return await run(state, visit, work);
  } catch (error) {
    try {
      return afterError(state, visit, asStateError(error));
    } catch (last) {
      const { name, message } = asStateError(last);
      return { end: 'failed', error: name, cause: message };
    }
  }
}

async function run(state: State, { input, context }: Visit, work: Work): Promise<StateOutcome> {
  const raw: unknown = JSON.parse(input);
  if (state.kind === 'Fail') {
    const words = (path: string | undefined, plain: string) =>
      path === undefined ? plain : String(readPath(path, { data: raw, context }));
    throw new StateError(words(state.ErrorPath, state.Error), words(state.CausePath, state.Cause));
  }
  const scope = { data: at(state.InputPath, { data: raw, context }), context };
  const leaveWith = (data: unknown) => at(state.OutputPath, { data, context });
  switch (state.kind) {
    case 'Succeed':
      return leave({ End: true }, leaveWith(scope.data));
    case 'Choice': {
      const Next = state.Choices.find((each) => holds(each, scope))?.Next ?? state.Default;
      return leave({ Next }, leaveWith(scope.data));
    }
    case 'Wait':
      await work(state, scope);
      return leave(state, leaveWith(scope.data));
    case 'Pass': {
      const given = state.Parameters === undefined ? scope.data : fill(state.Parameters, scope);
      return leave(state, leaveWith(put(state.ResultPath, raw, state.Result ?? given)));
    }
    default:
      return leave(state, leaveWith(put(state.ResultPath, raw, await work(state, scope))));
  }
}

const at = (path: string | null, scope: Scope) => (path === null ? {} : readPath(path, scope));
const put = (path: string | null, raw: unknown, result: unknown) =>
  path === null ? raw : writePath(path, raw, result);

function leave(
  { Next, End }: { Next?: string | undefined; End?: true | undefined },
  data: unknown,
): StateOutcome {
  const text = JSON.stringify(data);
  if (Buffer.byteLength(text) > MAX_STATE_BYTES) {
    throw new StateError('States.DataLimitExceeded', `The output is larger than ${MAX_STATE_BYTES} bytes.`);
  }
  if (End) return { end: 'done', output: text };
  if (Next === undefined) throw new StateError('States.NoChoiceMatched', 'No choice fits the input.');
  return { end: 'next', state: Next, input: text };
}

function holds(rule: Rule, scope: Scope): boolean {
  if (rule.And) return rule.And.every((each) => holds(each, scope));
  if (rule.Or) return rule.Or.some((each) => holds(each, scope));
  const value = readPath(rule.Variable ?? '$', scope);
  const { NumericGreaterThan: limit } = rule;
  if (limit !== undefined) return typeof value === 'number' && value > limit;
  return value === (rule.StringEquals ?? rule.BooleanEquals);
}

/** Retry first, then Catch. @throws the error when neither takes it */
function afterError(state: State, { input, retries }: Visit, error: StateError): StateOutcome {
  if (!('Retry' in state)) throw error;
  const used = state.Retry.map((_, i) => retries[i] ?? 0);
  const index = state.Retry.findIndex((each) => error.isOneOf(each.ErrorEquals));
  const retrier = state.Retry[index];
  const before = used[index] ?? 0;
  if (retrier && before < retrier.MaxAttempts) {
    const pause = retrier.IntervalSeconds * retrier.BackoffRate ** before;
    const afterSeconds = Math.min(pause, retrier.MaxDelaySeconds);
    return { end: 'again', afterSeconds, retries: used.with(index, before + 1) };
  }
  const catcher = state.Catch.find((each) => error.isOneOf(each.ErrorEquals));
  if (!catcher) throw error;
  const told = { Error: error.name, Cause: error.message };
  return leave(catcher, put(catcher.ResultPath, JSON.parse(input), told));
}

function asStateError(error: unknown): StateError {
  if (error instanceof StateError) return error;
  const { name, message } =
    error instanceof Error ? error : { name: 'States.Runtime', message: String(error) };
  return new StateError(name, message);
}
