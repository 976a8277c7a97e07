import { Aws, Stack } from 'aws-cdk-lib';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { INBOUND, type MailBucket } from './mail-bucket.ts';

export interface MailReceiptProps {
  /** The stores' mailboxes, at least one: a rule without recipients takes all mail of the domain (D2). */
  recipients: string[];
  bucket: MailBucket;
  /** An active rule set of the account for the new rule. Without it the stack creates a rule set. */
  existingRuleSet?: string | undefined;
}

/** Lets SES write mail to the stores' mailboxes into the bucket. */
export class MailReceipt extends Construct {
  readonly ruleSetName: string;

  constructor(scope: Construct, id: string, props: MailReceiptProps) {
    super(scope, id);
    const stackName = Stack.of(this).stackName;
    const ruleName = `${stackName}-store-mail`;
    // The names are fixed, so that the policy of the bucket can name the rule before it exists.
    this.ruleSetName = props.existingRuleSet ?? `${stackName}-inbound`;
    props.bucket.acceptMail(
      `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:receipt-rule-set/${this.ruleSetName}:receipt-rule/${ruleName}`,
    );
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: this.ruleSetName,
      rule: {
        name: ruleName,
        enabled: true,
        recipients: props.recipients,
        scanEnabled: true,
        tlsPolicy: 'Require',
        actions: [{ s3Action: { bucketName: props.bucket.bucket.bucketName, objectKeyPrefix: INBOUND } }],
      },
    });
    // SES writes a test object when the rule is created, so the bucket must allow it before.
    if (props.bucket.bucket.policy) rule.node.addDependency(props.bucket.bucket.policy);
    if (!props.existingRuleSet) {
      rule.addResourceDependency(new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: this.ruleSetName }));
    }
  }
}
