import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { digestId } from './digest.ts';
import { judge } from './judge-aside.ts';
import { replayKey } from './lookups.ts';

type Needs = Pick<Dependencies, 'asides' | 'lookUps' | 'bucket' | 'clock'>;

/** Objects under this name are mails that were set aside before. */
export const REPLAYED = 'inbound/replay-';

/**
 * Puts a mail that was released before the intake again, byte for byte. The original stays where it is, and the arrival
 * is remembered: the buyer's clock has run since then. Doing it again changes nothing.
 */
async function putBeforeIntake({ lookUps, bucket }: Needs, item: SetAside): Promise<string> {
  const rawKey = `${REPLAYED}${digestId(item.id, item.judgements?.at(-1)?.at ?? '')}`;
  const raw = await bucket.read(item.rawKey);
  // Before the object: its arrival wakes the intake, which asks for this.
  await lookUps.claim(replayKey(rawKey), item.id, item.at);
  await bucket.write(rawKey, raw, 'message/rfc822');
  return rawKey;
}

/** Stands in the record for whoever works on the command line. */
export const OPERATOR = 'operator';

export interface Release {
  by: string;
  /** The store that it is for, where the mail does not tell. */
  store: string | null;
  /** A person says that a buyer wrote it: it opens a case. Otherwise it is read as what it says it is. */
  asBuyers: boolean;
}

/** Releases a mail as its record was read. Null: it was judged meanwhile, and that judgement stands. */
export async function release(
  needs: Needs,
  seen: SetAside,
  { by, store, asBuyers }: Release,
): Promise<string | null> {
  const change = { replayed: true, ...(store === null ? {} : { store }) };
  const item = await judge(needs, seen, { what: 'released', by, asBuyers }, change);
  return item === null ? null : putBeforeIntake(needs, item);
}
