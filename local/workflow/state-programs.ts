import type { StateMachineDefinition } from 'aws-local-stepfunctions';
import * as z from 'zod';
import { isRecord } from '../blueprint/template.ts';
import { Trouble } from '../machine/trouble.ts';

/** Of the library's timer, which cannot be switched off and ends a task after 60 s by default: 24.8 days. */
const LONGEST_LIBRARY_SECONDS = 2_147_483;
/** Retry without IntervalSeconds waits one second (Amazon States Language). */
const DEFAULT_INTERVAL_SECONDS = 1;
const TOKEN_PATH = '$$.Task.Token';
/** Stands in the payload where the task token belongs; no path and no buyer can spell it. */
export const TOKEN_PLACE = '\u0000task token\u0000';
/** Before the name of the state that comes next, so that a state which leads to itself ends its program too. */
const NEXT = 'next: ';

const stateShape = z.looseObject({
  Type: z.enum(['Task', 'Pass', 'Wait', 'Choice', 'Succeed', 'Fail']),
  Resource: z.string().optional(),
  Retry: z.array(z.looseObject({ ErrorEquals: z.array(z.string()) })).optional(),
  Catch: z.array(z.looseObject({ ErrorEquals: z.array(z.string()) })).optional(),
});
const definitionShape = z.looseObject({
  StartAt: z.string(),
  QueryLanguage: z.literal('JSONPath').optional(),
  TimeoutSeconds: z.number().positive().optional(),
  States: z.record(z.string(), stateShape),
});

export type StateKind = 'function' | 'token function' | 'bare function' | 'wait' | 'other';

/** One state as a state machine of its own: it runs the state and stops before the next. */
export interface StateProgram {
  kind: StateKind;
  definition: StateMachineDefinition;
}

export interface Programs {
  startAt: string;
  /** Seconds that an execution may take; null = no limit. */
  timeoutSeconds: number | null;
  states: Map<string, StateProgram>;
}

export const nextOf = (innerName: string): string | null =>
  innerName.startsWith(NEXT) ? innerName.slice(NEXT.length) : null;

/**
 * Cuts a workflow into one program per state. `aws-local-stepfunctions` keeps nothing on the disk; run state by
 * state, each can be recorded before it runs and repeated after a crash. Its gaps are closed in the copy:
 * timeouts and waits become ours (they run in simulated time), the token's place is marked, retries are sped up.
 * @param speed simulated seconds per real second
 * @throws Trouble for what would not run as in AWS
 */
export function compile(definition: unknown, speed: number): Programs {
  const parsed = definitionShape.safeParse(definition);
  if (!parsed.success) {
    throw new Trouble(
      `The workflow has states that one machine cannot run: ${z.prettifyError(parsed.error)}`,
    );
  }
  const names = Object.keys(parsed.data.States);
  if (!names.includes(parsed.data.StartAt))
    throw new Trouble(`The workflow starts at ${parsed.data.StartAt}, which is no state of it.`);
  const states = Object.entries(parsed.data.States).map(([name, state]) => {
    const kind = kindOf(name, state);
    refuse(name, state, kind);
    const own = redirect(adapt(kind, rewritePaths(state), speed));
    const rest = Object.fromEntries(names.map((each) => [NEXT + each, { Type: 'Succeed' }]));
    const program = { StartAt: name, States: { ...rest, [name]: own } } as StateMachineDefinition;
    return [name, { kind, definition: program }] as const;
  });
  return {
    startAt: parsed.data.StartAt,
    timeoutSeconds: parsed.data.TimeoutSeconds ?? null,
    states: new Map(states),
  };
}

type State = Record<string, unknown>;

function kindOf(name: string, state: z.infer<typeof stateShape>): StateKind {
  if (state.Type === 'Wait') return 'wait';
  if (state.Type !== 'Task') return 'other';
  const resource = state.Resource ?? '';
  if (/^arn:[^:]*:states:::lambda:invoke$/.test(resource)) return 'function';
  if (/^arn:[^:]*:states:::lambda:invoke\.waitForTaskToken$/.test(resource)) return 'token function';
  if (/^arn:[^:]*:lambda:/.test(resource)) return 'bare function';
  throw new Trouble(`State ${name} calls ${resource}; one machine runs functions only.`);
}

