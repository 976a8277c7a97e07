import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm as CloudWatchAlarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Minutes between evaluations. A shorter period costs the same, but no person reacts sooner. */
export const ALARM_PERIOD = Duration.minutes(5);

export interface AlarmProps {
  /** Heading of the alarm's chapter in docs/runbook.md, and the end of the alarm's name. */
  name: string;
  metric: IMetric;
  /** The alarm rings at this value or above; with `whenBelow`, below it. */
  threshold: number;
  /** Who is hurt and what to do, in one sentence. The person on call reads it first. */
  impact: string;
  topic: ITopic;
  /** How many periods in a row must be bad; 1 by default. */
  periods?: number;
  /** True for a heartbeat metric, whose absence is the problem. */
  whenBelow?: boolean;
}

/** An alarm that must say who is hurt. */
export class Alarm extends Construct {
  readonly alarm: CloudWatchAlarm;

  constructor(scope: Construct, id: string, props: AlarmProps) {
    super(scope, id);
    this.alarm = new CloudWatchAlarm(this, 'Alarm', {
      alarmName: `${Stack.of(this).stackName}-${props.name}`,
      alarmDescription: `${props.impact} (docs/runbook.md#${props.name})`,
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: props.whenBelow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: props.whenBelow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    this.alarm.addAlarmAction(new SnsAction(props.topic));
    this.alarm.addOkAction(new SnsAction(props.topic));
  }
}
