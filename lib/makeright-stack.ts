import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { CaseAlarms } from './alarms/case-alarms.ts';
import { CaseMetrics } from './alarms/case-metrics.ts';
import { Dashboard } from './alarms/dashboard.ts';
import { Topics } from './alarms/topics.ts';
import { WorkflowAlarms } from './alarms/workflow-alarms.ts';
import { CaseTable } from './case-table.ts';
import { LinkSecret } from './desk/link-secret.ts';
import { ReviewApi } from './desk/review-api.ts';
import { CaseFunctions } from './functions/case-functions.ts';
import type { FunctionName } from './functions/function-names.ts';
import { INTAKE_TIMEOUT } from './functions/function-settings.ts';
import { IntakeQueue } from './mail/intake-queue.ts';
import { MailBucket } from './mail/mail-bucket.ts';
import { MailReceipt } from './mail/mail-receipt.ts';
import { MailSending } from './mail/mail-sending.ts';
import { LOG_RETENTION } from './retention.ts';
import { CaseWorkflow } from './workflow/case-workflow.ts';
import { SweepSchedule } from './workflow/sweep-schedule.ts';
import { acceptWorkflowFindings } from './workflow/workflow-findings.ts';
import { workflowName } from './workflow/workflow-identity.ts';

export interface MakerightStackProps extends StackProps {
  /** The stores' mailboxes. */
  mailboxes: string[];
  /** Domains that mails are sent from. */
  domains: string[];
  /** Days after which mails and photos are deleted. */
  mailDays: number;
  /** An active SES rule set of the account, if there is one. */
  existingRuleSet?: string | undefined;
  codeOf: (name: FunctionName) => Code;
}

/** The whole deployment, in the order in which a mail passes through it. */
export class MakerightStack extends Stack {
  constructor(scope: Construct, id: string, props: MakerightStackProps) {
    super(scope, id, props);
    const topics = new Topics(this, 'Topics');
    const alarmTopic = topics.alarms;

    // Mail in: SES → bucket → queue → intake.
    const queue = new IntakeQueue(this, 'IntakeQueue', { intakeTimeout: INTAKE_TIMEOUT, alarmTopic });
    const bucket = new MailBucket(this, 'Mail', {
      retentionDays: props.mailDays,
      intakeQueue: queue.queue,
      intakeQueuePolicy: queue.policy,
    });
    const receipt = new MailReceipt(this, 'Receipt', {
      recipients: props.mailboxes,
      bucket,
      existingRuleSet: props.existingRuleSet,
    });

    // The case: opened, answered, approved.
    const table = new CaseTable(this, 'Cases');
    const linkSecret = new LinkSecret(this, 'LinkSecret');
    const api = new ReviewApi(this, 'Review', { alarmTopic });
    const sending = new MailSending(this, 'Sending', {
      domains: props.domains,
      events: topics.sendingEvents,
      alarmTopic,
    });
    const functions = new CaseFunctions(this, 'Functions', {
      codeOf: props.codeOf,
      table,
      bucket,
      sending,
      linkSecret,
      reviewUrl: api.url,
      alarmTopic,
    });
    const { intake, diagnose, compose, ask, wait, remind, send, settle, review, delivery, sweep } =
      functions.byName;
    const tasks = {
      diagnose: diagnose.function,
      compose: compose.function,
      ask: ask.function,
      wait: wait.function,
      remind: remind.function,
      send: send.function,
      settle: settle.function,
    };
    const { stateMachine } = new CaseWorkflow(this, 'Workflow', {
      functions: tasks,
      stateMachineName: workflowName(this),
      logGroup: new LogGroup(this, 'WorkflowLog', {
        // Log groups under this prefix do not lengthen the account's resource policy (quota: 5,120 characters).
        logGroupName: `/aws/vendedlogs/states/${this.stackName}`,
        retention: LOG_RETENTION,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    acceptWorkflowFindings(stateMachine, Object.values(tasks));

    // The sources of events for the functions.
    queue.feed(intake.function);
    api.answerWith(review.function);
    topics.tell(delivery.function, functions.deliveryDeadLetters.queue);
    new SweepSchedule(this, 'Sweep', {
      sweep: sweep.function,
      deadLetters: functions.sweepDeadLetters.queue,
      alarmTopic,
    });

    // Alarms and dashboard.
    const metrics = new CaseMetrics(this, 'CaseMetrics', {
      intakeLog: intake.logGroup,
      remindLog: remind.logGroup,
      sweepLog: sweep.logGroup,
    });
    new WorkflowAlarms(this, 'WorkflowAlarms', { stateMachine, alarmTopic });
    new CaseAlarms(this, 'CaseAlarms', { table: table.table, metrics, alarmTopic });
    new Dashboard(this, 'Dashboard', { metrics, queue, functions, stateMachine, sending, api });

    new CfnOutput(this, 'ReviewUrl', { value: api.url });
    new CfnOutput(this, 'RuleSetName', { value: receipt.ruleSetName });
    new CfnOutput(this, 'AlarmTopicArn', { value: alarmTopic.topicArn });
    new CfnOutput(this, 'MailBucketName', { value: bucket.bucket.bucketName });
    new CfnOutput(this, 'DkimRecords', { value: sending.dkimRecords() });
  }
}
