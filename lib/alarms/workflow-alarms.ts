import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from './alarm.ts';

export interface WorkflowAlarmsProps {
  stateMachine: StateMachine;
  alarmTopic: ITopic;
}

/** Every way in which a case's execution can end other than by closing the case. */
export class WorkflowAlarms extends Construct {
  constructor(scope: Construct, id: string, props: WorkflowAlarmsProps) {
    super(scope, id);
    const over = { period: ALARM_PERIOD, statistic: 'Sum' };
    for (const [name, metric, impact] of [
      [
        'executions-failed',
        props.stateMachine.metricFailed(over),
        'A case stopped in the middle, no reminder and no draft comes for its buyer until the sweep starts it again: redrive the execution, or answer in Seller Central.',
      ],
      [
        'executions-timed-out',
        props.stateMachine.metricTimedOut(over),
        'A case ran longer than any case should and was ended, nobody works on it any more: see the case, close it or answer it.',
      ],
      [
        'executions-aborted',
        props.stateMachine.metricAborted(over),
        'Somebody stopped the execution of a case, nobody works on it any more: ask who, and answer the buyer in Seller Central.',
      ],
    ] as const) {
      new Alarm(this, name, { name, metric, threshold: 1, impact, topic: props.alarmTopic });
    }
  }
}
