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
  /** MB. The share of a CPU grows with it: 1,769 MB give a whole one (AWS Lambda developer guide). */
  memoryMb: number;
  timeoutSeconds: number;
  environment: Record<string, string>;
  /** Who is hurt when it fails, and what to do. */
  impact: string;
  alarmTopic: ITopic;
  /** For functions whose callers do not wait for an answer (SNS, schedule). */
  deadLetters?: IQueue;
  /** X-Ray tracing, off by default: each trace costs, and the workflow's history shows the order of steps. */
  tracing?: boolean;
}

/**
 * A Lambda with the house defaults: a role that may only write its own log, a log with an end of retention, and an
 * alarm that says who is hurt.
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
