import { describe, expect, it } from 'vitest';
import { only, synthesised, written } from '../synthesised.ts';

const made = synthesised();
const { template } = made;
const [apiId] = only(made, 'AWS::ApiGatewayV2::Api');
const [, stage] = only(made, 'AWS::ApiGatewayV2::Stage');

describe('the pages of agents', () => {
  it('hands every route to the review function', () => {
    const [integrationId] = only(made, 'AWS::ApiGatewayV2::Integration');
    const [reviewId] = only(made, 'AWS::Lambda::Function', 'Functionsreview');
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', {
      ApiId: { Ref: apiId },
      RouteKey: '$default',
      Target: { 'Fn::Join': ['', ['integrations/', { Ref: integrationId }]] },
    });
    template.hasResourceProperties('AWS::ApiGatewayV2::Integration', {
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': [reviewId, 'Arn'] },
      PayloadFormatVersion: '2.0',
    });
  });

  it('throttles whoever guesses links', () => {
    expect(stage.Properties.DefaultRouteSettings).toEqual({
      ThrottlingRateLimit: 20,
      ThrottlingBurstLimit: 50,
    });
  });

  it('logs who came and what they got, and never a path: it carries a signature', () => {
    const { Format } = stage.Properties.AccessLogSettings as { Format: string };
    expect(Object.values(JSON.parse(Format))).toEqual(
      expect.arrayContaining(['$context.status', '$context.requestId']),
    );
    expect(Format).not.toMatch(/path|query|routeKey|authorizer/i);
  });

  it('is where links lead, without a slash at the end', () => {
    const [, ask] = only(made, 'AWS::Lambda::Function', 'Functionsask');
    const { Variables } = ask.Properties.Environment as { Variables: Record<string, unknown> };
    expect(written(Variables.REVIEW_URL)).toBe(`<${apiId}.ApiEndpoint>`);
  });
});
