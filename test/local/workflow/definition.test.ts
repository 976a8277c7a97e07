import { describe, expect, test } from 'vitest';
import { readWorkflow } from '../../../local/workflow/definition.ts';

const INVOKE = 'arn:aws:states:::lambda:invoke';
const TOKEN = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
const states = (state: Record<string, unknown>) => ({
  StartAt: 'S',
  States: { S: state, Next: { Type: 'Succeed' }, Other: { Type: 'Succeed' } },
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
      'a field of a retrier',
      states({ ...task, Retry: [{ ErrorEquals: ['E'], JitterStrategy: 'FULL' }] }),
      /State S uses Retry\.0\.JitterStrategy/,
    ],
    [
      'a field of a call',
      states({ ...task, Parameters: { FunctionName: 'f', InvocationType: 'Event' } }),
      /State S uses Parameters\.InvocationType/,
    ],
    [
      'a time limit of a call',
      states({ ...task, Resource: INVOKE, TimeoutSeconds: 9 }),
      /State S uses TimeoutSeconds/,
    ],
    [
      'a comparison',
      states({ Type: 'Choice', Choices: [{ Variable: '$.a', StringMatches: 'x*', Next: 'Next' }] }),
      /State S uses Choices\.0\.StringMatches/,
    ],
    [
      'two comparisons',
      states({
        Type: 'Choice',
        Choices: [{ Variable: '$.a', StringEquals: 'x', BooleanEquals: true, Next: 'Next' }],
      }),
      /State S uses Choices\.0 without one comparison/,
    ],
    [
      'a path that searches',
      states({ ...task, ResultPath: '$..a' }),
      /State S uses ResultPath: one machine reads paths/,
    ],
    [
      'a function of the language',
      states({ Type: 'Pass', Parameters: { 'a.$': "States.Format('{}', $.b)" }, End: true }),
      /State S uses Parameters: one machine fills in paths/,
    ],
    ['a limit of the whole run', { ...states({ Type: 'Succeed' }), TimeoutSeconds: 9 }, /TimeoutSeconds/],
    [
      'a way to nowhere',
      states({ ...task, End: undefined, Next: 'Gone' }),
      /State S leads to Gone, which is no state/,
    ],
    ['a wait without a length', states({ Type: 'Wait', Next: 'Next' }), /State S uses no length/],
    ['no way out', states({ Type: 'Pass' }), /State S needs either Next or End/],
    ['no definition', null, /states that one machine cannot run/],
  ])('%s', (_, definition, sentence) => {
    expect(() => readWorkflow(definition)).toThrow(sentence);
  });
});
