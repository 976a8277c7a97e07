import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { digestId } from './digest.ts';

type Needs = Pick<Dependencies, 'asides' | 'bucket' | 'clock'>;

/**
 * Puts a mail that was set aside before the intake again, byte for byte, as a new arrival. The original stays
 * where it is. What was set aside for a fault of ours (a limit, a parser) is read anew.
 */
export async function replay({ asides, bucket, clock }: Needs, item: SetAside): Promise<string> {
  const rawKey = `inbound/replay-${digestId(item.id, clock.now())}`;
  await bucket.write(rawKey, await bucket.read(item.rawKey), 'message/rfc822');
  await asides.setAside({ ...item, replayed: true });
  return rawKey;
}
