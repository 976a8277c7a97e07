import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../lib/functions/function-names.ts';
import { ofType, only, rightsOf, type Statement, synthesised, written } from './synthesised.ts';

const made = synthesised();
const IDENTITIES = ofType(made, 'AWS::SES::EmailIdentity');

describe('the rights of functions', () => {
  it.each(FUNCTION_NAMES)('let %s do nothing to everything', (name) => {
    for (const right of rightsOf(made, name)) {
      expect(right).not.toMatch(/\*.* on | on \*$/);
    }
  });

  it.each(FUNCTION_NAMES)('let %s get, put and query cases, and neither scan nor delete', (name) => {
    const actions = rightsOf(made, name).filter((right) => right.endsWith('on <CaseTable.Arn>'));
    expect(actions).toEqual([
      'dynamodb:GetItem on <CaseTable.Arn>',
      'dynamodb:PutItem on <CaseTable.Arn>',
      'dynamodb:Query on <CaseTable.Arn>',
    ]);
  });

  it('let nobody but review and sweep list the open cases', () => {
    const listing = FUNCTION_NAMES.filter((name) =>
      rightsOf(made, name).includes('dynamodb:Query on <CaseTable.Arn>/index/open-cases'),
    );
    expect(listing).toEqual(['review', 'sweep']);
  });

  it('let nobody but review list the cases of a product', () => {
    const listing = FUNCTION_NAMES.filter((name) =>
      rightsOf(made, name).includes('dynamodb:Query on <CaseTable.Arn>/index/product-by-date'),
    );
    expect(listing).toEqual(['review']);
  });

  it.each([
    ['intake', ['s3:GetObject on <MailBucket.Arn>/inbound/*', 's3:PutObject on <MailBucket.Arn>/photos/*']],
    ['compose', []],
    ['send', ['s3:PutObject on <MailBucket.Arn>/outbound/*']],
    ['sweep', []],
  ])('let %s into its folders of the bucket only', (name, expected) => {
    expect(rightsOf(made, name).filter((right) => right.includes('s3:'))).toEqual(expected);
  });

  it('let mail be sent by one action, from our domains, with our configuration set', () => {
    const [set] = only(made, 'AWS::SES::ConfigurationSet');
    const ours = 'arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:';
    expect(rightsOf(made, 'send').filter((right) => right.includes('ses:Send'))).toEqual(
      [
        `ses:SendRawEmail on ${ours}configuration-set/<${set}>`,
        ...IDENTITIES.map(([id]) => `ses:SendRawEmail on ${ours}identity/<${id}>`),
      ].sort(),
    );
  });

  it.each(['diagnose', 'compose', 'settle', 'delivery'])('do not let %s send mail', (name) => {
    expect(rightsOf(made, name).filter((right) => right.startsWith('ses:'))).toEqual([]);
  });

  it('let only those wake a case who pass through the one door', () => {
    const waking = FUNCTION_NAMES.filter((name) =>
      rightsOf(made, name).some((right) => right.startsWith('states:SendTaskSuccess')),
    );
    expect(waking).toEqual(['intake', 'ask', 'wait', 'review', 'delivery', 'sweep']);
  });

  it.each(FUNCTION_NAMES)('let %s write its own log and no other', (name) => {
    const [log] = only(made, 'AWS::Logs::LogGroup', `Functions${name}Log`);
    expect(rightsOf(made, name).filter((right) => right.startsWith('logs:'))).toEqual([
      `logs:CreateLogStream on <${log}.Arn>`,
      `logs:PutLogEvents on <${log}.Arn>`,
    ]);
  });

  it('come from no policy of others', () => {
    const managed = ofType(made, 'AWS::IAM::Role').filter(([, role]) => role.Properties.ManagedPolicyArns);
    expect(managed).toEqual([]);
  });
});

describe('the topics', () => {
  it.each([
    ['TopicsAlarms', 'cloudwatch.amazonaws.com'],
    ['TopicsSendingEvents', 'ses.amazonaws.com'],
  ])('%s takes messages of %s in this account only, by TLS only', (prefix, service) => {
    const [, policy] = only(made, 'AWS::SNS::TopicPolicy', prefix);
    const { Statement } = written(policy.Properties.PolicyDocument) as { Statement: Statement[] };
    expect(Statement).toMatchObject([
      { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: 'sns:Publish',
        Condition: { StringEquals: { 'aws:SourceAccount': '<AWS::AccountId>' } },
      },
    ]);
  });

  it('are encrypted with our own key, which CloudWatch and SES may use', () => {
    const [key, { Properties }] = only(made, 'AWS::KMS::Key');
    expect(Properties.EnableKeyRotation).toBe(true);
    for (const [, topic] of ofType(made, 'AWS::SNS::Topic')) {
      expect(topic.Properties.KmsMasterKeyId).toEqual({ 'Fn::GetAtt': [key, 'Arn'] });
    }
    const { Statement } = Properties.KeyPolicy as { Statement: Statement[] };
    expect(Statement.slice(1).map(({ Principal }) => Principal)).toEqual([
      { Service: ['cloudwatch.amazonaws.com', 'ses.amazonaws.com'] },
    ]);
  });
});
