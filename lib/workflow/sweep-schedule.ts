import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';

const EVERY = Duration.minutes(5);
/** A round that is this old has been replaced by the next two. */
const WORTHLESS_AFTER = Duration.minutes(15);
const RETRIES = 2;
/** Missing rounds in a row that make the alarm ring. One or two may be missing by chance. */
const SILENT_ROUNDS = 3;

export interface SweepScheduleProps {
  sweep: IFunction;
  deadLetters: IQueue;
  alarmTopic: ITopic;
}

/** Calls the sweep every five minutes. It finds open cases that the workflow lost. */
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
