import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { accept } from '../accepted-findings.ts';

/*
 * The state machine refers to its functions, and some functions refer to the machine. CloudFormation refuses such a circle.
 * So the machine has a fixed name, and the functions get an ARN built from it.
 */
export const workflowName = (scope: IConstruct): string => `${Stack.of(scope).stackName}-cases`;

export function workflowArn(scope: IConstruct): string {
  const stack = Stack.of(scope);
  return `arn:${stack.partition}:states:${stack.region}:${stack.account}:stateMachine:${workflowName(stack)}`;
}

/** Rights to start the run of a case and to see whether it is still running. */
export function grantStart(role: Role): void {
  const stack = Stack.of(role);
  const executions = (partition: string, region: string, account: string) =>
    `arn:${partition}:states:${region}:${account}:execution:${workflowName(stack)}:*`;
  role.addToPolicy(
    new PolicyStatement({ actions: ['states:StartExecution'], resources: [workflowArn(role)] }),
  );
  role.addToPolicy(
    new PolicyStatement({
      actions: ['states:DescribeExecution'],
      resources: [executions(stack.partition, stack.region, stack.account)],
    }),
  );
  accept(
    role,
    `IAM5[Resource::${executions('<AWS::Partition>', '<AWS::Region>', '<AWS::AccountId>')}]`,
    'An execution is named after its case, which does not exist yet; held to this one machine.',
  );
}

/** Rights to hand an event to a waiting case. */
export function grantWake(role: Role): void {
  role.addToPolicy(
    new PolicyStatement({
      actions: ['states:SendTaskFailure', 'states:SendTaskSuccess'],
      resources: [workflowArn(role)],
    }),
  );
}
