import { Duration } from 'aws-cdk-lib';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';

/** The longest that SQS keeps a message: two weeks for a person to come back from holiday. */
const KEPT = Duration.days(14);

export interface DeadLettersProps {
  /** Name of the alarm and of its chapter in the runbook. */
  name: string;
  impact: string;
  alarmTopic: ITopic;
}

/** Where work goes that failed too often: kept for replay, and somebody is told. */
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
