import type { Blueprint } from '../blueprint/blueprint.ts';
import { type Ground, inside } from '../machine/ground.ts';
import { noticeObjects } from '../queue/object-notices.ts';
import { createQueues, type Queues } from '../queue/queues.ts';
import { createDynamoDb, createTables } from './dynamodb.ts';
import { createS3 } from './s3.ts';
import { createSecrets } from './secrets.ts';
import { acceptLoss, checkTable, watchTable } from './table-watch.ts';

/** Where the deployment keeps things: endpoints of the services, and the queues. */
export interface Stores {
  dynamodb: string;
  s3: string;
  secretsmanager: string;
  queues: Queues;
}

/** @param goOn with what is left of a damaged table. @throws Trouble when the table is damaged */
export async function startStores(blueprint: Blueprint, ground: Ground, goOn: boolean): Promise<Stores> {
  const { folder, ledger, clock, counts, log } = ground;
  const kept = goOn ? await acceptLoss(folder, clock.now()) : null;
  if (kept !== null) log.line('table', 'LOSS_ACCEPTED', { damaged: kept });
  checkTable(folder);
  const watch = await watchTable(folder);
  ground.lifetime.onEnd(() => watch.close());
  const dynamodb = await ground.serve(createDynamoDb(folder.table, watch, counts), inside('dynamodb'));
  await createTables(dynamodb, blueprint.tables);
  watch.mark();
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
