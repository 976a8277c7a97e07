import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { ofType, only, SETTINGS, synthesised } from '../synthesised.ts';

const made = synthesised();
const { template } = made;
const [setId] = only(made, 'AWS::SES::ConfigurationSet');
const [topicId] = only(made, 'AWS::SNS::Topic', 'TopicsSendingEvents');
const [deliveryId] = only(made, 'AWS::Lambda::Function', 'Functionsdelivery');

describe('the sending of mail', () => {
  it("has an identity with DKIM for each domain of the stores' senders", () => {
    const identities = ofType(made, 'AWS::SES::EmailIdentity').map(([, { Properties }]) => Properties);
    expect(identities.map(({ EmailIdentity }) => EmailIdentity)).toEqual(SETTINGS.domains);
    for (const { DkimAttributes } of identities) expect(DkimAttributes).toEqual({ SigningEnabled: true });
  });

  it('reports what becomes of a mail, and tracks nobody', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      ConfigurationSetName: { Ref: setId },
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: [
          'bounce',
          'complaint',
          'reject',
          'renderingFailure',
          'deliveryDelay',
          'delivery',
        ],
        SnsDestination: { TopicARN: { Ref: topicId } },
      },
    });
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      TrackingOptions: Match.absent(),
    });
  });

  it('tells the delivery function, and keeps what it could not take', () => {
    const [lettersId] = only(made, 'AWS::SQS::Queue', 'FunctionsDeliveryDeadLetters');
    const letters = { 'Fn::GetAtt': [lettersId, 'Arn'] };
    template.hasResourceProperties('AWS::SNS::Subscription', {
      TopicArn: { Ref: topicId },
      Protocol: 'lambda',
      Endpoint: { 'Fn::GetAtt': [deliveryId, 'Arn'] },
      RedrivePolicy: { deadLetterTargetArn: letters },
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Role: Match.anyValue(),
      DeadLetterConfig: { TargetArn: letters },
    });
  });
});
