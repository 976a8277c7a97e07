import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';

/** The maximum of SQS. Two weeks leave time to return from a holiday. */
const KEPT = Duration.days(14);

export interface DeadLettersProps {
  /** Name of the alarm and of its chapter in the runbook. */
  name: string;
  impact: string;
  alarmTopic: ITopic;
}

/** A queue for work that failed too often. It is kept for replay, and an alarm rings. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      retentionPeriod: KEPT,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    new Alarm(this, 'NotEmpty', {
      name: props.name,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: ALARM_PERIOD,
        statistic: 'Maximum',
      }),
      threshold: 1,
      impact: props.impact,
      topic: props.alarmTopic,
    });
  }
}
