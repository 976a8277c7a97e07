import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/**
 * The topic of alarms and the topic of what SES reports about our mails, under one key. A key of our own is needed,
 * because CloudWatch and SES may not publish under the free one (alias/aws/sns).
 */
export class Topics extends Construct {
  readonly alarms: Topic;
  readonly sendingEvents: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const key = new Key(this, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY });
    for (const service of ['cloudwatch.amazonaws.com', 'ses.amazonaws.com']) {
      key.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(service)],
          // No condition on the account: not every service passes it to KMS, and an alarm that cannot be encrypted
          // is lost without notice. The topic policies below limit who may publish.
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: ['*'],
        }),
      );
    }
    this.alarms = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    this.sendingEvents = new Topic(this, 'SendingEvents', { masterKey: key, enforceSSL: true });
    for (const [topic, service] of [
      [this.alarms, 'cloudwatch.amazonaws.com'],
      [this.sendingEvents, 'ses.amazonaws.com'],
    ] as const) {
      topic.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(service)],
          actions: ['sns:Publish'],
          resources: [topic.topicArn],
          conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
        }),
      );
    }
  }

  /** Calls a function with each event of SES. Events that cannot be delivered go to a dead-letter queue. */
  tell(delivery: IFunction, deadLetters: IQueue): void {
    this.sendingEvents.addSubscription(new LambdaSubscription(delivery, { deadLetterQueue: deadLetters }));
  }
}
