import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { only, type Statement, synthesised, written } from '../synthesised.ts';

const made = synthesised();
const { template } = made;
const TWO_WEEKS_S = 14 * 24 * 3600;
const [queueId, queue] = only(made, 'AWS::SQS::Queue', 'IntakeQueueF');
const [lettersId, letters] = only(made, 'AWS::SQS::Queue', 'IntakeQueueDeadLetters');
const [intakeId, intake] = only(made, 'AWS::Lambda::Function', 'Functionsintake');

describe('the intake queue', () => {
  it('D5: gives a mail up after five attempts and keeps it for two weeks', () => {
    expect(queue.Properties.RedrivePolicy).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [lettersId, 'Arn'] },
      maxReceiveCount: 5,
    });
    expect(letters.Properties.MessageRetentionPeriod).toBe(TWO_WEEKS_S);
  });

  it('hides a mail for at least six times the time that its reading may take', () => {
    expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Number(intake.Properties.Timeout));
  });

  it('D4: hands out batches that are answered mail by mail', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queueId, 'Arn'] },
      FunctionName: { Ref: intakeId },
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: Match.anyValue() },
    });
  });

  it('takes messages from S3 of this account only, by TLS only', () => {
    const [, policy] = only(made, 'AWS::SQS::QueuePolicy', 'IntakeQueuePolicy');
    const { Statement } = written(policy.Properties.PolicyDocument) as { Statement: Statement[] };
    expect(Statement).toMatchObject([
      { Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      {
        Effect: 'Allow',
        Principal: { Service: 's3.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Condition: { StringEquals: { 'aws:SourceAccount': '<AWS::AccountId>' } },
      },
    ]);
  });

  it.each([
    'IntakeQueueF',
    'IntakeQueueDeadLetters',
    'FunctionsDeliveryDeadLetters',
    'FunctionsSweepDeadLetters',
  ])('is encrypted: %s', (prefix) => {
    expect(only(made, 'AWS::SQS::Queue', prefix)[1].Properties.SqsManagedSseEnabled).toBe(true);
  });
});
