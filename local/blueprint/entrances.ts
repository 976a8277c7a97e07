import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import type { Stack } from './stack.ts';

export interface RoutePlan {
  /** 'GET /case/{id}', 'ANY /{path+}' or '$default'. */
  routeKey: string;
  functionArn: string;
}

export interface ApiPlan {
  id: string;
  routes: RoutePlan[];
}

const routeShape = z.object({ ApiId: z.string(), RouteKey: z.string(), Target: z.string() });
const integrationShape = z.object({
  IntegrationType: z.string(),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.string().optional(),
});
const INTEGRATION_TYPE = 'AWS::ApiGatewayV2::Integration';

/** The HTTP APIs: which function answers which request. */
export function planApis(stack: Stack): ApiPlan[] {
  const integrations = new Map(stack.ofType(INTEGRATION_TYPE).map(([id, resource]) => [id, resource]));
  const functionOf = (target: string, route: string): string => {
    const id = target.replace(/^integrations\//, '');
    const resource = integrations.get(id);
    if (!resource) throw new Trouble(`${route} leads to ${target}, which is no integration of the template.`);
    const given = stack.read(id, resource, integrationShape);
    if (given.IntegrationType !== 'AWS_PROXY' || given.PayloadFormatVersion !== '2.0') {
      throw new Trouble(
        `${id} is no Lambda integration with payload format 2.0: one machine runs only these.`,
      );
    }
    // The long form: arn:aws:apigateway:<region>:lambda:path/2015-03-31/functions/<arn>/invocations.
    return /\/functions\/([^/]+)\/invocations$/.exec(given.IntegrationUri)?.[1] ?? given.IntegrationUri;
  };
  const routes = stack
    .ofType('AWS::ApiGatewayV2::Route')
    .map(([id, resource]) => ({ id, ...stack.read(id, resource, routeShape) }));
  return stack.ofType('AWS::ApiGatewayV2::Api').map(([id]) => ({
    id: stack.ref(id),
    routes: routes
      .filter((route) => route.ApiId === stack.ref(id))
      .map((route) => ({ routeKey: route.RouteKey, functionArn: functionOf(route.Target, route.id) })),
  }));
}

export interface ReceiptPlan {
  bucket: string;
  prefix: string;
  recipients: string[];
}

const receiptShape = z.object({
  Rule: z.object({
    Enabled: z.boolean().default(false),
    Recipients: z.array(z.string()).default([]),
    Actions: z.array(
      z.object({
        S3Action: z.object({ BucketName: z.string(), ObjectKeyPrefix: z.string().default('') }).optional(),
      }),
    ),
  }),
});

/** Where SES would put mail that arrives. */
export function planReceipts(stack: Stack): ReceiptPlan[] {
  return stack.ofType('AWS::SES::ReceiptRule').flatMap(([id, resource]) => {
    const { Rule: rule } = stack.read(id, resource, receiptShape);
    if (!rule.Enabled) return [];
    return rule.Actions.map((each) => {
      if (!each.S3Action)
        throw new Trouble(`${id} does something else than write mail to a bucket: one machine cannot.`);
      return {
        bucket: each.S3Action.BucketName,
        prefix: each.S3Action.ObjectKeyPrefix,
        recipients: rule.Recipients,
      };
    });
  });
}

export interface SchedulePlan {
  name: string;
  label: string;
  /** As EventBridge writes it: 'rate(5 minutes)'. */
  expression: string;
  functionArn: string;
  /** The event; null = the one that EventBridge makes. */
  input: string | null;
}

const ruleShape = z.object({
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string(), Input: z.string().optional() })).default([]),
});
const schedulerShape = z.object({
  ScheduleExpression: z.string(),
  State: z.string().default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
});

/** What runs by the clock: rules and schedules of EventBridge whose target is a function. */
export function planSchedules(stack: Stack): SchedulePlan[] {
  const rules = stack.ofType('AWS::Events::Rule').flatMap(([id, resource]) => {
    const given = stack.read(id, resource, ruleShape);
    const expression = given.ScheduleExpression;
    if (!expression || given.State === 'DISABLED') return [];
    return given.Targets.map((target) => ({ id, expression, target }));
  });
  const schedules = stack.ofType('AWS::Scheduler::Schedule').flatMap(([id, resource]) => {
    const given = stack.read(id, resource, schedulerShape);
    return given.State === 'DISABLED'
      ? []
      : [{ id, expression: given.ScheduleExpression, target: given.Target }];
  });
  return [...rules, ...schedules].map(({ id, expression, target }) => {
    if (!target.Arn.includes(':function:')) {
      throw new Trouble(`${id} wakes ${target.Arn} by the clock; one machine wakes functions only.`);
    }
    return {
      name: id,
      label: stack.label(id),
      expression,
      functionArn: target.Arn,
      input: target.Input ?? null,
    };
  });
}
