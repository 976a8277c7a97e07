import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../local/functions/invocation.ts';
import { openLedger } from '../../local/machine/ledger.ts';
import { readWorkflow } from '../../local/workflow/definition.ts';
import { openExecutionBook } from '../../local/workflow/execution-book.ts';
import { runState } from '../../local/workflow/run-state.ts';
import { openTaskBook } from '../../local/workflow/task-book.ts';
import { workOf } from '../../local/workflow/work.ts';
import { removeFolder, temporaryFolder } from './toy-machine.ts';

const INVOKE = 'arn:aws:states:::lambda:invoke';
const TOKEN = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
const states = (state: Record<string, unknown>) => ({
  StartAt: 'S',
  States: { S: state, Next: { Type: 'Succeed' }, Other: { Type: 'Succeed' } },
});

let folder: string;
let ledger: ReturnType<typeof openLedger>;
beforeEach(() => {
  folder = temporaryFolder();
  ledger = openLedger(join(folder, 'state.sqlite'), folder);
});
afterEach(() => {
  ledger.close();
  removeFolder(folder);
});

/** Runs the state S until it is over, in no time; tells what came out, what functions got, and what it waited for. */
async function run(
  state: Record<string, unknown>,
  input: unknown,
  answer: (payload: unknown) => unknown = () => null,
) {
  const s = readWorkflow(states(state)).states.get('S');
  if (!s) throw new Error('no state');
  const executions = openExecutionBook(ledger);
  const tasks = openTaskBook(ledger);
  const beginning = { arn: 'arn:run', machine: 'arn:m', name: 'run', startedMs: 0, state: 'S' };
  executions.begin({ ...beginning, input: JSON.stringify(input) }, '{}');
  const called: unknown[] = [];
  const waited: number[] = [];
  const answered = Promise.withResolvers<void>();
  const place = {
    clock: {
      anchor: { realMs: 0, simulatedMs: 0, speed: 1 },
      now: () => 0,
      realMsUntil: (instant: number) => instant,
      sleepUntil: async (instant: number) => {
        waited.push(instant);
        return s.kind === 'ask' ? new Promise<never>(() => {}) : true;
      },
    },
    executions,
    tasks,
    settled: () => answered.promise,
    async invoke(functionName: string, payload: unknown): Promise<Outcome> {
      called.push([functionName, payload]);
      try {
        const told = answer(payload);
        if (s.kind !== 'ask') return { ok: true, payload: told };
        tasks.settle(tasks.ofStep('arn:run', 0)?.token ?? '', { output: JSON.stringify(told) });
        answered.resolve();
        return { ok: true, payload: null };
      } catch (error) {
        const { name, message } = error as Error;
        return { ok: false, error: { errorType: name, errorMessage: message } };
      }
    },
  };
  const context = { Execution: { Id: 'arn:run', Name: 'run', Input: { first: true } } };
  let retries: number[] = [];
  for (;;) {
    const execution = executions.find('arn:run');
    if (!execution) throw new Error('no execution');
    const work = workOf(execution, place, new AbortController().signal);
    const outcome = await runState(s, { input: JSON.stringify(input), context, retries }, work);
    if (outcome.end !== 'again') return { outcome, called, waited };
    retries = outcome.retries;
    waited.push(outcome.afterSeconds * 1000);
  }
}
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('one state', () => {
  test('a function gets its payload, and its result replaces the input', async () => {
    const state = {
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: 'f', Payload: { 'state.$': '$', 'run.$': '$$.Execution.Name', fixed: 1 } },
      OutputPath: '$.Payload',
      Next: 'Next',
    };
    const { outcome, called } = await run(state, { a: 1 }, () => ({ b: 2 }));
    expect(called).toEqual([['f', { state: { a: 1 }, run: 'run', fixed: 1 }]]);
    expect(outcome).toEqual({ end: 'next', state: 'Next', input: '{"b":2}' });
  });

  test('a function that hands out a token gets it, the timeout comes from the input of the state', async () => {
    const state = {
      Type: 'Task',
      Resource: TOKEN,
      Parameters: { FunctionName: 'f', Payload: { deep: { 'token.$': '$$.Task.Token' } } },
      TimeoutSecondsPath: '$.timeoutSeconds',
      ResultPath: '$.woken',
      End: true,
    };
    const { outcome, called, waited } = await run(state, { timeoutSeconds: 7 }, () => 'up');
    expect(called).toEqual([['f', { deep: { token: expect.stringMatching(/^AQCE/) } }]]);
    expect(waited).toEqual([7_000]);
    expect(outcome).toEqual({ end: 'done', output: '{"timeoutSeconds":7,"woken":"up"}' });
  });

  test('the older form names the function by the resource', async () => {
    const { outcome, called } = await run(
      { Type: 'Task', Resource: 'arn:aws:lambda:eu-west-1:0:function:f', End: true },
      { a: 1 },
      () => 'bare',
    );
    expect(called).toEqual([['arn:aws:lambda:eu-west-1:0:function:f', { a: 1 }]]);
    expect(outcome).toEqual({ end: 'done', output: '"bare"' });
  });

  test.each([
    [{ Seconds: 5 }, 5_000],
    [{ SecondsPath: '$.s' }, 9_000],
    [{ Timestamp: '2026-11-22T00:00:00Z' }, Date.UTC(2026, 10, 22)],
    [{ TimestampPath: '$.t' }, Date.UTC(2026, 10, 23)],
  ])('a wait: %j', async (length, expected) => {
    const input = { s: 9, t: '2026-11-23T00:00:00Z' };
    const { outcome, waited } = await run({ Type: 'Wait', ...length, Next: 'Next' }, input);
    expect(waited).toEqual([expected]);
    expect(outcome).toEqual({ end: 'next', state: 'Next', input: JSON.stringify(input) });
  });

  test('a wait whose length is no number fails the run', async () => {
    const { outcome } = await run({ Type: 'Wait', SecondsPath: '$.s', Next: 'Next' }, { s: 'soon' });
    expect(outcome).toMatchObject({ end: 'failed', error: 'States.Runtime' });
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
      Retry: [
        { ErrorEquals: ['Weak'], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 3, MaxDelaySeconds: 10 },
      ],
      Catch: [
        { ErrorEquals: ['Strong'], Next: 'Other' },
        { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Next' },
      ],
      End: true,
    };
    const { outcome, called, waited } = await run(state, { a: 1 }, () => {
      throw named('Weak', 'tired');
    });
    expect(called).toHaveLength(4);
    expect(waited).toEqual([2_000, 6_000, 10_000]);
    expect(outcome).toMatchObject({ end: 'next', state: 'Next' });
    expect(JSON.parse(outcome.end === 'next' ? outcome.input : '')).toEqual({
      a: 1,
      error: { Error: 'Weak', Cause: expect.stringContaining('tired') },
    });
  });

  test.each([
    ['States.Timeout', 'Other'],
    ['Sandbox.Timedout', 'Next'],
  ])('States.TaskFailed takes all but a timeout: %s → %s', async (error, next) => {
    const state = {
      Type: 'Task',
      Resource: INVOKE,
      Parameters: { FunctionName: 'f' },
      Catch: [
        { ErrorEquals: ['States.TaskFailed'], Next: 'Next' },
        { ErrorEquals: ['States.ALL'], Next: 'Other' },
      ],
      End: true,
    };
    const { outcome } = await run(state, {}, () => {
      throw named(error, 'x');
    });
    expect(outcome).toMatchObject({ end: 'next', state: next });
  });

  test('a choice that nothing fits fails the run by its name', async () => {
    const { outcome } = await run(
      { Type: 'Choice', Choices: [{ Variable: '$.a', BooleanEquals: true, Next: 'Next' }] },
      { a: false },
    );
    expect(outcome).toMatchObject({ end: 'failed', error: 'States.NoChoiceMatched' });
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
      throw named('States.Runtime', 'broken');
    });
    expect(outcome).toMatchObject({ end: 'failed', error: 'States.Runtime' });
    expect(outcome).toMatchObject({ cause: expect.stringContaining('broken') });
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
