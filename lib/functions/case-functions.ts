import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { CaseTable } from '../case-table.ts';
import type { LinkSecret } from '../desk/link-secret.ts';
import type { MailBucket } from '../mail/mail-bucket.ts';
import type { MailSending } from '../mail/mail-sending.ts';
import { grantStart, grantWake, workflowArn } from '../workflow/workflow-identity.ts';
import { DeadLetters } from './dead-letters.ts';
import { FUNCTION_NAMES, type FunctionName } from './function-names.ts';
import { FUNCTION_NEEDS } from './function-needs.ts';
import { FUNCTION_SETTINGS } from './function-settings.ts';
import { LambdaFunction } from './lambda-function.ts';

export interface CaseFunctionsProps {
  codeOf: (name: FunctionName) => Code;
  table: CaseTable;
  bucket: MailBucket;
  sending: MailSending;
  linkSecret: LinkSecret;
  /** Base address of the pages, without a slash at the end. */
  reviewUrl: string;
  alarmTopic: ITopic;
}

/** The functions, each with its settings, its environment and only the rights that it needs. */
export class CaseFunctions extends Construct {
  readonly byName: Record<FunctionName, LambdaFunction>;
  /** Dead-letter queue for failed calls by SNS and the schedule. */
  readonly deliveryDeadLetters: DeadLetters;
  readonly sweepDeadLetters: DeadLetters;

  constructor(scope: Construct, id: string, props: CaseFunctionsProps) {
    super(scope, id);
    this.deliveryDeadLetters = new DeadLetters(this, 'DeliveryDeadLetters', {
      name: 'delivery-dead-letters',
      impact:
        'A report of an undelivered mail could not be worked off, a buyer may be without the answer that we believe was sent: look at it, then replay it.',
      alarmTopic: props.alarmTopic,
    });
    this.sweepDeadLetters = new DeadLetters(this, 'SweepDeadLetters', {
      name: 'sweep-dead-letters',
      impact:
        'The check of all open cases could not run, stuck cases were not helped on for some minutes: see the log of sweep, then empty the queue.',
      alarmTopic: props.alarmTopic,
    });
    this.byName = Object.fromEntries(FUNCTION_NAMES.map((name) => [name, this.build(name, props)])) as Record<
      FunctionName,
      LambdaFunction
    >;
  }

  private build(name: FunctionName, props: CaseFunctionsProps): LambdaFunction {
    const deadLetters = this.deadLettersOf(name);
    const built = new LambdaFunction(this, name, {
      ...FUNCTION_SETTINGS[name],
      name,
      code: props.codeOf(name),
      environment: this.environmentOf(name, props),
      alarmTopic: props.alarmTopic,
      ...(deadLetters ? { deadLetters: deadLetters.queue } : {}),
    });
    grantNeeds(built, name, props);
    return built;
  }

  private deadLettersOf(name: FunctionName): DeadLetters | undefined {
    if (name === 'delivery') return this.deliveryDeadLetters;
    return name === 'sweep' ? this.sweepDeadLetters : undefined;
  }

  private environmentOf(name: FunctionName, props: CaseFunctionsProps): Record<string, string> {
    const needs = FUNCTION_NEEDS[name];
    return {
      TABLE_NAME: props.table.table.tableName,
      ...(needs.reads || needs.writes ? { MAIL_BUCKET: props.bucket.bucket.bucketName } : {}),
      ...(needs.startsCases || needs.wakesCases ? { STATE_MACHINE_ARN: workflowArn(this) } : {}),
      ...(needs.signsLinks ? { LINK_SECRET_ARN: props.linkSecret.secret.secretArn } : {}),
      ...(needs.sendsMail
        ? { CONFIGURATION_SET: props.sending.configurationSet.ref, REVIEW_URL: props.reviewUrl }
        : {}),
    };
  }
}

function grantNeeds({ role }: LambdaFunction, name: FunctionName, props: CaseFunctionsProps): void {
  const needs = FUNCTION_NEEDS[name];
  props.table.grantCases(role);
  for (const index of needs.indexes ?? []) props.table.grantIndex(role, index);
  props.bucket.grant(role, 's3:GetObject', needs.reads ?? []);
  props.bucket.grant(role, 's3:PutObject', needs.writes ?? []);
  if (needs.signsLinks) props.linkSecret.grantRead(role);
  if (needs.sendsMail) props.sending.grantSend(role);
  if (needs.startsCases) grantStart(role);
  if (needs.wakesCases) grantWake(role);
}
