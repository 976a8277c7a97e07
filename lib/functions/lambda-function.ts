import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';
import { LOG_RETENTION } from '../retention.ts';
import type { FunctionName } from './function-names.ts';

export interface LambdaFunctionProps {
  name: FunctionName;
  code: Code;
  /** MB; the share of a CPU grows with it (1,769 MB = one whole, AWS Lambda developer guide). */
  memoryMb: number;
  timeoutSeconds: number;
  environment: Record<string, string>;
  /** Who is hurt when it fails, and what to do. */
  impact: string;
  alarmTopic: ITopic;
  /** For functions that are called without waiting for the answer (SNS, schedule). */
  deadLetters?: IQueue;
  /** X-Ray; off unless asked: it costs per trace and the workflow's history already tells the order of things. */
  tracing?: boolean;
}

/**
 * A Lambda as this house has it: its own role that may write its own log and nothing more, a log that
 * ends, an alarm that says who is hurt.
 */
export class LambdaFunction extends Construct {
  readonly function: Lambda;
  readonly role: Role;
  readonly logGroup: LogGroup;
  readonly timeout: Duration;

  constructor(scope: Construct, id: string, props: LambdaFunctionProps) {
    super(scope, id);
    this.timeout = Duration.seconds(props.timeoutSeconds);
    this.logGroup = new LogGroup(this, 'Log', {
      retention: LOG_RETENTION,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Not AWSLambdaBasicExecutionRole: that managed policy may write to every log group of the account.
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    this.function = new Lambda(this, 'Function', {
      code: props.code,
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: this.timeout,
      environment: props.environment,
      role: this.role,
      logGroup: this.logGroup,
      tracing: props.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      ...(props.deadLetters ? { deadLetterQueue: props.deadLetters } : {}),
    });
    new Alarm(this, 'Errors', {
      name: `${props.name}-errors`,
      metric: this.function.metricErrors({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 1,
      impact: props.impact,
      topic: props.alarmTopic,
    });
  }
}
