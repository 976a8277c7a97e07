import * as z from 'zod';
import { Trouble } from '../machine/trouble.ts';
import type { Stack } from './stack.ts';

/** SQS' defaults (API reference, CreateQueue): 30 seconds, 4 days. */
const DEFAULT_VISIBILITY_SECONDS = 30;
const DEFAULT_RETENTION_SECONDS = 345_600;

const queueShape = z.object({
  FifoQueue: z.boolean().optional(),
  VisibilityTimeout: z.coerce.number().default(DEFAULT_VISIBILITY_SECONDS),
  MessageRetentionPeriod: z.coerce.number().default(DEFAULT_RETENTION_SECONDS),
  RedrivePolicy: z
    .object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number().int().positive() })
    .optional(),
});

export interface QueuePlan {
  arn: string;
  label: string;
  visibilitySeconds: number;
  retentionSeconds: number;
  redrive: { deadLetterArn: string; maxReceives: number } | null;
}

export function planQueues(stack: Stack): QueuePlan[] {
  return stack.ofType('AWS::SQS::Queue').map(([id, resource]) => {
    const given = stack.read(id, resource, queueShape);
    if (given.FifoQueue) throw new Trouble(`${id} is a FIFO queue, which one machine does not run.`);
    const redrive = given.RedrivePolicy;
    return {
      arn: stack.attribute(id, 'Arn'),
      label: stack.label(id),
      visibilitySeconds: given.VisibilityTimeout,
      retentionSeconds: given.MessageRetentionPeriod,
      redrive: redrive
        ? { deadLetterArn: redrive.deadLetterTargetArn, maxReceives: redrive.maxReceiveCount }
        : null,
    };
  });
}

/** The default batch size of a queue's event source mapping (API reference, CreateEventSourceMapping). */
const DEFAULT_BATCH_SIZE = 10;
const sourceShape = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.coerce.number().int().positive().default(DEFAULT_BATCH_SIZE),
  Enabled: z.boolean().default(true),
  FunctionResponseTypes: z.array(z.string()).default([]),
  FilterCriteria: z.unknown().optional(),
});

/** A queue that feeds a function. */
export interface EventSourcePlan {
  queueArn: string;
  /** Name or ARN. */
  functionName: string;
  batchSize: number;
  /** The function names the messages of a batch that failed; otherwise it is all or nothing. */
  partialResponse: boolean;
}

export function planEventSources(stack: Stack): EventSourcePlan[] {
  return stack.ofType('AWS::Lambda::EventSourceMapping').flatMap(([id, resource]) => {
    const given = stack.read(id, resource, sourceShape);
    if (!given.EventSourceArn.includes(':sqs:')) {
      throw new Trouble(
        `${id} reads from ${given.EventSourceArn}; one machine feeds functions from queues only.`,
      );
    }
    if (given.FilterCriteria) throw new Trouble(`${id} filters its messages, which one machine does not do.`);
    if (!given.Enabled) return [];
    return [
      {
        queueArn: given.EventSourceArn,
        functionName: given.FunctionName,
        batchSize: given.BatchSize,
        partialResponse: given.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      },
    ];
  });
}
