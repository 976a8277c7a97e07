import { Aws, Duration } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { type CfnQueuePolicy, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';
import { DeadLetters } from '../functions/dead-letters.ts';

/** D5: a mail that failed five times will fail again. */
const MAX_RECEIVE_COUNT = 5;
/** AWS Lambda developer guide, "Using Lambda with Amazon SQS": at least six times the function's timeout. */
const VISIBILITY_TIMEOUTS = 6;
const BATCH_SIZE = 10;
/** The most concurrent invocations that a burst of mail may use, of the account's 1,000 (10 in a new account). */
const MAX_CONCURRENCY = 5;
/** A longer wait takes a noticeable part of the 24 hours in which Amazon expects an answer. */
const OLD_MAIL = Duration.minutes(30);

export interface IntakeQueueProps {
  intakeTimeout: Duration;
  alarmTopic: ITopic;
}

/** The queue of mail that has arrived: bucket → queue → intake, at least once. */
export class IntakeQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;
  readonly policy: CfnQueuePolicy;

  constructor(scope: Construct, id: string, props: IntakeQueueProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters', {
      name: 'intake-dead-letters',
      impact: `A buyer's mail could not be read in ${MAX_RECEIVE_COUNT} attempts and has no case: answer it in Seller Central within 24 hours, then replay it.`,
      alarmTopic: props.alarmTopic,
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(props.intakeTimeout.toSeconds() * VISIBILITY_TIMEOUTS),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount: MAX_RECEIVE_COUNT },
    });
    // The condition names the account, not the bucket: the bucket refers to this queue and is created after it.
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    this.policy = this.queue.node.findChild('Policy').node.defaultChild as CfnQueuePolicy;
    new Alarm(this, 'Age', {
      name: 'intake-queue-age',
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: OLD_MAIL.toSeconds(),
      impact: `Buyers' mails have been waiting for ${OLD_MAIL.toMinutes()} minutes and nobody sees them: look at the intake function's errors and throttles.`,
      topic: props.alarmTopic,
    });
  }

  /** D4: a batch is answered mail by mail, so that one bad mail does not bring back the good ones. */
  feed(intake: Lambda): void {
    intake.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: BATCH_SIZE,
        reportBatchItemFailures: true,
        maxConcurrency: MAX_CONCURRENCY,
      }),
    );
  }

  depth(): Metric {
    return this.queue.metricApproximateNumberOfMessagesVisible({
      period: ALARM_PERIOD,
      statistic: 'Maximum',
    });
  }
}
