import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { EventSourcePlan } from '../blueprint/queues.ts';
import { ACCOUNT, REGION } from '../blueprint/template.ts';
import type { Invoke } from '../functions/invocation.ts';
import type { Clock } from '../time/clock.ts';
import type { Message, Queues } from './queues.ts';

/** Batches at a time; the machine has few cores. */
const CONCURRENT_BATCHES = 2;

const responseShape = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** A queue that feeds a function, as Lambda's event source mapping does. */
export interface EventSource {
  /** Takes no more messages; what is under way goes on. */
  stop(): void;
}

/** @param event what the function is given for a batch; by default the event of SQS */
export function startEventSource(
  plan: EventSourcePlan,
  queues: Queues,
  clock: Clock,
  invoke: Invoke,
  event: (batch: Message[]) => unknown = (batch) => ({ Records: batch.map((each) => record(plan, each)) }),
): EventSource {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let timer = new AbortController();

  const poll = () => {
    if (stopping.signal.aborted) return;
    timer.abort();
    while (running.size < CONCURRENT_BATCHES) {
      const next = queues.nextVisibleMs(plan.queueArn);
      if (next === null || next > clock.now()) return sleepUntil(next);
      const batch = queues.receive(plan.queueArn, plan.batchSize);
      if (batch.length === 0) continue;
      const run = handle(batch).finally(() => {
        running.delete(run);
        poll();
      });
      running.add(run);
    }
  };

  const sleepUntil = (instant: number | null) => {
    if (instant === null) return;
    timer = new AbortController();
    const signal = AbortSignal.any([timer.signal, stopping.signal]);
    void clock.sleepUntil(instant, signal).then((due) => due && poll());
  };

  const handle = async (batch: Message[]): Promise<void> => {
    const outcome = await invoke(plan.functionName, event(batch));
    // After an error or an unknown answer the whole batch counts as not done (AWS Lambda developer guide).
    const done = outcome.ok ? doneOf(plan, batch, outcome.payload) : [];
    queues.delete(plan.queueArn, done);
    const left = batch.filter((message) => !done.includes(message.id));
    if (left.length > 0) queues.giveBack(plan.queueArn, left);
  };

  queues.onSent(plan.queueArn, () => setImmediate(poll));
  poll();
  return { stop: () => stopping.abort() };
}

/** Which messages of a batch are done with: all, or those that a partial batch response does not name. */
export function doneOf(plan: EventSourcePlan, batch: Message[], response: unknown): string[] {
  const ids = batch.map((message) => message.id);
  if (!plan.partialResponse || response === null || response === '') return ids;
  const parsed = responseShape.safeParse(response);
  if (!parsed.success) return Object.keys(Object(response)).length === 0 ? ids : [];
  const failed = new Set(parsed.data.batchItemFailures.map((failure) => failure.itemIdentifier));
  // An id that is not of this batch makes the whole batch a failure (AWS Lambda developer guide).
  if ([...failed].some((id) => !ids.includes(id))) return [];
  return ids.filter((id) => !failed.has(id));
}

function record(plan: EventSourcePlan, message: Message) {
  return {
    messageId: message.id,
    receiptHandle: `${message.id}#${message.receives}`,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(Math.round(message.sentMs)),
      SenderId: ACCOUNT,
      ApproximateFirstReceiveTimestamp: String(Math.round(message.firstReceivedMs)),
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: plan.queueArn,
    awsRegion: REGION,
  };
}
