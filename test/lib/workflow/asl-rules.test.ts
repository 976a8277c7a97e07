import { describe, expect, it } from 'vitest';
import { type AslState, checkAsl } from './asl-rules.ts';

const OPTIONS = {
  asks: (name: string) => name === 'ask',
  fields: ['caseId', 'timeoutSeconds', 'woken', 'error'],
};
const INVOKE = 'arn:aws:states:::lambda:invoke';
const CATCH = [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error' }];
const WAIT: AslState = {
  Type: 'Task',
  Resource: `${INVOKE}.waitForTaskToken`,
  Parameters: { FunctionName: 'ask', Payload: { 'state.$': '$', 'token.$': '$$.Task.Token' } },
  TimeoutSecondsPath: '$.timeoutSeconds',
  Catch: [{ ErrorEquals: ['States.Timeout'], ResultPath: '$.error' }, ...CATCH],
};
const STEP: AslState = {
  Type: 'Task',
  Resource: INVOKE,
  Parameters: { FunctionName: 'compose', Payload: { 'state.$': '$' } },
  Retry: [{ ErrorEquals: ['States.ALL'] }],
  Catch: CATCH,
};

const without = (state: AslState, ...fields: (keyof AslState)[]): AslState =>
  Object.fromEntries(
    Object.entries(state).filter(([field]) => !fields.includes(field as keyof AslState)),
  ) as unknown as AslState;

const rulesBrokenBy = (state: AslState) =>
  checkAsl({ States: { It: state } }, OPTIONS).map(({ rule, state: where }) => `${where}: ${rule}`);

describe('the rules for a workflow', () => {
  it.each<[string, AslState]>([
    ['a wait with a timeout and both catches', WAIT],
    ['a wait with a timeout in seconds', { ...without(WAIT, 'TimeoutSecondsPath'), TimeoutSeconds: 60 }],
    ['a step that is retried', STEP],
    ['a choice with a default', { Type: 'Choice', Default: 'Settle' }],
    [
      'the context object and the whole state',
      { Type: 'Pass', Parameters: { 'a.$': '$', 'b.$': '$$.Execution.Name' } },
    ],
  ])('let pass %s', (_, state) => {
    expect(rulesBrokenBy(state)).toEqual([]);
  });

  it.each<[string, AslState, string]>([
    ['A3: a wait without a timeout', without(WAIT, 'TimeoutSecondsPath'), 'wait-ends'],
    ['A3: a wait that catches no timeout', { ...WAIT, Catch: CATCH }, 'wait-caught'],
    [
      'A3: a wait that catches nothing but the timeout',
      { ...WAIT, Catch: WAIT.Catch?.slice(0, 1) ?? [] },
      'task-caught',
    ],
    [
      'A9: an approval that is asked for again on errors',
      { ...WAIT, Retry: [{ ErrorEquals: ['Lambda.ServiceException'] }] },
      'ask-once',
    ],
    ['a step without a catch', without(STEP, 'Catch'), 'task-caught'],
    [
      'a step that catches some errors only',
      { ...STEP, Catch: [{ ErrorEquals: ['SendThrottled'], ResultPath: '$.error' }] },
      'task-caught',
    ],
    [
      'a step that loses its input when it catches',
      { ...STEP, Catch: [{ ErrorEquals: ['States.ALL'] }] },
      'error-kept',
    ],
    [
      'a step that replaces its input by the error',
      { ...STEP, Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$' }] },
      'error-kept',
    ],
    ['a choice without a default', { Type: 'Choice' }, 'choice-default'],
    [
      "A11: a buyer's words in the state",
      { ...STEP, Parameters: { FunctionName: 'compose', Payload: { 'text.$': '$.mail.text' } } },
      'ids-only',
    ],
    [
      'A11: a field by its place in a list',
      { Type: 'Pass', Parameters: { 'x.$': '$.mails[0]' } },
      'ids-only',
    ],
  ])('refuse %s', (_, state, rule) => {
    expect(rulesBrokenBy(state)).toEqual([`It: ${rule}`]);
  });

  it('find a retried approval only where the function asks', () => {
    const waitsForBuyer = {
      ...WAIT,
      Parameters: { FunctionName: 'wait' },
      Retry: [{ ErrorEquals: ['States.ALL'] }],
    };
    expect(rulesBrokenBy(waitsForBuyer)).toEqual([]);
  });

  it.each<[string, AslState]>([
    ['a Map', { Type: 'Map', ItemProcessor: { States: { Inner: without(STEP, 'Catch') } } }],
    ['an older Map', { Type: 'Map', Iterator: { States: { Inner: without(STEP, 'Catch') } } }],
    [
      'a Parallel',
      { Type: 'Parallel', Branches: [{ States: {} }, { States: { Inner: without(STEP, 'Catch') } }] },
    ],
  ])('look into %s', (_, state) => {
    expect(rulesBrokenBy(state)).toEqual(['Inner: task-caught']);
  });

  it('say which path is foreign, once', () => {
    const state = { Type: 'Pass', Parameters: { 'a.$': '$.body.text', 'b.$': '$.body.text' } };
    expect(checkAsl({ States: { It: state } }, OPTIONS)).toEqual([
      {
        state: 'It',
        rule: 'ids-only',
        message: 'reads or writes $.body.text, which is none of caseId, timeoutSeconds, woken, error',
      },
    ]);
  });
});