function refuse(name: string, state: z.infer<typeof stateShape>, kind: StateKind): void {
  for (const field of ['HeartbeatSeconds', 'HeartbeatSecondsPath', 'Assign', 'Arguments', 'Credentials']) {
    if (field in state) throw new Trouble(`State ${name} uses ${field}, which one machine does not run.`);
  }
  // The library knows its own timeout error only; ours would match States.TaskFailed, which AWS' does not.
  for (const rules of [state.Retry ?? [], state.Catch ?? []]) {
    const first = rules.findIndex((rule) => rule.ErrorEquals.includes('States.TaskFailed'));
    const caughtBefore = rules.slice(0, first).some((rule) => rule.ErrorEquals.includes('States.Timeout'));
    if (kind === 'token function' && first >= 0 && !caughtBefore) {
      throw new Trouble(
        `State ${name} names States.TaskFailed before States.Timeout; one machine needs it after.`,
      );
    }
  }
}

/** The library sets `$$.Execution` itself, anew for each program: ours is `$$.Run`. */
function rewritePaths(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$$.Execution', () => '$$.Run');
  if (Array.isArray(value)) return value.map(rewritePaths);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      // The library copies the context once: a token, new at each attempt, must come from the one who waits for it.
      each === TOKEN_PATH && key.endsWith('.$') ? [key.slice(0, -2), TOKEN_PLACE] : [key, rewritePaths(each)],
    ),
  );
}

function adapt(kind: StateKind, rewritten: unknown, speed: number): State {
  const state = isRecord(rewritten) ? rewritten : {};
  if (kind === 'other') return state;
  if (kind === 'wait') {
    const { Seconds, SecondsPath, Timestamp, TimestampPath, Type: _, ...rest } = state;
    const length = {
      ...(Seconds === undefined ? {} : { seconds: Seconds }),
      ...(SecondsPath === undefined ? {} : { 'seconds.$': SecondsPath }),
      ...(Timestamp === undefined ? {} : { timestamp: Timestamp }),
      ...(TimestampPath === undefined ? {} : { 'timestamp.$': TimestampPath }),
    };
    return task({ ...rest, Resource: 'local:wait', Parameters: { 'input.$': '$', ...length } });
  }
  const { TimeoutSeconds, TimeoutSecondsPath, Parameters, Retry, ...rest } = state;
  const timeout = {
    ...(TimeoutSeconds === undefined ? {} : { timeoutSeconds: TimeoutSeconds }),
    ...(TimeoutSecondsPath === undefined ? {} : { 'timeoutSeconds.$': TimeoutSecondsPath }),
  };
  return task({
    ...rest,
    Parameters: {
      ...timeout,
      arguments: kind === 'bare function' ? asInvocation(state.Resource, Parameters) : Parameters,
    },
    ...(Array.isArray(Retry) ? { Retry: Retry.map((retrier) => spedUp(retrier, speed)) } : {}),
  });
}

/** A function's ARN as the resource is the older form of lambda:invoke, with the state's input as the payload. */
function asInvocation(functionArn: unknown, parameters: unknown): State {
  const payload = parameters === undefined ? { 'Payload.$': '$' } : { Payload: parameters };
  return { FunctionName: functionArn, ...payload };
}

const task = (state: State): State => ({ ...state, Type: 'Task', TimeoutSeconds: LONGEST_LIBRARY_SECONDS });

function spedUp(retrier: unknown, speed: number): State {
  if (!isRecord(retrier)) return {};
  const { IntervalSeconds = DEFAULT_INTERVAL_SECONDS, MaxDelaySeconds, ...rest } = retrier;
  return {
    ...rest,
    IntervalSeconds: Number(IntervalSeconds) / speed,
    ...(MaxDelaySeconds === undefined ? {} : { MaxDelaySeconds: Number(MaxDelaySeconds) / speed }),
  };
}

/** Lets every way out of the state lead to one of the program's ends. */
function redirect(state: State): State {
  return Object.fromEntries(
    Object.entries(state).map(([key, value]) => {
      if ((key === 'Next' || key === 'Default') && typeof value === 'string') return [key, NEXT + value];
      if ((key === 'Choices' || key === 'Catch') && Array.isArray(value)) {
        return [key, value.map((each) => (isRecord(each) ? redirect(each) : each))];
      }
      return [key, value];
    }),
  );
}
