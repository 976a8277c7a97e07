import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import type { AsideMail } from './aside-mail.ts';
import { release } from './replay.ts';

type Needs = Pick<Dependencies, 'asides' | 'lookUps' | 'bucket' | 'clock'>;

/** What became of a person's wish to open a case for a mail. */
export type ReleaseOutcome =
  | 'released'
  /** It was judged since the person saw it; that judgement stands. */
  | 'taken'
  /** Neither the mail nor the person says which store it is for. */
  | 'no_store'
  | 'unreadable'
  /** No letter could go anywhere. */
  | 'no_address';

/**
 * Opens a case for a mail as its record was seen. The mail goes through the intake, which takes some seconds.
 * @param read the mail, null where it cannot be read, undefined where it was not looked at: then the intake finds out
 */
export async function releaseAsBuyers(
  needs: Needs,
  seen: SetAside,
  read: AsideMail | null | undefined,
  { by, store }: { by: string; store: string | null },
): Promise<ReleaseOutcome> {
  if (store === null && seen.store === null) return 'no_store';
  if (read === null) return 'unreadable';
  if (read !== undefined && read.address === null && !read.isNotice) return 'no_address';
  const chosen = seen.store === null ? store : null;
  const rawKey = await release(needs, seen, { by, store: chosen, asBuyers: true });
  return rawKey === null ? 'taken' : 'released';
}
