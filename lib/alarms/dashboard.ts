import { Duration } from 'aws-cdk-lib';
import { Dashboard as CloudWatchDashboard, GraphWidget, type IMetric, Row } from 'aws-cdk-lib/aws-cloudwatch';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { ReviewApi } from '../desk/review-api.ts';
import type { CaseFunctions } from '../functions/case-functions.ts';
import { FUNCTION_NAMES } from '../functions/function-names.ts';
import type { IntakeQueue } from '../mail/intake-queue.ts';
import type { MailSending } from '../mail/mail-sending.ts';
import { ALARM_PERIOD } from './alarm.ts';
import type { CaseMetrics } from './case-metrics.ts';

const THIRD = 8;

export interface DashboardProps {
  metrics: CaseMetrics;
  queue: IntakeQueue;
  functions: CaseFunctions;
  stateMachine: StateMachine;
  sending: MailSending;
  api: ReviewApi;
}

/** The whole pipeline on one page: numbers about buyers first, about the system below. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    const { queue, functions, stateMachine } = props;
    const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: THIRD });
    const sum = { period: ALARM_PERIOD, statistic: 'Sum' };
    const most = { period: ALARM_PERIOD, statistic: 'Maximum' };
    new CloudWatchDashboard(this, 'Dashboard', { defaultInterval: Duration.days(1) }).addWidgets(
      new Row(
        graph('Cases opened', props.metrics.opened),
        graph('Drafts waiting for a decision', props.metrics.draftsWaiting),
        graph('Breaches of the 24 hours', props.metrics.breaches),
      ),
      new Row(
        graph('Mails waiting', queue.depth()),
        graph('Oldest mail waiting, seconds', queue.queue.metricApproximateAgeOfOldestMessage(most)),
        graph(
          'Dead letters',
          ...[queue.deadLetters, functions.deliveryDeadLetters, functions.sweepDeadLetters].map((letters) =>
            letters.queue.metricApproximateNumberOfMessagesVisible(most),
          ),
        ),
      ),
      new Row(
        graph('Errors', ...FUNCTION_NAMES.map((name) => functions.byName[name].function.metricErrors(sum))),
        graph(
          'Executions that did not end well',
          stateMachine.metricFailed(sum),
          stateMachine.metricTimedOut(sum),
          stateMachine.metricAborted(sum),
        ),
        graph('Bounces and complaints, share', props.sending.bounceRate, props.sending.complaintRate),
      ),
      new Row(
        graph(
          'Slowest run, ms',
          ...FUNCTION_NAMES.map((name) => functions.byName[name].function.metricDuration(most)),
        ),
        graph('Error pages', props.api.serverErrors()),
      ),
    );
  }
}
