import { randomBytes } from 'node:crypto';
import type { BucketPlan } from '../blueprint/storage.ts';
import { REGION } from '../blueprint/template.ts';
import type { CreatedObject } from '../storage/s3.ts';
import type { Clock } from '../time/clock.ts';
import type { Queues } from './queues.ts';

/** Tells the queues of new objects, as S3's event notifications do. */
export function noticeObjects(
  buckets: BucketPlan[],
  queues: Queues,
  clock: Clock,
): (object: CreatedObject) => void {
  return (object) => {
    for (const notice of buckets.flatMap((bucket) => bucket.notices)) {
      const concerns =
        notice.bucket === object.bucket &&
        object.key.startsWith(notice.prefix) &&
        object.key.endsWith(notice.suffix) &&
        notice.events.some((wanted) => matches(wanted, object.event));
      if (concerns) queues.send(notice.queueArn, JSON.stringify({ Records: [record(object, clock)] }));
    }
  };
}

/** 's3:ObjectCreated:*' covers 'ObjectCreated:Put'. */
function matches(wanted: string, event: string): boolean {
  const pattern = wanted.replace(/^s3:/, '');
  return pattern.endsWith('*') ? event.startsWith(pattern.slice(0, -1)) : pattern === event;
}

function record(object: CreatedObject, clock: Clock) {
  const now = clock.now();
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: REGION,
    eventTime: new Date(now).toISOString(),
    eventName: object.event,
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: { name: object.bucket, arn: `arn:aws:s3:::${object.bucket}` },
      object: {
        // S3 encodes keys in notifications as a form does.
        key: encodeURIComponent(object.key).replaceAll('%20', '+').replaceAll('%2F', '/'),
        size: object.size,
        eTag: object.eTag,
        sequencer: Math.round(now).toString(16).toUpperCase() + randomBytes(3).toString('hex').toUpperCase(),
      },
    },
  };
}
