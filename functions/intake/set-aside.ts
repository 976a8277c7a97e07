import { type PostNeeds, tellAboutMailbox } from '../pipeline/staff-post.ts';
import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = PostNeeds & Pick<Dependencies, 'asides'>;

/** Staff are told of the mailbox's odd mails once an hour at most: a flood of spam must not become one of mails. */
const TELL_ONCE_PER = 'hour';
const HOUR_CHARS = '2026-01-01T00'.length;

/** Keeps a mail apart with its reason; it can be looked at and replayed, and blocks nothing. */
export async function setAside(needs: Needs, item: SetAside): Promise<void> {
  const known = await needs.asides.readAside(item.id);
  await needs.asides.setAside(known === null ? item : { ...item, at: known.at, replayed: known.replayed });
  needs.log.warn('MAIL_SET_ASIDE', { id: item.id, why: item.why, kind: item.kind });
  if (known !== null) return;
  if (item.kind === 'a_to_z_opened') {
    await tellAboutMailbox(needs, item, 'set_aside_claim');
  } else if (item.why === 'unreadable' || item.why === 'suspicious') {
    const told = await needs.lookUps.claim(
      `told#${TELL_ONCE_PER}#${item.at.slice(0, HOUR_CHARS)}`,
      item.id,
      item.at,
    );
    if (told.claimed) await tellAboutMailbox(needs, item, 'quarantine');
  }
}
