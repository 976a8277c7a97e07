import type { CloudAssembly } from '../machine/synthesise.ts';
import { Trouble } from '../machine/trouble.ts';
import {
  type ApiPlan,
  planApis,
  planReceipts,
  planSchedules,
  type ReceiptPlan,
  type SchedulePlan,
} from './entrances.ts';
import { type FunctionPlan, planFunctions } from './functions.ts';
import { type MachinePlan, planMachines } from './machines.ts';
import { type EventSourcePlan, planEventSources, planQueues, type QueuePlan } from './queues.ts';
import type { Addresses } from './resource-facts.ts';
import { unknownTypes } from './scope.ts';
import { planSecrets, type SecretPlan } from './secrets.ts';
import { planSendingEvents, type SendingEventsPlan } from './sending-events.ts';
import { openStack } from './stack.ts';
import { type BucketPlan, planBuckets, planTables, type TablePlan } from './storage.ts';

/** The deployment as this machine runs it, read from the synthesised template. */
export interface Blueprint {
  tables: TablePlan[];
  buckets: BucketPlan[];
  queues: QueuePlan[];
  eventSources: EventSourcePlan[];
  functions: FunctionPlan[];
  machines: MachinePlan[];
  secrets: SecretPlan[];
  apis: ApiPlan[];
  receipts: ReceiptPlan[];
  schedules: SchedulePlan[];
  sendingEvents: SendingEventsPlan[];
  /** Sentences for people: what of the template does not run here. */
  gaps: string[];
}

/** @throws Trouble when the template holds something that the machine would have to run and cannot. */
export function readBlueprint(cloud: CloudAssembly, addresses: Addresses): Blueprint {
  const stack = openStack(cloud.template, addresses);
  const blueprint = {
    tables: planTables(stack),
    buckets: planBuckets(stack),
    queues: planQueues(stack),
    eventSources: planEventSources(stack),
    functions: planFunctions(stack, cloud.assets, cloud.folder),
    machines: planMachines(stack),
    secrets: planSecrets(stack),
    apis: planApis(stack),
    receipts: planReceipts(stack),
    schedules: planSchedules(stack),
    sendingEvents: planSendingEvents(stack),
    gaps: unknownTypes(cloud.template),
  };
  checkCalled(blueprint);
  return blueprint;
}

/** Checks that called functions exist: one sentence now is better than an error at the first mail. */
function checkCalled({ functions, eventSources, apis, schedules, sendingEvents }: Blueprint): void {
  const called = [
    ...eventSources.map((source) => source.functionName),
    ...apis.flatMap((api) => api.routes.map((route) => route.functionArn)),
    ...schedules.map((schedule) => schedule.functionArn),
    ...sendingEvents.map((events) => events.functionArn),
  ];
  const missing = called.find((name) => !functions.some((each) => each.name === name || each.arn === name));
  if (missing)
    throw new Trouble(`The function ${missing} is called, but its code does not run on one machine.`);
}
