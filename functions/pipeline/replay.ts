import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { digestId } from './digest.ts';
import { replayKey } from './lookups.ts';

type Needs = Pick<Dependencies, 'asides' | 'lookUps' | 'bucket' | 'clock'>;

/** Objects under this name are mails that were set aside before. */
export const REPLAYED = 'inbound/replay-';

/**
 * Puts a mail that was set aside before the intake again, byte for byte. The original stays where it is, and the
 * arrival is remembered: the buyer's clock has run since then. Whoever calls this looked at the mail, so that one
 * that was not trusted is read as what it says it is.
 * @param store the store that it is for, where the mail does not tell
 */
export async function replay(
  { asides, lookUps, bucket, clock }: Needs,
  item: SetAside,
  store: string | null = null,
): Promise<string> {
  const rawKey = `${REPLAYED}${digestId(item.id, clock.now())}`;
  await asides.setAside({ ...item, replayed: true, ...(store === null ? {} : { store }) });
  // Before the object: its arrival wakes the intake, which asks for this.
  await lookUps.claim(replayKey(rawKey), item.id, item.at);
  await bucket.write(rawKey, await bucket.read(item.rawKey), 'message/rfc822');
  return rawKey;
}
