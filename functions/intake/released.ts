import { readMail } from '../../core/mail/read-mail.ts';
import type { Mail } from '../../core/words/mail.ts';
import type { Released } from '../../core/words/released.ts';
import { answerAddress, isNotice } from '../pipeline/aside-mail.ts';
import { changeAside } from '../pipeline/judge-aside.ts';
import { replayKey } from '../pipeline/lookups.ts';
import { REPLAYED } from '../pipeline/replay.ts';
import { lastJudgement } from '../ports/aside-shelf.ts';
import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { caseOfNotice } from './notice.ts';

/** The mail that a person released: what was set aside then, and when it first came. */
export async function releasedItem(
  { asides, lookUps }: Pick<Dependencies, 'asides' | 'lookUps'>,
  rawKey: string,
): Promise<SetAside | null> {
  if (!rawKey.startsWith(REPLAYED)) return null;
  const found = await lookUps.lookUp(replayKey(rawKey));
  return found === null ? null : asides.readAside(found.holder);
}

/** Who released it, for the record of the case. */
export function releasedBy(item: SetAside): Released | undefined {
  const last = lastJudgement(item);
  return last?.what === 'released' ? { by: last.by, at: last.at, why: item.why } : undefined;
}

/**
 * The mail as the person who released it says. One of Amazon's notices about a known case goes there; everything else
 * is the buyer's own message, if there is an address to answer.
 */
export async function asReleased(
  needs: Parameters<typeof caseOfNotice>[0],
  raw: Uint8Array,
  mail: Mail,
  item: SetAside,
  store: string,
): Promise<Mail> {
  if (lastJudgement(item)?.asBuyers !== true || mail.relayAddress !== null) return mail;
  if (isNotice(mail.kind) && (await caseOfNotice(needs, store, mail)) !== null) return mail;
  const { trustedForwarders } = needs.playbook;
  const reading = readMail(raw, { trustedForwarders, released: true, asBuyers: true });
  return reading.readable && answerAddress(reading.mail, needs.playbook) !== null ? reading.mail : mail;
}

/** The record says which case it became: the mail is on no list of open ones. */
export async function becameCase(
  needs: Pick<Dependencies, 'asides'>,
  { id }: SetAside,
  caseId: string,
): Promise<void> {
  await changeAside(needs, id, (known) =>
    known === null || known.caseId === caseId ? null : { ...known, caseId },
  );
}
