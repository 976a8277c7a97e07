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

/** How often CloudWatch looks, minutes: one evaluation costs the same at any period, sooner is no use to a person. */
export const ALARM_PERIOD = Duration.minutes(5);

export interface AlarmProps {
  /** Heading of the alarm's chapter in docs/runbook.md, and the end of the alarm's name. */
  name: string;
  metric: IMetric;
  /** The alarm rings at this value or above; below it when `whenBelow`. */
  threshold: number;
  /** One sentence: who is hurt, and what to do. It is the text that the person on call reads first. */
  impact: string;
  topic: ITopic;
  /** Periods in a row that must be bad; 1 unless told. */
  periods?: number;
  /** True for a sign of life: silence is then the trouble. */
  whenBelow?: boolean;
}

/** An alarm that cannot be written without saying whom it concerns. */
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
