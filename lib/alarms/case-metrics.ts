import { Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { LogCode } from '../../functions/ports/log-codes.ts';
import { ALARM_PERIOD } from './alarm.ts';

/** Log lines that are counted, by their codes. */
export const COUNTED = {
  opened: 'CASE_OPENED',
  breached: 'RESPONSE_BREACHED',
  swept: 'SWEPT',
} as const satisfies Record<string, LogCode>;
/** The field of a SWEPT line that is a level. */
export const WAITING_FIELD = 'draftsWaiting';

export interface CaseMetricsProps {
  intakeLog: ILogGroup;
  remindLog: ILogGroup;
  sweepLog: ILogGroup;
}

/** Metrics about cases, counted from the codes in the functions' log lines. */
export class CaseMetrics extends Construct {
  readonly opened: Metric;
  readonly draftsWaiting: Metric;
  readonly breaches: Metric;

  constructor(scope: Construct, id: string, props: CaseMetricsProps) {
    super(scope, id);
    this.opened = this.count('CasesOpened', props.intakeLog, COUNTED.opened);
    this.breaches = this.count('Breaches', props.remindLog, COUNTED.breached);
    this.draftsWaiting = this.level('DraftsWaiting', props.sweepLog, COUNTED.swept, WAITING_FIELD);
  }

  private count(name: string, log: ILogGroup, code: LogCode): Metric {
    return this.filter(name, log, code, { value: '1', defaultValue: 0, statistic: 'Sum' });
  }

  private level(name: string, log: ILogGroup, code: LogCode, field: string): Metric {
    return this.filter(name, log, code, { value: `$.${field}`, statistic: 'Maximum' });
  }

  private filter(
    metricName: string,
    logGroup: ILogGroup,
    code: LogCode,
    { value, defaultValue, statistic }: { value: string; defaultValue?: number; statistic: string },
  ): Metric {
    // The namespace is the stack, so that a trial deployment beside the real one has its own numbers.
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
