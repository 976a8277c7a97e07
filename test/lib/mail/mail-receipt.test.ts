import { describe, expect, it } from 'vitest';
import { ofType, only, SETTINGS, synthesised } from '../synthesised.ts';

const made = synthesised();

describe('the receipt of mail', () => {
  it('D2: names its mailboxes, scans, asks for TLS and writes to the bucket first', () => {
    const [bucketPolicy] = only(made, 'AWS::S3::BucketPolicy');
    const [ruleSet] = only(made, 'AWS::SES::ReceiptRuleSet');
    const [, rule] = only(made, 'AWS::SES::ReceiptRule');
    expect(rule).toEqual({
      Type: 'AWS::SES::ReceiptRule',
      Properties: {
        RuleSetName: 'Makeright-inbound',
        Rule: {
          Name: 'Makeright-store-mail',
          Enabled: true,
          Recipients: SETTINGS.mailboxes,
          ScanEnabled: true,
          TlsPolicy: 'Require',
          Actions: [{ S3Action: { BucketName: { Ref: 'MailBucket' }, ObjectKeyPrefix: 'inbound/' } }],
        },
      },
      DependsOn: [bucketPolicy, ruleSet],
    });
  });

  it('joins an active rule set that exists, and lets that one into the bucket', () => {
    const joined = synthesised({ existingRuleSet: 'of-the-house' });
    expect(ofType(joined, 'AWS::SES::ReceiptRuleSet')).toEqual([]);
    expect(only(joined, 'AWS::SES::ReceiptRule')[1].Properties.RuleSetName).toBe('of-the-house');
    expect(JSON.stringify(only(joined, 'AWS::S3::BucketPolicy'))).toContain(
      ':receipt-rule-set/of-the-house:receipt-rule/Makeright-store-mail',
    );
  });
});
