import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';

const EVERY = Duration.minutes(5);
/** An old round is worth nothing once the next two have run. */
const WORTHLESS_AFTER = Duration.minutes(15);
const RETRIES = 2;
/** Rounds in a row that must be missing before it is no hiccup. */
const SILENT_ROUNDS = 3;

export interface SweepScheduleProps {
  sweep: IFunction;
  deadLetters: IQueue;
  alarmTopic: ITopic;
}

/** The net under the workflow: looks at the open cases every five minutes. */
export class SweepSchedule extends Construct {
  constructor(scope: Construct, id: string, props: SweepScheduleProps) {
    super(scope, id);
    new Rule(this, 'EveryFiveMinutes', {
      schedule: Schedule.rate(EVERY),
      targets: [
        new LambdaTarget(props.sweep, {
          deadLetterQueue: props.deadLetters,
          maxEventAge: WORTHLESS_AFTER,
          retryAttempts: RETRIES,
        }),
      ],
    });
    new Alarm(this, 'Silent', {
      name: 'sweep-silent',
      metric: props.sweep.metricInvocations({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 1,
      whenBelow: true,
      periods: SILENT_ROUNDS,
      impact:
        'Nobody checks the open cases any more, a case whose workflow was lost stays lost: see whether the schedule is enabled and the sweep function throttled.',
      topic: props.alarmTopic,
    });
  }
}
