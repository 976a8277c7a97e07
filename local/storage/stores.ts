import type { Blueprint } from '../blueprint/blueprint.ts';
import { type Ground, inside } from '../machine/ground.ts';
import { noticeObjects } from '../queue/object-notices.ts';
import { createQueues, type Queues } from '../queue/queues.ts';
import { createDynamoDb, createTables } from './dynamodb.ts';
import { createS3 } from './s3.ts';
import { createSecrets } from './secrets.ts';

/** Where the deployment keeps things: endpoints of the services, and the queues. */
export interface Stores {
  dynamodb: string;
  s3: string;
  secretsmanager: string;
  queues: Queues;
}

export async function startStores(blueprint: Blueprint, ground: Ground): Promise<Stores> {
  const { folder, ledger, clock, counts, log } = ground;
  const dynamodb = await ground.serve(createDynamoDb(folder.table, counts), inside('dynamodb'));
  await createTables(dynamodb, blueprint.tables);
  const plans = [...blueprint.queues, ...blueprint.sendingEvents.map(({ queue }) => queue)];
  const queues = createQueues(ledger, plans, clock, counts);
  queues.onDeadLetter((queue, message) =>
    log.line('queue', 'DEAD_LETTER', {
      queue: queue.label,
      message: message.id,
      receives: message.receives - 1,
    }),
  );
  const notice = noticeObjects(blueprint.buckets, queues, clock);
  const s3 = await ground.serve(
    await createS3(folder.bucket, blueprint.buckets, counts, notice),
    inside('s3'),
  );
  const secrets = createSecrets(folder.secrets, blueprint.secrets, clock, counts);
  return { dynamodb, s3, secretsmanager: await ground.serve(secrets, inside('secrets')), queues };
}
