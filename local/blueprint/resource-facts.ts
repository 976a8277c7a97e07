import { ACCOUNT, isRecord, REGION, type Resolve, type ResourceFacts, type Template } from './template.ts';

/** Where the emulators of names with an address are reached. */
export interface Addresses {
  /** Base URL of the HTTP API, no trailing slash. */
  pages: string;
  /** Base URL of queues; nothing listens there, it is only the form of a queue's `Ref`. */
  queues: string;
}

type Facts = (name: string, addresses: Addresses) => ResourceFacts;

const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
const named =
  (service: string, prefix: string): Facts =>
  (name) => ({ ref: name, attributes: { Arn: arn(service, prefix + name) } });
const byArn =
  (service: string, prefix: string, nameAttribute: string): Facts =>
  (name) => ({
    ref: arn(service, prefix + name),
    attributes: {
      Arn: arn(service, prefix + name),
      [nameAttribute]: name,
      Name: name,
      Id: arn(service, prefix + name),
    },
  });

/** Resource types that others refer to: the property that names them, and what `Ref` and `Fn::GetAtt` give. */
const FACTS: Record<string, { nameProperty: string; facts: Facts }> = {
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', facts: named('lambda', 'function:') },
  'AWS::DynamoDB::Table': { nameProperty: 'TableName', facts: named('dynamodb', 'table/') },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    facts: (name, addresses) => ({
      ref: `${addresses.queues}/${ACCOUNT}/${name}`,
      attributes: {
        Arn: arn('sqs', name),
        QueueName: name,
        QueueUrl: `${addresses.queues}/${ACCOUNT}/${name}`,
      },
    }),
  },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    facts: (name) => ({
      ref: name,
      attributes: { Arn: `arn:aws:s3:::${name}`, RegionalDomainName: `${name}.s3.${REGION}.amazonaws.com` },
    }),
  },
  'AWS::SNS::Topic': { nameProperty: 'TopicName', facts: byArn('sns', '', 'TopicName') },
  'AWS::StepFunctions::StateMachine': {
    nameProperty: 'StateMachineName',
    facts: byArn('states', 'stateMachine:', 'StateMachineName'),
  },
  'AWS::SecretsManager::Secret': {
    nameProperty: 'Name',
    facts: byArn('secretsmanager', 'secret:', 'SecretName'),
  },
  'AWS::ApiGatewayV2::Api': {
    nameProperty: 'ApiId',
    facts: (name, addresses) => ({ ref: name, attributes: { ApiEndpoint: addresses.pages, ApiId: name } }),
  },
  'AWS::ApiGatewayV2::Integration': {
    nameProperty: 'IntegrationId',
    facts: (name) => ({ ref: name, attributes: { IntegrationId: name } }),
  },
  'AWS::Events::Rule': { nameProperty: 'Name', facts: named('events', 'rule/') },
  'AWS::Scheduler::Schedule': { nameProperty: 'Name', facts: named('scheduler', 'schedule/default/') },
  'AWS::SES::ConfigurationSet': { nameProperty: 'Name', facts: named('ses', 'configuration-set/') },
  'AWS::SES::EmailIdentity': { nameProperty: 'EmailIdentity', facts: named('ses', 'identity/') },
  'AWS::SES::ReceiptRuleSet': { nameProperty: 'RuleSetName', facts: named('ses', 'receipt-rule-set/') },
  'AWS::Logs::LogGroup': { nameProperty: 'LogGroupName', facts: named('logs', 'log-group:') },
  'AWS::IAM::Role': { nameProperty: 'RoleName', facts: named('iam', 'role/') },
  'AWS::CloudWatch::Alarm': { nameProperty: 'AlarmName', facts: named('cloudwatch', 'alarm:') },
};

/** Bucket names are lower case; the other names keep the logical id, so that logs and template match. */
const generatedName = (type: string, logicalId: string) =>
  type === 'AWS::S3::Bucket' ? `makeright-${logicalId.toLowerCase()}` : logicalId;

/**
 * What the resources of a template are called on this machine.
 * @returns a look-up by logical id; null for types that nothing can refer to here
 */
export function createFacts(
  template: Template,
  addresses: Addresses,
  resolve: () => Resolve,
): (logicalId: string) => ResourceFacts | null {
  const known = new Map<string, ResourceFacts>();
  return (logicalId) => {
    const found = known.get(logicalId);
    if (found) return found;
    const resource = template.Resources[logicalId];
    const entry = resource && FACTS[resource.Type];
    if (!entry) return null;
    const given = resource.Properties[entry.nameProperty];
    const name = given === undefined ? generatedName(resource.Type, logicalId) : resolve()(given, logicalId);
    const facts = entry.facts(String(name), addresses);
    known.set(logicalId, facts);
    return facts;
  };
}

/**
 * `HttpApi.url` of the CDK does not use the ApiEndpoint attribute but writes the address of API Gateway itself
 * (https://<id>.execute-api.<region>.amazonaws.com/): the same place on this machine are the pages.
 */
export function withLocalPages(value: unknown, apiIds: string[], pages: string): unknown {
  if (typeof value === 'string') {
    return apiIds.reduce(
      (text, id) => text.replaceAll(`https://${id}.execute-api.${REGION}.amazonaws.com`, () => pages),
      value,
    );
  }
  if (Array.isArray(value)) return value.map((each) => withLocalPages(each, apiIds, pages));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withLocalPages(v, apiIds, pages)]));
}
