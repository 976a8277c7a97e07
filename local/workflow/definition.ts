import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import { isPath, isTemplate } from './paths.ts';

/** Amazon States Language as far as one machine runs it. The shapes are strict: a field that is not here is refused. */
const path = z.string().refine(isPath, 'one machine reads paths like $.a.b only');
const pathOrNone = path.nullable().default('$');
const errors = z.array(z.string()).min(1);

const every = { Type: z.string(), Comment: z.string().optional() };
const filtered = { ...every, InputPath: pathOrNone, OutputPath: pathOrNone };
const onward = { ...filtered, Next: z.string().optional(), End: z.literal(true).optional() };
const retrier = z.strictObject({
  ErrorEquals: errors,
  IntervalSeconds: z.number().positive().default(1),
  MaxAttempts: z.number().int().nonnegative().default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.number().positive().default(Number.POSITIVE_INFINITY),
});
const catcher = z.strictObject({ ErrorEquals: errors, ResultPath: pathOrNone, Next: z.string() });
const task = {
  ...onward,
  Resource: z.string(),
  ResultPath: pathOrNone,
  Retry: z.array(retrier).default([]),
  Catch: z.array(catcher).default([]),
};
const template = z.unknown().refine(isTemplate, 'one machine fills in paths like $.a.b only').optional();
const invocation = z.strictObject({
  FunctionName: z.string(),
  Payload: template,
  'Payload.$': path.optional(),
});
const rule = z.strictObject({
  Next: z.string().optional(),
  Variable: path.optional(),
  StringEquals: z.string().optional(),
  BooleanEquals: z.boolean().optional(),
  NumericGreaterThan: z.number().optional(),
  get And() {
    return z.array(rule).optional();
  },
  get Or() {
    return z.array(rule).optional();
  },
});
export type Rule = z.infer<typeof rule>;

const call = z.strictObject({ ...task, Parameters: invocation });
const SHAPES = {
  /** A Task that waits for a function's answer; the older form names the function by its ARN, and has no frame. */
  call,
  bare: call,
  /** A Task that waits for SendTaskSuccess or SendTaskFailure with the token that its function is given. */
  ask: z.strictObject({
    ...task,
    Parameters: invocation,
    TimeoutSeconds: z.number().int().positive().optional(),
    TimeoutSecondsPath: path.optional(),
  }),
  Pass: z.strictObject({
    ...onward,
    Parameters: template,
    Result: z.unknown().optional(),
    ResultPath: pathOrNone,
  }),
  Wait: z.strictObject({
    ...onward,
    Seconds: z.number().int().nonnegative().optional(),
    SecondsPath: path.optional(),
    Timestamp: z.string().optional(),
    TimestampPath: path.optional(),
  }),
  Choice: z.strictObject({ ...filtered, Choices: z.array(rule), Default: z.string().optional() }),
  Succeed: z.strictObject(filtered),
  Fail: z.strictObject({
    ...every,
    Error: z.string().default(''),
    Cause: z.string().default(''),
    ErrorPath: path.optional(),
    CausePath: path.optional(),
  }),
};
type Kind = keyof typeof SHAPES;
type StateOf<K extends Kind> = { kind: K } & z.infer<(typeof SHAPES)[K]>;
export type State = { [K in Kind]: StateOf<K> }[Kind];
export type AskState = StateOf<'ask'>;
export type TaskState = StateOf<'call' | 'bare'> | AskState;
export type WaitState = StateOf<'Wait'>;

const RESOURCES: [RegExp, Kind][] = [
  [/^arn:[^:]*:states:::lambda:invoke$/, 'call'],
  [/^arn:[^:]*:states:::lambda:invoke\.waitForTaskToken$/, 'ask'],
  [/^arn:[^:]*:lambda:/, 'bare'],
];
const TYPES = ['Pass', 'Wait', 'Choice', 'Succeed', 'Fail'] as const;
const LENGTHS = ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'] as const;
const REFUSED = 'The workflow has states that one machine cannot run';

export interface Workflow {
  startAt: string;
  states: Map<string, State>;
}

const workflowShape = z.strictObject({
  Comment: z.string().optional(),
  QueryLanguage: z.literal('JSONPath').optional(),
  StartAt: z.string(),
  States: z.record(z.string(), z.looseObject({ Type: z.string() })),
});

/** @throws Trouble that names the state and the field which would not run as in AWS */
export function readWorkflow(definition: unknown): Workflow {
  const given = workflowShape.safeParse(definition);
  if (!given.success) throw new Trouble(`${REFUSED}: ${z.prettifyError(given.error)}`);
  const { StartAt: startAt, States } = given.data;
  const states = new Map(Object.entries(States).map(([name, state]) => [name, readState(name, state)]));
  if (!states.has(startAt)) throw new Trouble(`The workflow starts at ${startAt}, which is no state of it.`);
  for (const [name, state] of states) {
    const lost = waysOutOf(state, name).find((next) => !states.has(next));
    if (lost !== undefined) throw new Trouble(`State ${name} leads to ${lost}, which is no state.`);
  }
  return { startAt, states };
}

function readState(name: string, given: Record<string, unknown>): State {
  const { Type: type, Resource: resource } = given;
  const byResource = () => RESOURCES.find(([pattern]) => pattern.test(String(resource)))?.[1];
  const kind = type === 'Task' ? byResource() : TYPES.find((each) => each === type);
  if (!kind && type === 'Task')
    throw new Trouble(`State ${name} calls ${resource}; one machine runs functions only.`);
  if (!kind) throw new Trouble(`${REFUSED}: State ${name} is of the type ${type}.`);
  const payload = 'Parameters' in given ? { Payload: given.Parameters } : { 'Payload.$': '$' };
  const bare = { ...given, Parameters: { FunctionName: resource, ...payload } };
  const read = SHAPES[kind].safeParse(kind === 'bare' ? bare : given);
  if (read.success) return { kind, ...read.data } as State;
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const why = unknown.length > 0 ? ', which one machine does not run' : `: ${issue?.message}`;
  throw new Trouble(`State ${name} uses ${[...(issue?.path ?? []), ...unknown].join('.')}${why}.`);
}

/** The states that a state can lead to. @throws Trouble when it has no way out, or a choice compares nothing */
function waysOutOf(state: State, name: string): string[] {
  if (state.kind === 'Succeed' || state.kind === 'Fail') return [];
  if (state.kind === 'Choice') {
    const wrong = state.Choices.findIndex((each) => each.Next === undefined || !comparesOnce(each));
    if (wrong >= 0) throw new Trouble(`State ${name} uses Choices.${wrong} without one comparison and Next.`);
    return [...state.Choices.map((each) => each.Next), state.Default].filter((next) => next !== undefined);
  }
  if (state.kind === 'Wait' && !LENGTHS.some((length) => state[length] !== undefined))
    throw new Trouble(`State ${name} uses no length of its wait.`);
  if ((state.Next === undefined) === (state.End === undefined))
    throw new Trouble(`State ${name} needs either Next or End.`);
  const caught = 'Catch' in state ? state.Catch.map((each) => each.Next) : [];
  return state.Next === undefined ? caught : [state.Next, ...caught];
}

function comparesOnce({ Next: _, Variable, And, Or, ...compared }: Rule): boolean {
  const count = Object.keys(compared).length;
  if (And || Or)
    return !Variable && count === 0 && !(And && Or) && [...(And ?? Or ?? [])].every(comparesOnce);
  return Variable !== undefined && count === 1;
}
