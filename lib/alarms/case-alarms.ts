import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from './alarm.ts';
import type { CaseMetrics } from './case-metrics.ts';

export interface CaseAlarmsProps {
  table: Table;
  metrics: CaseMetrics;
  alarmTopic: ITopic;
}

/** Alarms about cases: late answers, and a table that turns requests away. */
export class CaseAlarms extends Construct {
  constructor(scope: Construct, id: string, props: CaseAlarmsProps) {
    super(scope, id);
    new Alarm(this, 'Breach', {
      name: 'response-breach',
      metric: props.metrics.breaches,
      threshold: 1,
      impact:
        'A buyer has had no answer for 24 hours and Amazon counts it against the store: answer at once, an A-to-z claim may follow from 48 hours.',
      topic: props.alarmTopic,
    });
    const throttled = (metricName: string) =>
      props.table.metric(metricName, { period: ALARM_PERIOD, statistic: 'Sum' });
    new Alarm(this, 'Throttles', {
      name: 'table-throttles',
      metric: new MathExpression({
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        usingMetrics: { reads: throttled('ReadThrottleEvents'), writes: throttled('WriteThrottleEvents') },
        period: ALARM_PERIOD,
        label: 'throttled requests',
      }),
      threshold: 1,
      impact:
        'The case table turns requests away, mails and approvals come through late: see which partition is hot and who floods it.',
      topic: props.alarmTopic,
    });
  }
}
