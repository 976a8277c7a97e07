import type { Template } from './template.ts';

/** Resource types that a part of the blueprint reads. */
const RUN = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SES::ReceiptRule',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
  'AWS::StepFunctions::StateMachine',
  'Custom::S3BucketNotifications',
]);

/** Types, or beginnings of types, that change nothing on one machine, and why. */
const WITHOUT_EFFECT: [type: string, why: string][] = [
  ['AWS::IAM::', 'one person owns the machine: there are no other rights to withhold'],
  ['AWS::KMS::', 'what lies on the disk is as safe as the disk'],
  ['AWS::Logs::', 'logs are in the data folder'],
  ['AWS::CloudWatch::', 'nobody is on call: errors are printed'],
  ['AWS::SNS::TopicPolicy', 'the topics are reached by this process alone'],
  ['AWS::SES::ConfigurationSet', 'SES accepts any name; what it tells goes by its event destinations'],
  ['AWS::SES::EmailIdentity', 'mail to people is shown in the viewer and leaves this machine for nobody'],
  ['AWS::SES::ReceiptRuleSet', 'all mail that reaches the SMTP port is taken'],
  ['AWS::S3::BucketPolicy', 'the bucket listens on loopback alone'],
  ['AWS::SQS::QueuePolicy', 'the queue is reached by this process alone'],
  ['AWS::Lambda::Permission', 'the functions are called by this process alone'],
  [
    'AWS::Lambda::EventInvokeConfig',
    'the only call without an answer is the schedule, which comes again by itself',
  ],
  ['AWS::ApiGatewayV2::Stage', 'one stage, no throttling on loopback'],
  ['AWS::SecretsManager::ResourcePolicy', 'the secret is read by this process alone'],
  ['AWS::CDK::Metadata', 'it describes the template'],
];

/** One sentence per type that the machine neither runs nor knows to be without effect; [] when it knows all. */
export function unknownTypes(template: Template): string[] {
  const found = new Map<string, string[]>();
  for (const [id, { Type: type }] of Object.entries(template.Resources)) {
    if (
      RUN.has(type) ||
      WITHOUT_EFFECT.some(([known]) => type === known || (known.endsWith('::') && type.startsWith(known)))
    ) {
      continue;
    }
    found.set(type, [...(found.get(type) ?? []), id]);
  }
  return [...found].map(
    ([type, ids]) =>
      `${type} (${ids.join(', ')}) does not run on one machine: what depends on it will not happen.`,
  );
}
