import { Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ALARM_PERIOD } from './alarm.ts';

/** Codes of log lines that are counted, and the field that is a level. The functions write them. */
export const OPENED_CODE = 'CASE_OPENED';
export const BREACHED_CODE = 'RESPONSE_BREACHED';
export const SWEPT_CODE = 'SWEPT';
export const WAITING_FIELD = 'draftsWaiting';

export interface CaseMetricsProps {
  intakeLog: ILogGroup;
  remindLog: ILogGroup;
  sweepLog: ILogGroup;
}

/** Numbers about cases, counted from the functions' logs: a code in a log line is all that a function adds. */
export class CaseMetrics extends Construct {
  readonly opened: Metric;
  readonly draftsWaiting: Metric;
  readonly breaches: Metric;

  constructor(scope: Construct, id: string, props: CaseMetricsProps) {
    super(scope, id);
    this.opened = this.count('CasesOpened', props.intakeLog, OPENED_CODE);
    this.breaches = this.count('Breaches', props.remindLog, BREACHED_CODE);
    this.draftsWaiting = this.level('DraftsWaiting', props.sweepLog, SWEPT_CODE, WAITING_FIELD);
  }

  private count(name: string, log: ILogGroup, code: string): Metric {
    return this.filter(name, log, code, { value: '1', defaultValue: 0, statistic: 'Sum' });
  }

  private level(name: string, log: ILogGroup, code: string, field: string): Metric {
    return this.filter(name, log, code, { value: `$.${field}`, statistic: 'Maximum' });
  }

  private filter(
    metricName: string,
    logGroup: ILogGroup,
    code: string,
    { value, defaultValue, statistic }: { value: string; defaultValue?: number; statistic: string },
  ): Metric {
    // By stack, so that a trial deployment beside the real one has its own numbers.
    const metricNamespace = Stack.of(this).stackName;
    new MetricFilter(this, metricName, {
      logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', code),
      metricNamespace,
      metricName,
      metricValue: value,
      ...(defaultValue === undefined ? {} : { defaultValue }),
    });
    return new Metric({ namespace: metricNamespace, metricName, statistic, period: ALARM_PERIOD });
  }
}
