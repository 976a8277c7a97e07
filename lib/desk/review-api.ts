import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnStage, HttpApi, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { accept } from '../accepted-findings.ts';
import { ALARM_PERIOD, Alarm } from '../alarms/alarm.ts';
import { LOG_RETENTION } from '../retention.ts';

/** Requests a second: far more than a team of agents makes, far fewer than guessing links needs. */
const RATE_LIMIT = 20;
const BURST_LIMIT = 50;

/** Path and query are not logged, because the links in agents' mails carry a signature there. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  at: '$context.requestTime',
  method: '$context.httpMethod',
  status: '$context.status',
  ms: '$context.responseLatency',
  source: '$context.identity.sourceIp',
  error: '$context.integrationErrorMessage',
};

/** The pages behind the links in agents' mails: one function answers every route. */
export class ReviewApi extends Construct {
  readonly api: HttpApi;
  /** Base of all links, without a slash at the end. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: { alarmTopic: ITopic }) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    this.url = this.api.apiEndpoint;
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/apis/${Stack.of(this).stackName}`,
      retention: LOG_RETENTION,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new CfnStage(this, 'Stage', {
      apiId: this.api.apiId,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: accessLog.logGroupArn, format: JSON.stringify(ACCESS_LOG) },
      defaultRouteSettings: { throttlingRateLimit: RATE_LIMIT, throttlingBurstLimit: BURST_LIMIT },
    });
    new Alarm(this, 'ServerErrors', {
      name: 'review-server-errors',
      metric: this.serverErrors(),
      threshold: 1,
      impact:
        'An agent got an error page instead of a draft: see the log of the review function by the time of the error.',
      topic: props.alarmTopic,
    });
  }

  answerWith(review: IFunction): void {
    const route = new HttpRoute(this, 'Everything', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Review', review),
    });
    accept(
      route,
      'APIG4',
      'The function itself checks the signature, the expiry and the draft revision of every link: agents have no account here, only their mailbox.',
    );
  }

  serverErrors(): Metric {
    return new Metric({
      namespace: 'AWS/ApiGateway',
      metricName: '5xx',
      dimensionsMap: { ApiId: this.api.apiId },
      period: ALARM_PERIOD,
      statistic: 'Sum',
    });
  }
}
