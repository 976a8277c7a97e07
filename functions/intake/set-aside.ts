import { addDays } from '../../core/case/deadlines.ts';
import { asideLine, forwardingLines } from '../../core/staff-mail/aside-lines.ts';
import type { ForwardingRequest, Mail } from '../../core/words/mail.ts';
import { changeAside, withJudgement } from '../pipeline/judge-aside.ts';
import { supervisorsOfMail } from '../pipeline/staff.ts';
import { tellOfMailbox } from '../pipeline/staff-post.ts';
import { type NewsNeeds, tellNews } from '../pipeline/untold.ts';
import type { SetAside } from '../ports/asides.ts';
import type { Untold } from '../ports/news.ts';

/** What is known of a mail beyond its place among those set aside. */
export interface About {
  /** null: it could not be read. */
  mail: Mail | null;
  /** A person released it, and it came back here: it is open again. */
  isReleased: boolean;
}

/**
 * Whether a person must hear of it: whatever a person may have written, and Amazon's word that an answer of ours was
 * not delivered. Newsletters and notices about orders without a complaint are only kept.
 */
function mayBeBuyers({ why }: SetAside, mail: Mail | null): boolean {
  if (why === 'unreadable' || why === 'suspicious' || mail === null) return true;
  const { kind } = mail;
  if (kind === 'other') return mail.namesRelay === true || mail.orderId !== null;
  if (kind === 'amazon_notice') return false;
  if (why === 'no_store') return true;
  if (kind === 'auto_reply') return mail.relayAddress !== null && mail.text !== null;
  const isFailure = kind === 'buyer_opt_out' || kind === 'delivery_failure';
  return isFailure && /@(?:[a-z0-9-]{1,63}\.){0,4}amazon\./.test(mail.from ?? '');
}

/** An A-to-z claim has three days; its people hear of it at once, in a mail of its own. */
async function tellClaim(needs: NewsNeeds, item: SetAside): Promise<void> {
  const now = needs.clock.now();
  await tellOfMailbox(needs, {
    kind: 'set_aside_claim',
    store: item.store,
    to: supervisorsOfMail(needs.playbook, item.store),
    thread: `aside.${item.id}`,
    lines: ({ language, timeZone }) => [asideLine(item, { language, timeZone, now })],
    links: { judge: `${needs.reviewUrl}/set-aside/${item.id}` },
  });
}

/** Gmail's code is good for some days, and no mail comes before somebody used it. */
async function tellForwarding(needs: NewsNeeds, item: SetAside, request: ForwardingRequest): Promise<void> {
  await tellOfMailbox(needs, {
    kind: 'forwarding',
    store: item.store,
    to: supervisorsOfMail(needs.playbook, item.store),
    thread: `aside.${item.id}`,
    lines: ({ language }) => forwardingLines(request, language),
    links: request.link === null ? {} : { confirm: request.link },
  });
}

/** The record of a mail that came here before: how it was judged, and where it first lay, stays. */
function keptOf(known: SetAside, item: SetAside, isReleased: boolean): SetAside {
  const { at, rawKey, replayed, judgements, caseId, version } = known;
  const kept: SetAside = {
    ...item,
    at,
    rawKey,
    replayed: isReleased ? false : replayed,
    store: known.store ?? item.store,
    ...(judgements === undefined ? {} : { judgements }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(version === undefined ? {} : { version }),
  };
  return isReleased ? withJudgement(kept, { what: 'returned', by: 'intake', at: item.at }) : kept;
}

/** Keeps a mail apart with its reason; it can be looked at and released, and blocks nothing. */
export async function setAside(needs: NewsNeeds, item: SetAside, { mail, isReleased }: About): Promise<void> {
  const before = await needs.asides.readAside(item.id);
  const news: Untold = { id: item.id, at: item.at, store: item.store, what: 'aside', caseId: null };
  const request = mail?.forwardingRequest ?? null;
  const isOwnMail = item.kind === 'a_to_z_opened' || request !== null;
  const maybeBuyers = mayBeBuyers(item, mail);
  const isNews = !isOwnMail && maybeBuyers;
  // Before the mail is kept: a crash in between tells twice, the reverse never.
  if (before === null && item.kind === 'a_to_z_opened') await tellClaim(needs, item);
  if (before === null && request !== null) await tellForwarding(needs, item, request);
  const keptUntil = addDays(before?.at ?? item.at, needs.playbook.retention.mailDays);
  const told = { ...item, maybeBuyers: maybeBuyers || isOwnMail, keptUntil };
  await changeAside(needs, item.id, (known) => (known === null ? told : keptOf(known, told, isReleased)));
  // Also for a known one: the delivery before may have been cut off here.
  if (isNews) await needs.news.addUntold(news);
  needs.log.warn('MAIL_SET_ASIDE', { id: item.id, why: item.why, kind: item.kind });
  if (before === null && isNews) await tellNews(needs, [news]);
}
