import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { unknownTypes } from '../../local/blueprint/scope.ts';
import { openStack } from '../../local/blueprint/stack.ts';
import { createResolver, templateShape } from '../../local/blueprint/template.ts';
import { complaint } from '../../local/machine/synthesise.ts';

/** A place to fill as Fn::Sub spells it. */
const fill = (name: string, then = '') => ['$', '{', name, '}', then].join('');

const addresses = { pages: 'http://127.0.0.1:8080', queues: 'http://sqs.local' };
const template = templateShape.parse({
  Parameters: { Given: { Type: 'String', Default: 'given' }, Asked: { Type: 'String' } },
  Mappings: { Regions: { 'eu-west-1': { short: 'euw1' } } },
  Conditions: {
    Here: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] },
    China: { 'Fn::Equals': [{ Ref: 'AWS::Partition' }, 'aws-cn'] },
    Both: { 'Fn::And': [{ Condition: 'Here' }, { 'Fn::Not': [{ Condition: 'China' }] }] },
    Either: { 'Fn::Or': [{ Condition: 'China' }, { Condition: 'Here' }] },
  },
  Resources: {
    Table: { Type: 'AWS::DynamoDB::Table' },
    Named: {
      Type: 'AWS::DynamoDB::Table',
      Properties: { TableName: { 'Fn::Sub': fill('AWS::StackName', '-cases') } },
    },
    Bucket: { Type: 'AWS::S3::Bucket' },
    Queue: { Type: 'AWS::SQS::Queue' },
    Machine: { Type: 'AWS::StepFunctions::StateMachine' },
    Secret: { Type: 'AWS::SecretsManager::Secret' },
    Function: { Type: 'AWS::Lambda::Function' },
    Api: { Type: 'AWS::ApiGatewayV2::Api' },
    Set: { Type: 'AWS::SES::ConfigurationSet' },
    Gone: { Type: 'AWS::SQS::Queue', Condition: 'China' },
    Vpc: { Type: 'AWS::EC2::VPC' },
  },
});

/** Resolves a value as a function's environment would be. */
function resolved(value: unknown): unknown {
  const withProbe = {
    ...template,
    Resources: {
      ...template.Resources,
      Probe: { Type: 'AWS::Probe', Properties: { Value: value } },
    },
  };
  const stack = openStack(templateShape.parse(withProbe), addresses);
  const [[id, resource] = ['', undefined]] = stack.ofType('AWS::Probe');
  if (!resource) throw new Error('no probe');
  return stack.read(id, resource, probe).Value;
}
const probe = z.object({ Value: z.unknown() });

