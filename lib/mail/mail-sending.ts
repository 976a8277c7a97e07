import { Aws } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  CfnConfigurationSet,
  CfnConfigurationSetEventDestination,
  CfnEmailIdentity,
} from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';

/** Events that SES reports about a mail. Opens and clicks need a tracking pixel, which Amazon forbids. */
const EVENTS = ['bounce', 'complaint', 'reject', 'renderingFailure', 'deliveryDelay', 'delivery'];
/**
 * SES reviews an account from 5 % bounces and 0.1 % complaints (SES developer guide, "Reputation metrics"). The
 * alarms ring earlier.
 */
const BOUNCE_SHARE = 0.03;
const COMPLAINT_SHARE = 0.0008;

export interface MailSendingProps {
  /** Domains of the stores' addresses. */
  domains: string[];
  events: ITopic;
  alarmTopic: ITopic;
}

/** The identities that may send for the stores, and the events about their mails. */
export class MailSending extends Construct {
  readonly configurationSet: CfnConfigurationSet;
  readonly identities: CfnEmailIdentity[];
  readonly bounceRate: Metric;
  readonly complaintRate: Metric;

  constructor(scope: Construct, id: string, props: MailSendingProps) {
    super(scope, id);
    this.configurationSet = new CfnConfigurationSet(this, 'ConfigurationSet', {
      // A buyer's order and complaint must be encrypted on the way. Amazon's relay and every common host have TLS.
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      reputationOptions: { reputationMetricsEnabled: true },
      sendingOptions: { sendingEnabled: true },
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
    new CfnConfigurationSetEventDestination(this, 'Events', {
      configurationSetName: this.configurationSet.ref,
      eventDestination: {
        enabled: true,
        matchingEventTypes: EVENTS,
        snsDestination: { topicArn: props.events.topicArn },
      },
    }).node.addDependency(props.events);
    this.identities = props.domains.map(
      (domain) =>
        // The domain is the id, so that adding or removing a store does not replace the identities of others.
        new CfnEmailIdentity(this, domain, {
          emailIdentity: domain,
          dkimAttributes: { signingEnabled: true },
          dkimSigningAttributes: { nextSigningKeyLength: 'RSA_2048_BIT' },
        }),
    );
    const dimensionsMap = { 'ses:configuration-set': this.configurationSet.ref };
    const rate = (metricName: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap,
        period: ALARM_PERIOD,
        statistic: 'Maximum',
      });
    this.bounceRate = rate('Reputation.BounceRate');
    this.complaintRate = rate('Reputation.ComplaintRate');
    new Alarm(this, 'Bounces', {
      name: 'ses-bounces',
      metric: this.bounceRate,
      threshold: BOUNCE_SHARE,
      impact: `More than ${BOUNCE_SHARE * 100} % of the mails bounce, from 5 % on SES may stop all answers to buyers: find the addresses in the delivery function's log and correct them.`,
      topic: props.alarmTopic,
    });
    new Alarm(this, 'Complaints', {
      name: 'ses-complaints',
      metric: this.complaintRate,
      threshold: COMPLAINT_SHARE,
      impact:
        'Recipients report our mails as spam, from 0.1 % on SES may stop all answers to buyers: see which mails and stop them.',
      topic: props.alarmTopic,
    });
  }

  /** Allows SendRawEmail, only from the stores' domains and with our configuration set. */
  grantSend(grantee: IGrantable): void {
    const arn = (kind: string, name: string) =>
      `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:${kind}/${name}`;
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        resources: [
          ...this.identities.map((identity) => arn('identity', identity.ref)),
          arn('configuration-set', this.configurationSet.ref),
        ],
      }),
    );
  }

  /** The CNAME records to add in DNS, `name value` separated by commas. */
  dkimRecords(): string {
    return this.identities
      .flatMap((identity) => [
        `${identity.attrDkimDnsTokenName1} ${identity.attrDkimDnsTokenValue1}`,
        `${identity.attrDkimDnsTokenName2} ${identity.attrDkimDnsTokenValue2}`,
        `${identity.attrDkimDnsTokenName3} ${identity.attrDkimDnsTokenValue3}`,
      ])
      .join(', ');
  }
}
