import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, type Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { CfnQueuePolicy, IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { accept } from '../accepted-findings.ts';

/** Raw mail, as received. */
export const INBOUND = 'inbound/';
/** Photos under the hash of their bytes. */
export const PHOTOS = 'photos/';
/** Replies, exactly as given to SES. */
export const OUTBOUND = 'outbound/';

/** Never change it: CloudFormation would make a new, empty bucket and forget this one. */
const LOGICAL_ID = 'MailBucket';
/** Days in which an overwritten or deleted original can be restored. */
const NONCURRENT_DAYS = 30;
const UNFINISHED_UPLOAD_DAYS = 7;

export interface MailBucketProps {
  /** Days after which mails and photos are deleted, from the playbook. */
  retentionDays: number;
  intakeQueue: IQueue;
  intakeQueuePolicy: CfnQueuePolicy;
}

/** Mails and photos. They are evidence, so the bucket is versioned and never public. */
export class MailBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: MailBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        {
          id: 'retention',
          expiration: Duration.days(props.retentionDays),
          noncurrentVersionExpiration: Duration.days(NONCURRENT_DAYS),
          abortIncompleteMultipartUploadAfter: Duration.days(UNFINISHED_UPLOAD_DAYS),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const resource = this.bucket.node.defaultChild as CfnBucket;
    resource.overrideLogicalId(LOGICAL_ID);
    accept(
      this.bucket,
      'S1',
      'Only the functions of this stack read it; a second bucket of logs about buyers would be one more to protect. docs/deploy.md says how to switch on CloudTrail data events where an audit asks for them.',
    );
    // On the resource itself: the L2's addEventNotification adds a Lambda to the stack only to write this
    // setting.
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          filter: { s3Key: { rules: [{ name: 'prefix', value: INBOUND }] } },
          queue: props.intakeQueue.queueArn,
        },
      ],
    };
    // S3 tests the queue while the setting is written, so the permission must exist before.
    resource.addResourceDependency(props.intakeQueuePolicy);
  }

  /** Lets SES put mail under `inbound/`, for this account's receipt rule and no other. */
  acceptMail(receiptRuleArn: string): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${INBOUND}*`)],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnEquals: { 'aws:SourceArn': receiptRuleArn },
        },
      }),
    );
  }

  grant(role: Role, action: 's3:GetObject' | 's3:PutObject', prefixes: string[]): void {
    for (const prefix of prefixes) {
      role.addToPolicy(
        new PolicyStatement({ actions: [action], resources: [this.bucket.arnForObjects(`${prefix}*`)] }),
      );
      accept(
        role,
        `IAM5[Resource::<${LOGICAL_ID}.Arn>/${prefix}*]`,
        'The names of mails and photos are not known before they come; the function is held to their folder.',
      );
    }
  }
}
