import { Aws, Stack } from 'aws-cdk-lib';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { INBOUND, type MailBucket } from './mail-bucket.ts';

export interface MailReceiptProps {
  /** The stores' mailboxes. Never empty: a rule without recipients takes the whole domain's mail (D2). */
  recipients: string[];
  bucket: MailBucket;
  /** An active rule set of the account to add the rule to; without it the stack brings its own. */
  existingRuleSet?: string | undefined;
}

/** SES writes what comes for the stores' mailboxes into the bucket. */
export class MailReceipt extends Construct {
  readonly ruleSetName: string;

  constructor(scope: Construct, id: string, props: MailReceiptProps) {
    super(scope, id);
    const stackName = Stack.of(this).stackName;
    const ruleName = `${stackName}-store-mail`;
    // Names are fixed, not generated, so that the bucket's policy can name the rule before the rule exists.
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
    // SES writes a test object when the rule is made, so the bucket must let it in by then.
    if (props.bucket.bucket.policy) rule.node.addDependency(props.bucket.bucket.policy);
    if (!props.existingRuleSet) {
      rule.addResourceDependency(new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: this.ruleSetName }));
    }
  }
}
