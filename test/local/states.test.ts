import { describe, expect, test } from 'vitest';
import { runState, TaskError, type Work } from '../../local/workflow/run-state.ts';
import { compile, TOKEN_PLACE } from '../../local/workflow/state-programs.ts';

const INVOKE = 'arn:aws:states:::lambda:invoke';
const TOKEN = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
const context = {
  Run: { Id: 'arn:run', Name: 'run', Input: { first: true } },
  State: { Name: 'S' },
  StateMachine: { Id: 'arn:machine' },
};
const states = (state: Record<string, unknown>) => ({
  StartAt: 'S',
  States: { S: state, Next: { Type: 'Succeed' }, Other: { Type: 'Succeed' } },
});

/** Runs the state S; tells what came out, and what its work was given. */
async function run(
  state: Record<string, unknown>,
  input: unknown,
  work: (given: unknown) => unknown = () => null,
) {
  const program = compile(states(state), 1000).states.get('S');
  if (!program) throw new Error('no program');
  const given: unknown[] = [];
  const worker: Work = async (parameters) => {
    given.push(parameters);
    return work(parameters);
  };
  return { outcome: await runState('S', program, JSON.stringify(input), context, worker), given };
}

describe('one state as a program of its own', () => {
  test('a function gets its payload, and its result replaces the input', async () => {
    const state = {
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: 'f', Payload: { 'state.$': '$', 'run.$': '$$.Execution.Name', fixed: 1 } },
      OutputPath: '$.Payload',
      Next: 'Next',
    };
    const { outcome, given } = await run(state, { a: 1 }, () => ({ Payload: { b: 2 } }));
    expect(given).toEqual([
      { arguments: { FunctionName: 'f', Payload: { state: { a: 1 }, run: 'run', fixed: 1 } } },
    ]);
    expect(outcome).toEqual({ end: 'next', state: 'Next', input: '{"b":2}' });
  });

  test('the place of the token is marked, the timeout comes from the input of the state', async () => {
    const state = {
      Type: 'Task',
      Resource: TOKEN,
      Parameters: { FunctionName: 'f', Payload: { deep: { 'token.$': '$$.Task.Token' } } },
      TimeoutSecondsPath: '$.timeoutSeconds',
      ResultPath: '$.woken',
      End: true,
    };
    const { outcome, given } = await run(state, { timeoutSeconds: 7 }, () => 'up');
    expect(given).toEqual([
      { timeoutSeconds: 7, arguments: { FunctionName: 'f', Payload: { deep: { token: TOKEN_PLACE } } } },
    ]);
    expect(outcome).toEqual({ end: 'done', output: '{"timeoutSeconds":7,"woken":"up"}' });
  });

  test('the older form names the function by the resource', async () => {
    const { given } = await run(
      { Type: 'Task', Resource: 'arn:aws:lambda:eu-west-1:0:function:f', End: true },
      { a: 1 },
    );
    expect(given).toEqual([
      { arguments: { FunctionName: 'arn:aws:lambda:eu-west-1:0:function:f', Payload: { a: 1 } } },
    ]);
  });

  test.each([
    [{ Seconds: 5 }, { input: { s: 9, t: 'T' }, seconds: 5 }],
    [{ SecondsPath: '$.s' }, { input: { s: 9, t: 'T' }, seconds: 9 }],
    [{ Timestamp: '2026-11-22T00:00:00Z' }, { input: { s: 9, t: 'T' }, timestamp: '2026-11-22T00:00:00Z' }],
    [{ TimestampPath: '$.t' }, { input: { s: 9, t: 'T' }, timestamp: 'T' }],
  ])('a wait: %j', async (length, expected) => {
    const { outcome, given } = await run(
      { Type: 'Wait', ...length, Next: 'Next' },
      { s: 9, t: 'T' },
      (parameters) => (parameters as { input: unknown }).input,
    );
    expect(given).toEqual([expected]);
    expect(outcome).toEqual({ end: 'next', state: 'Next', input: '{"s":9,"t":"T"}' });
  });

  test.each([
    [{ kind: 'a' }, 'Next'],
    [{ kind: 'b', n: 3 }, 'S'],
    [{ kind: 'c' }, 'Other'],
  ])('a choice, also of itself: %j → %s', async (input, next) => {
    const state = {
      Type: 'Choice',
      Choices: [
        { Variable: '$.kind', StringEquals: 'a', Next: 'Next' },
        {
          And: [
            { Variable: '$.kind', StringEquals: 'b' },
            { Variable: '$.n', NumericGreaterThan: 2 },
          ],
          Next: 'S',
        },
      ],
      Default: 'Other',
    };
    expect((await run(state, input)).outcome).toMatchObject({ end: 'next', state: next });
  });

  test('an error is retried as often as told, then caught by name', async () => {
    const state = {
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: 'f' },
      Retry: [{ ErrorEquals: ['Weak'], IntervalSeconds: 1, MaxAttempts: 2 }],
      Catch: [
        { ErrorEquals: ['Strong'], Next: 'Other' },
        { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Next' },
      ],
      End: true,
    };
    const { outcome, given } = await run(state, { a: 1 }, () => {
      throw new TaskError('Weak', 'tired');
    });
    expect(given).toHaveLength(3);
    expect(outcome).toMatchObject({ end: 'next', state: 'Next' });
    expect(JSON.parse(outcome.end === 'next' ? outcome.input : '')).toEqual({
      a: 1,
      error: { Error: 'Weak', Cause: 'tired' },
    });
  });

  test('States.Runtime is caught by nothing', async () => {
    const state = {
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: 'f' },
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Next' }],
      End: true,
    };
    const { outcome } = await run(state, {}, () => {
      throw new TaskError('States.Runtime', 'broken');
    });
    expect(outcome).toEqual({ end: 'failed', error: 'States.Runtime', cause: 'broken' });
  });

  test.each([
    [{ Type: 'Succeed' }, { end: 'done', output: '{"a":1}' }],
    [
      { Type: 'Fail', Error: 'E', Cause: 'C' },
      { end: 'failed', error: 'E', cause: 'C' },
    ],
    [
      { Type: 'Pass', Result: { b: 2 }, ResultPath: '$.x', Next: 'S' },
      { end: 'next', state: 'S', input: '{"a":1,"x":{"b":2}}' },
    ],
    [
      { Type: 'Pass', Parameters: { 'started.$': '$$.Execution.Input.first' }, End: true },
      { end: 'done', output: '{"started":true}' },
    ],
  ])('%j', async (state, expected) => {
    expect((await run(state, { a: 1 })).outcome).toMatchObject(expected);
  });

  test('a path that leads nowhere fails the run', async () => {
    const { outcome } = await run({ Type: 'Pass', InputPath: '$.none', End: true }, { a: 1 });
    expect(outcome).toMatchObject({ end: 'failed', error: 'States.Runtime' });
  });
});

