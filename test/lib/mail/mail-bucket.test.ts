import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { only, synthesised, written } from '../synthesised.ts';

const made = synthesised();
const { template } = made;
const policy = written(only(made, 'AWS::S3::BucketPolicy')[1].Properties.PolicyDocument) as {
  Statement: {
    Sid?: string;
    Effect: string;
    Condition: unknown;
    Action: string;
    Resource: string;
    Principal: unknown;
  }[];
};

describe('the mail bucket', () => {
  it('is encrypted, versioned and closed to the public', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  it('speaks TLS 1.2 or newer only', () => {
    const denied = policy.Statement.filter(({ Effect }) => Effect === 'Deny').map(
      ({ Condition }) => Condition,
    );
    expect(denied).toEqual([
      { Bool: { 'aws:SecureTransport': 'false' } },
      { NumericLessThan: { 's3:TlsVersion': 1.2 } },
    ]);
  });

  it("deletes mails after the playbook's retention", () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ Status: 'Enabled', ExpirationInDays: 730 })] },
    });
  });

  it('lets nobody in but this account’s receipt rule, and it only under inbound/', () => {
    const allowed = policy.Statement.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toEqual([
      {
        Effect: 'Allow',
        Principal: { Service: 'ses.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: '<MailBucket.Arn>/inbound/*',
        Condition: {
          StringEquals: { 'aws:SourceAccount': '<AWS::AccountId>' },
          ArnEquals: {
            'aws:SourceArn':
              'arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:receipt-rule-set/Makeright-inbound:receipt-rule/Makeright-store-mail',
          },
        },
      },
    ]);
  });

  it('tells the queue of new mail itself, once the queue lets it', () => {
    const [queue] = only(made, 'AWS::SQS::Queue', 'IntakeQueueF');
    const [queuePolicy] = only(made, 'AWS::SQS::QueuePolicy', 'IntakeQueuePolicy');
    template.hasResource('AWS::S3::Bucket', {
      Properties: {
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              Event: 's3:ObjectCreated:*',
              Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'inbound/' }] } },
              Queue: { 'Fn::GetAtt': [queue, 'Arn'] },
            },
          ],
        },
      },
      DependsOn: [queuePolicy],
    });
  });
});
