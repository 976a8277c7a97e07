import { expect, it } from 'vitest';
import { only, synthesised } from '../synthesised.ts';

const made = synthesised();

it('sweeps every five minutes, tries again twice and keeps what failed', () => {
  const [sweepId] = only(made, 'AWS::Lambda::Function', 'Functionssweep');
  const [lettersId] = only(made, 'AWS::SQS::Queue', 'FunctionsSweepDeadLetters');
  const [, rule] = only(made, 'AWS::Events::Rule');
  expect(rule.Properties).toMatchObject({
    ScheduleExpression: 'rate(5 minutes)',
    State: 'ENABLED',
    Targets: [
      {
        Arn: { 'Fn::GetAtt': [sweepId, 'Arn'] },
        RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 900 },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [lettersId, 'Arn'] } },
      },
    ],
  });
});
