import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudAssembly, readCloudAssembly } from '../../local/machine/synthesise.ts';
import { HANDLERS, SHARED } from './toy-functions.ts';

/** A deployment in the shapes that the CDK writes, with functions that note in `<cloud>/../notes` what they got. */
const TOY_NOTES = 'notes';

const LAMBDA = { Runtime: 'nodejs24.x', Handler: 'index.handler', Timeout: 2, MemorySize: 256 };
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

const DEFINITION = {
  StartAt: 'Plain',
  States: {
    Plain: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: 'PLAIN', Payload: { 'state.$': '$' } },
      OutputPath: '$.Payload',
      Retry: [{ ErrorEquals: ['RangeError'], IntervalSeconds: 10, MaxAttempts: 2, BackoffRate: 2 }],
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Sorry' }],
      Next: 'Ask',
    },
    Ask: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
      Parameters: {
        FunctionName: 'ASK',
        Payload: { 'state.$': '$', 'token.$': '$$.Task.Token', 'run.$': '$$.Execution.Name' },
      },
      TimeoutSecondsPath: '$.timeoutSeconds',
      ResultPath: '$.woken',
      Catch: [
        { ErrorEquals: ['States.Timeout'], ResultPath: '$.error', Next: 'Rest' },
        { ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Sorry' },
      ],
      Next: 'Heard',
    },
    Heard: {
      Type: 'Choice',
      Choices: [{ Variable: '$.woken.event.type', StringEquals: 'again', Next: 'Plain' }],
      Default: 'Done',
    },
    Rest: { Type: 'Wait', SecondsPath: '$.timeoutSeconds', Next: 'Done' },
    Sorry: { Type: 'Fail', ErrorPath: '$.error.Error', CausePath: '$.error.Cause' },
    Done: { Type: 'Succeed' },
  },
};

/** Writes the synthesised app into `folder`, as `synthesise` would. */
export async function toyCloud(folder: string): Promise<CloudAssembly> {
  const notes = join(folder, '..', TOY_NOTES);
  mkdirSync(notes, { recursive: true });
  for (const [name, code] of Object.entries(HANDLERS)) {
    mkdirSync(join(folder, `asset.${name}`), { recursive: true });
    writeFileSync(join(folder, `asset.${name}`, 'index.mjs'), SHARED + code);
  }
  writeFileSync(join(folder, 'Toy.template.json'), JSON.stringify(template(notes)));
  const files = Object.keys(HANDLERS).map((name) => [
    name,
    { source: { path: `asset.${name}`, packaging: 'zip' } },
  ]);
  writeFileSync(join(folder, 'Toy.assets.json'), JSON.stringify({ files: Object.fromEntries(files) }));
  return readCloudAssembly(folder);
}

