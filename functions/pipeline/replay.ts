import type { CaseTable, Clock, MailBucket, SetAside } from '../ports/ports.ts';
import { digestId } from './digest.ts';

interface Needs {
  table: CaseTable;
  bucket: MailBucket;
  clock: Clock;
}

/**
 * Puts a mail that was set aside before the intake again, byte for byte, as a new arrival. The original stays
 * where it is. What was set aside for a fault of ours (a limit, a parser) is read anew.
 */
export async function replay({ table, bucket, clock }: Needs, item: SetAside): Promise<string> {
  const rawKey = `inbound/replay-${digestId(item.id, clock.now())}`;
  await bucket.write(rawKey, await bucket.read(item.rawKey), 'message/rfc822');
  await table.setAside({ ...item, replayed: true });
  return rawKey;
}
