import * as z from 'zod';
import type { Stack } from './stack.ts';

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const projection = z.object({ ProjectionType: z.string(), NonKeyAttributes: z.array(z.string()).optional() });
const tableShape = z.object({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  GlobalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: keySchema, Projection: projection }))
    .optional(),
  LocalSecondaryIndexes: z
    .array(z.object({ IndexName: z.string(), KeySchema: keySchema, Projection: projection }))
    .optional(),
});

/** Input of DynamoDB's CreateTable; backups, encryption and protection have no meaning on one machine. */
export type TablePlan = z.infer<typeof tableShape> & { TableName: string; BillingMode: 'PAY_PER_REQUEST' };

export function planTables(stack: Stack): TablePlan[] {
  return stack.ofType('AWS::DynamoDB::Table').map(([id, resource]) => ({
    TableName: stack.ref(id),
    ...stack.read(id, resource, tableShape),
    BillingMode: 'PAY_PER_REQUEST',
  }));
}

const rules = z.array(z.object({ Name: z.string(), Value: z.string() })).default([]);
/** CloudFormation's own spelling of a bucket's notifications, and that of the CDK's custom resource. */
const bucketShape = z.object({
  NotificationConfiguration: z
    .object({
      QueueConfigurations: z
        .array(
          z.object({
            Event: z.string(),
            Queue: z.string(),
            Filter: z.object({ S3Key: z.object({ Rules: rules }) }).optional(),
          }),
        )
        .default([]),
    })
    .optional(),
});
const customShape = z.object({
  BucketName: z.string(),
  NotificationConfiguration: z.object({
    QueueConfigurations: z
      .array(
        z.object({
          Events: z.array(z.string()),
          QueueArn: z.string(),
          Filter: z.object({ Key: z.object({ FilterRules: rules }) }).optional(),
        }),
      )
      .default([]),
  }),
});

/** A rule that tells a queue about new objects by their key and the kind of creation. */
interface ObjectNotice {
  bucket: string;
  queueArn: string;
  /** 's3:ObjectCreated:*', 's3:ObjectCreated:Put' … */
  events: string[];
  prefix: string;
  suffix: string;
}

export interface BucketPlan {
  name: string;
  notices: ObjectNotice[];
}

export function planBuckets(stack: Stack): BucketPlan[] {
  const custom = stack.ofType('Custom::S3BucketNotifications').flatMap(([id, resource]) => {
    const given = stack.read(id, resource, customShape);
    return given.NotificationConfiguration.QueueConfigurations.map((each) =>
      notice(given.BucketName, each.QueueArn, each.Events, each.Filter?.Key.FilterRules ?? []),
    );
  });
  return stack.ofType('AWS::S3::Bucket').map(([id, resource]) => {
    const name = stack.ref(id);
    const own = stack.read(id, resource, bucketShape).NotificationConfiguration?.QueueConfigurations ?? [];
    return {
      name,
      notices: [
        ...own.map((each) => notice(name, each.Queue, [each.Event], each.Filter?.S3Key.Rules ?? [])),
        ...custom.filter((each) => each.bucket === name),
      ],
    };
  });
}

function notice(
  bucket: string,
  queueArn: string,
  events: string[],
  filter: z.infer<typeof rules>,
): ObjectNotice {
  const value = (name: string) => filter.find((rule) => rule.Name.toLowerCase() === name)?.Value ?? '';
  return { bucket, queueArn, events, prefix: value('prefix'), suffix: value('suffix') };
}
