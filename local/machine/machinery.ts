import type { RequestListener } from 'node:http';
import type { Blueprint } from '../blueprint/blueprint.ts';
import { REGION } from '../blueprint/template.ts';
import { createFleet } from '../functions/fleet.ts';
import { createControl } from '../http/control.ts';
import { LOCAL_CREDENTIALS } from '../http/credentials.ts';
import { answerPages } from '../http/pages.ts';
import { type SendingEvents, topicEvent } from '../mail/sending-events.ts';
import { startEventSource } from '../queue/event-source.ts';
import type { Stores } from '../storage/stores.ts';
import { clockEnvironment } from '../time/clock.ts';
import { startSchedules } from '../time/schedules.ts';
import { createEngine } from '../workflow/engine.ts';
import { createStepFunctions } from '../workflow/protocol.ts';
import { type Ground, inside } from './ground.ts';
import { Trouble } from './trouble.ts';

/** How long running invocations may go on after Ctrl-C, real ms. */
const GRACE_MS = 3_000;

export interface Machinery {
  /** Endpoint of Step Functions. */
  sfn: string;
  control: string;
  /** Loads the functions ahead of need, in the background. */
  warm(): void;
  /** Answers the HTTP API's requests; null when the stack has none. */
  pages: RequestListener | null;
}

/** Starts functions, workflow, queues and schedules. Each continues with what was under way at the last end. */
export async function startMachinery(
  blueprint: Blueprint,
  ground: Ground,
  stores: Stores,
  viewer: string,
  events: SendingEvents,
): Promise<Machinery> {
  const { ledger, clock, counts, log, lifetime } = ground;
  const [api, ...otherApis] = blueprint.apis;
  if (otherApis.length > 0) throw new Trouble('The stack has several HTTP APIs; one machine runs one.');

  // Filled in below, because the engine needs the functions and they need the engine's address.
  const environment: Record<string, string> = {};
  const fleet = createFleet(blueprint.functions, environment, log, counts);
  lifetime.onEnd(() => fleet.close());
  const engine = createEngine(blueprint.machines, { ledger, clock, invoke: fleet.invoke, log, counts });
  const sfn = await ground.serve(createStepFunctions(blueprint.machines, engine, counts), inside('sfn'));
  Object.assign(environment, {
    AWS_REGION: REGION,
    ...LOCAL_CREDENTIALS,
    AWS_ENDPOINT_URL_DYNAMODB: stores.dynamodb,
    AWS_ENDPOINT_URL_S3: stores.s3,
    AWS_ENDPOINT_URL_SES: viewer,
    AWS_ENDPOINT_URL_SFN: sfn,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: stores.secretsmanager,
    ...clockEnvironment(clock),
  });
  const fed = [
    ...blueprint.eventSources.map(({ queueArn }) => queueArn),
    ...blueprint.sendingEvents.map(({ queue }) => queue.arn),
  ];
  const activity = () => ({
    queued: fed.reduce((sum, arn) => sum + stores.queues.waiting(arn), 0),
    invocations: fleet.busy(),
  });
  const control = createControl(counts, activity, events.tell);
  const controlAddress = await ground.serve(control, inside('control'));

  engine.resume();
  const sources = [
    ...blueprint.eventSources.map((plan) => startEventSource(plan, stores.queues, clock, fleet.invoke)),
    ...blueprint.sendingEvents.map((plan) => {
      const { queue, functionArn: functionName } = plan;
      const source = { queueArn: queue.arn, functionName, batchSize: 1, partialResponse: false };
      return startEventSource(source, stores.queues, clock, fleet.invoke, (batch) => topicEvent(plan, batch));
    }),
  ];
  const schedules = startSchedules(blueprint.schedules, ledger, clock, fleet.invoke);
  // New work stops first, then running work may end. The next start repeats what did not end.
  lifetime.onEnd(() => fleet.settle(GRACE_MS));
  lifetime.onEnd(() => {
    schedules.stop();
    for (const source of sources) source.stop();
    engine.close();
  });
  return {
    sfn,
    control: controlAddress,
    warm: () => fleet.warm(),
    pages: api ? answerPages(api, fleet.invoke, clock, counts) : null,
  };
}
