import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import type { QueuePlan } from './queues.ts';
import type { Stack } from './stack.ts';

/** Lambda tries a failed asynchronous call twice more (developer guide, "Asynchronous invocation"). */
const TRIES = 3;
const PAUSE_SECONDS = 60;
const GIVEN_UP_AFTER_SECONDS = 21_600;

const destinationShape = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    Enabled: z.boolean().default(false),
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object({ TopicARN: z.string() }).optional(),
  }),
});
const subscriptionShape = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string(),
  FilterPolicy: z.unknown().optional(),
});
const calledShape = z.object({ DeadLetterConfig: z.object({ TargetArn: z.string() }).optional() });

/** A function that SES tells, by a topic, what became of the mails of a configuration set. */
export interface SendingEventsPlan {
  configurationSet: string;
  /** 'bounce', 'delivery' … */
  types: string[];
  topicArn: string;
  subscriptionArn: string;
  functionArn: string;
  /** Keeps events until the function has taken them. */
  queue: QueuePlan;
}

export function planSendingEvents(stack: Stack): SendingEventsPlan[] {
  const destinations = stack
    .ofType('AWS::SES::ConfigurationSetEventDestination')
    .map(([id, resource]) => ({ id, ...stack.read(id, resource, destinationShape) }))
    .filter(({ EventDestination }) => EventDestination.Enabled);
  return destinations.flatMap(({ id, ConfigurationSetName, EventDestination: destination }) => {
    const topicArn = destination.SnsDestination?.TopicARN;
    if (!topicArn)
      throw new Trouble(`${id} tells no SNS topic: one machine tells functions by a topic only.`);
    // Subscribers of other topics receive alarms, which do not exist on one machine.
    return stack.ofType('AWS::SNS::Subscription').flatMap(([subscription, resource]) => {
      const given = stack.read(subscription, resource, subscriptionShape);
      if (given.TopicArn !== topicArn) return [];
      if (given.Protocol !== 'lambda' || given.FilterPolicy !== undefined) {
        throw new Trouble(
          `${subscription} is no plain subscription of a function: one machine runs only these.`,
        );
      }
      const subscriptionArn = `${topicArn}:${subscription}`;
      const plan = {
        configurationSet: ConfigurationSetName,
        types: destination.MatchingEventTypes,
        topicArn,
        subscriptionArn,
        functionArn: given.Endpoint,
      };
      return [{ ...plan, queue: queueOf(stack, subscriptionArn, given.Endpoint) }];
    });
  });
}

function queueOf(stack: Stack, arn: string, functionArn: string): QueuePlan {
  const called = stack
    .ofType('AWS::Lambda::Function')
    .find(([id]) => stack.attribute(id, 'Arn') === functionArn);
  const deadLetterArn = called && stack.read(...called, calledShape).DeadLetterConfig?.TargetArn;
  return {
    arn,
    label: called ? stack.label(called[0]) : arn,
    visibilitySeconds: PAUSE_SECONDS,
    retentionSeconds: GIVEN_UP_AFTER_SECONDS,
    redrive: deadLetterArn === undefined ? null : { deadLetterArn, maxReceives: TRIES },
  };
}
