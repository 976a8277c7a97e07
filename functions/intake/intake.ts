import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { errorFields } from '../../core/words/error.ts';
import { type IntakeNeeds, receiveMail } from './receive.ts';

/** S3 writes keys URL-encoded with + for a space into its events. */
const s3Event = z.object({
  Records: z
    .array(z.object({ eventTime: z.iso.datetime(), s3: z.object({ object: z.object({ key: z.string() }) }) }))
    .optional(),
  /** S3 sends one test event when the notification is set up. */
  Event: z.literal('s3:TestEvent').optional(),
});

async function receiveRecord(needs: IntakeNeeds, record: SQSRecord): Promise<void> {
  const { Records = [] } = s3Event.parse(JSON.parse(record.body));
  for (const { s3, eventTime } of Records) {
    const rawKey = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    const outcome = await receiveMail(needs, { rawKey, at: new Date(eventTime).toISOString() });
    needs.log.info('MAIL_RECEIVED', { rawKey, ...outcome });
  }
}

/** A mail that fails is delivered again by the queue, alone; after the last attempt it is a dead letter (D4, D5). */
export function intakeHandler(needs: IntakeNeeds) {
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const processor = new BatchProcessor(EventType.SQS);
    const response = await processPartialResponse(
      event,
      (record: SQSRecord) =>
        receiveRecord(needs, record).catch((error: unknown) => {
          needs.log.error('MAIL_FAILED', {
            messageId: record.messageId,
            ...errorFields(error),
            why: String(error),
          });
          throw error;
        }),
      processor,
      { context, throwOnFullBatchFailure: false },
    );
    return response;
  };
}