/** What the functions noted, oldest first. */
export function notesOf(data: string, name: string): Record<string, unknown>[] {
  try {
    const text = readFileSync(join(data, TOY_NOTES, `${name}.jsonl`), 'utf8');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

function template(notes: string) {
  const lambda = (name: string, variables: Record<string, unknown> = {}) => ({
    Type: 'AWS::Lambda::Function',
    Metadata: { 'aws:cdk:path': `Toy/Functions/${name}/Function/Resource` },
    Properties: {
      ...LAMBDA,
      Code: { S3Bucket: 'cdk-assets', S3Key: `${name}.zip` },
      Environment: { Variables: { TOY_NOTES: notes, ...variables } },
    },
  });
  const definition = JSON.stringify(DEFINITION);
  const [before = '', rest = ''] = definition.split('"PLAIN"');
  const [between = '', after = ''] = rest.split('"ASK"');
  return {
    Parameters: {
      BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/cdk-bootstrap/version' },
    },
    Conditions: { Never: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'cn-north-1'] } },
    Resources: {
      CaseTable: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
          AttributeDefinitions: ['pk', 'sk', 'openPk', 'openSk'].map((AttributeName) => ({
            AttributeName,
            AttributeType: 'S',
          })),
          GlobalSecondaryIndexes: [
            {
              IndexName: 'open-cases',
              KeySchema: [
                { AttributeName: 'openPk', KeyType: 'HASH' },
                { AttributeName: 'openSk', KeyType: 'RANGE' },
              ],
              Projection: { ProjectionType: 'ALL' },
            },
          ],
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      },
      DeadLetters: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1_209_600 } },
      Intake: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          VisibilityTimeout: 360,
          RedrivePolicy: { deadLetterTargetArn: arn('DeadLetters'), maxReceiveCount: 2 },
        },
      },
      MailBucket: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          NotificationConfiguration: {
            QueueConfigurations: [
              {
                Event: 's3:ObjectCreated:*',
                Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'inbound/' }] } },
                Queue: arn('Intake'),
              },
            ],
          },
        },
      },
      Receipt: {
        Type: 'AWS::SES::ReceiptRule',
        Properties: {
          RuleSetName: 'toy',
          Rule: {
            Enabled: true,
            Recipients: ['support@example.com'],
            Actions: [{ S3Action: { BucketName: { Ref: 'MailBucket' }, ObjectKeyPrefix: 'inbound/' } }],
          },
        },
      },
      LinkSecret: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: {
          GenerateSecretString: {
            SecretStringTemplate: '{"keyId":"k1"}',
            GenerateStringKey: 'key',
            PasswordLength: 64,
            ExcludePunctuation: true,
          },
        },
      },
      intakeF: lambda('intake', {
        MAIL_BUCKET: { Ref: 'MailBucket' },
        STATE_MACHINE_ARN: { Ref: 'Workflow' },
      }),
      plainF: lambda('plain'),
      askF: lambda('ask'),
      reviewF: lambda('review', {
        URL: {
          'Fn::Join': [
            '',
            [
              'https://',
              { Ref: 'Api' },
              '.execute-api.',
              { Ref: 'AWS::Region' },
              '.',
              { Ref: 'AWS::URLSuffix' },
              '/',
            ],
          ],
        },
      }),
      sweepF: lambda('sweep'),
      toldF: {
        ...lambda('told'),
        Properties: { ...lambda('told').Properties, DeadLetterConfig: { TargetArn: arn('DeadLetters') } },
      },
      Sending: { Type: 'AWS::SES::ConfigurationSet', Properties: {} },
      SendingTopic: { Type: 'AWS::SNS::Topic', Properties: {} },
      AlarmTopic: { Type: 'AWS::SNS::Topic', Properties: {} },
      SendingEvents: {
        Type: 'AWS::SES::ConfigurationSetEventDestination',
        Properties: {
          ConfigurationSetName: { Ref: 'Sending' },
          EventDestination: {
            Enabled: true,
            MatchingEventTypes: ['bounce', 'complaint', 'reject', 'delivery'],
            SnsDestination: { TopicARN: { Ref: 'SendingTopic' } },
          },
        },
      },
      ToldSubscription: {
        Type: 'AWS::SNS::Subscription',
        Properties: { Protocol: 'lambda', TopicArn: { Ref: 'SendingTopic' }, Endpoint: arn('toldF') },
      },
      AlarmSubscription: {
        Type: 'AWS::SNS::Subscription',
        Properties: { Protocol: 'email', TopicArn: { Ref: 'AlarmTopic' }, Endpoint: 'a@example.com' },
      },
      Feed: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: arn('Intake'),
          FunctionName: { Ref: 'intakeF' },
          BatchSize: 10,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
      Workflow: {
        Type: 'AWS::StepFunctions::StateMachine',
        Properties: {
          DefinitionString: {
            'Fn::Join': ['', [`${before}"`, arn('plainF'), `"${between}"`, arn('askF'), `"${after}`]],
          },
        },
      },
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
      ReviewIntegration: {
        Type: 'AWS::ApiGatewayV2::Integration',
        Properties: {
          ApiId: { Ref: 'Api' },
          IntegrationType: 'AWS_PROXY',
          IntegrationUri: arn('reviewF'),
          PayloadFormatVersion: '2.0',
        },
      },
      Everything: {
        Type: 'AWS::ApiGatewayV2::Route',
        Properties: {
          ApiId: { Ref: 'Api' },
          RouteKey: '$default',
          Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'ReviewIntegration' }]] },
        },
      },
      EveryFiveMinutes: {
        Type: 'AWS::Events::Rule',
        Properties: {
          ScheduleExpression: 'rate(5 minutes)',
          State: 'ENABLED',
          Targets: [{ Arn: arn('sweepF'), Id: 'T' }],
        },
      },
      Unknown: { Type: 'AWS::Toy::Thing', Properties: {} },
      Elsewhere: { Type: 'AWS::SQS::Queue', Condition: 'Never', Properties: { FifoQueue: true } },
    },
  };
}
