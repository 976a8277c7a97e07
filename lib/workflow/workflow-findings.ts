import { type CfnElement, Stack } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { accept } from '../accepted-findings.ts';

/** Findings of cdk-nag about the machine and its role, and why they are accepted. */
export function acceptWorkflowFindings(stateMachine: StateMachine, tasks: IFunction[]): void {
  for (const task of tasks) {
    const logicalId = Stack.of(task).getLogicalId(task.node.defaultChild as CfnElement);
    accept(
      stateMachine,
      `IAM5[Resource::<${logicalId}.Arn>:*]`,
      'The CDK lets the machine call every version of its own function; there is none beside the newest.',
    );
  }
  accept(
    stateMachine,
    'IAM5[Resource::*]',
    'The calls that set up the delivery of logs and traces know no resource (Step Functions developer guide, "Logging using CloudWatch Logs", "X-Ray").',
  );
  accept(
    stateMachine,
    'SF1',
    'Errors are logged; Step Functions keeps the history of every execution for 90 days, and the case has its own list of events.',
  );
}