describe('what one machine cannot run is refused when the workflow is read', () => {
  const task = { Type: 'Task', Resource: TOKEN, Parameters: { FunctionName: 'f' }, End: true };
  test.each<[string, unknown, RegExp]>([
    ['Parallel', states({ Type: 'Parallel', Branches: [], End: true }), /states that one machine cannot run/],
    ['Map', states({ Type: 'Map', ItemProcessor: {}, End: true }), /states that one machine cannot run/],
    [
      'JSONata',
      { ...states({ Type: 'Succeed' }), QueryLanguage: 'JSONata' },
      /states that one machine cannot run/,
    ],
    [
      'a start that is none',
      { ...states({ Type: 'Succeed' }), StartAt: 'No' },
      /starts at No, which is no state/,
    ],
    [
      'another service',
      states({ ...task, Resource: 'arn:aws:states:::sqs:sendMessage' }),
      /State S calls arn:aws:states:::sqs/,
    ],
    ['heartbeats', states({ ...task, HeartbeatSeconds: 5 }), /State S uses HeartbeatSeconds/],
    ['variables', states({ ...task, Assign: {} }), /State S uses Assign/],
    [
      'States.TaskFailed before States.Timeout',
      states({ ...task, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Next' }] }),
      /States.TaskFailed before States.Timeout/,
    ],
    ['no definition', null, /states that one machine cannot run/],
  ])('%s', (_, definition, sentence) => {
    expect(() => compile(definition, 1)).toThrow(sentence);
  });
});