describe('intrinsic functions', () => {
  test.each<[string, unknown, unknown]>([
    ['plain values', { a: [1, true, null, 'x'] }, { a: [1, true, null, 'x'] }],
    ['Ref of a table', { Ref: 'Table' }, 'Table'],
    ['Ref of a table with a name', { Ref: 'Named' }, 'makeright-cases'],
    ['Ref of a bucket', { Ref: 'Bucket' }, 'makeright-bucket'],
    ['Ref of a queue', { Ref: 'Queue' }, 'http://sqs.local/000000000000/Queue'],
    ['Ref of a workflow', { Ref: 'Machine' }, 'arn:aws:states:eu-west-1:000000000000:stateMachine:Machine'],
    ['Ref of a secret', { Ref: 'Secret' }, 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:Secret'],
    ['Ref of a function', { Ref: 'Function' }, 'Function'],
    ['Ref of a parameter', { Ref: 'Given' }, 'given'],
    ['Ref of a pseudo parameter', { Ref: 'AWS::AccountId' }, '000000000000'],
    ['NoValue in an object', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
    ['NoValue in a list', [{ Ref: 'AWS::NoValue' }, 1], [1]],
    ['GetAtt as a list', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:aws:sqs:eu-west-1:000000000000:Queue'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Bucket.Arn' }, 'arn:aws:s3:::makeright-bucket'],
    ['the address of the pages', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, 'http://127.0.0.1:8080'],
    [
      'the address of the pages, spelled out by the CDK',
      {
        'Fn::Join': [
          '',
          [
            'https://',
            { Ref: 'Api' },
            '.execute-api.',
            { Ref: 'AWS::Region' },
            '.',
            { Ref: 'AWS::URLSuffix' },
            '/x',
          ],
        ],
      },
      'http://127.0.0.1:8080/x',
    ],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Given' }, 'b']] }, 'a-given-b'],
    [
      'Sub',
      { 'Fn::Sub': fill('AWS::Region', '/') + fill('Table', '/') + fill('Queue.Arn', '/') + fill('!Kept') },
      `eu-west-1/Table/arn:aws:sqs:eu-west-1:000000000000:Queue/${fill('Kept')}`,
    ],
    [
      'Sub with names',
      { 'Fn::Sub': [fill('x', '-') + fill('Given'), { x: { Ref: 'AWS::Partition' } }] },
      'aws-given',
    ],
    ['Select', { 'Fn::Select': [1, ['a', 'b']] }, 'b'],
    [
      'Select of Split',
      { 'Fn::Select': ['2', { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue', 'Arn'] }] }] },
      'sqs',
    ],
    ['FindInMap', { 'Fn::FindInMap': ['Regions', { Ref: 'AWS::Region' }, 'short'] }, 'euw1'],
    ['If', { 'Fn::If': ['Here', 'yes', { Ref: 'Vpc' }] }, 'yes'],
    ['If not', { 'Fn::If': ['China', { Ref: 'Vpc' }, 'no'] }, 'no'],
    ['And, Not', { 'Fn::If': ['Both', 1, 2] }, 1],
    ['Or', { 'Fn::If': ['Either', 1, 2] }, 1],
    ['Base64', { 'Fn::Base64': 'a' }, 'YQ=='],
    [
      'a property that is called Condition',
      { Condition: { StringEquals: 'a' } },
      { Condition: { StringEquals: 'a' } },
    ],
  ])('%s', (_, value, expected) => {
    expect(resolved(value)).toEqual(expected);
  });

  test.each<[string, unknown, string]>([
    [
      'a resource that does not run',
      { Ref: 'Vpc' },
      'Probe.Value refers to Vpc (AWS::EC2::VPC), which does not run on one machine.',
    ],
    [
      'a name that is not there',
      { Ref: 'Nobody' },
      'Probe.Value refers to Nobody (nothing in the template), which does not run on one machine.',
    ],
    [
      'a parameter without a default',
      { Ref: 'Asked' },
      'Probe.Value needs the parameter Asked, which has no default.',
    ],
    [
      'an attribute',
      { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      'Probe.Value reads Table.StreamArn, an attribute that is not known on one machine.',
    ],
    [
      'a function',
      { 'Fn::Transform': {} },
      'Probe.Value uses Fn::Transform, which is not understood on one machine.',
    ],
    [
      'a place in a list',
      { a: [{ 'Fn::Select': [7, ['a']] }] },
      'Probe.Value.a[0]: Fn::Select finds nothing at 7.',
    ],
  ])('what is not known is said in a sentence: %s', (_, value, sentence) => {
    expect(() => resolved(value)).toThrow(sentence);
  });
});

test('resources whose condition does not hold are not there', () => {
  expect(
    openStack(template, addresses)
      .ofType('AWS::SQS::Queue')
      .map(([id]) => id),
  ).toEqual(['Queue']);
});

test('a type that nothing here knows is told, types without effect are not', () => {
  const withMore = templateShape.parse({
    Resources: {
      ...template.Resources,
      Role: { Type: 'AWS::IAM::Role' },
      Events: { Type: 'AWS::SES::ConfigurationSetEventDestination' },
      Meta: { Type: 'AWS::CDK::Metadata' },
    },
  });
  expect(unknownTypes(withMore)).toEqual([
    'AWS::EC2::VPC (Vpc) does not run on one machine: what depends on it will not happen.',
  ]);
});

test('a circle of names is an error and no endless loop', () => {
  const circle = templateShape.parse({
    Resources: { A: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'A' } } } },
  });
  expect(() => openStack(circle, addresses).ref('A')).toThrow();
  expect(createResolver(circle, () => null)('plain', 'here')).toBe('plain');
});

describe('what the app said last', () => {
  test.each([
    [
      'file:///x.ts:3\n    throw new PlaybookFileError(\n    ^\n\nPlaybookFileError: No playbook here.\n  line 2\n    at f (x.ts:3)\n\nNode.js v24\n',
      'No playbook here.\n  line 2',
    ],
    ['[Error] something else', '[Error] something else'],
    ['TypeError: x is not a function\n    at y', 'x is not a function'],
  ])('%#', (said, sentence) => {
    expect(complaint(said)).toBe(sentence);
  });
});
