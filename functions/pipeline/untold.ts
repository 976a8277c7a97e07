import type { PlaybookStaff } from '../../core/playbook/playbook.ts';
import { asideLine, lookReason } from '../../core/staff-mail/aside-lines.ts';
import type { SetAside } from '../ports/asides.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import type { Untold } from '../ports/news.ts';
import { newLinkId } from './links.ts';
import { assignedAgent, supervisorsOfMail, uniquePeople } from './staff.ts';
import { type PostNeeds, tellOfMailbox, tellStaff } from './staff-post.ts';

/**
 * News that no case carries: what was set aside, what SES complains of. Each is remembered until its people were
 * told; several are told in one mail, so that a flood of spam does not become one of mails.
 */

export type NewsNeeds = PostNeeds & Pick<Dependencies, 'asides' | 'news'>;

/** One mail of news in so long a time. */
const TELL_EVERY_MS = 10 * 60_000;
/** Who told last, and when. */
const LAST_TOLD = 'told#news';
/** Lines of one mail; a mail program shows as many without cutting. The rest follows in the next. */
const MAX_LINES = 40;
/** News looked at in one sweep. */
export const MAX_NEWS = 200;

/** Takes the right to tell now; false: a mail of news went out a short while ago, or goes out right now. */
async function mayTell({ lookUps, clock }: PostNeeds): Promise<boolean> {
  const now = clock.now();
  const token = newLinkId();
  const taken = await lookUps.claim(LAST_TOLD, token, now);
  if (taken.claimed) return true;
  if (Date.parse(now) - Date.parse(taken.at) < TELL_EVERY_MS) return false;
  return lookUps.handKey(LAST_TOLD, taken.holder, token, now);
}

async function tellOfAsides(needs: PostNeeds, items: readonly SetAside[]): Promise<void> {
  const { playbook } = needs;
  const readers = (item: SetAside) => supervisorsOfMail(playbook, item.store);
  const people = uniquePeople(items.flatMap(readers));
  const linesFor = (person: PlaybookStaff) => {
    const reader = { language: person.language, timeZone: person.timeZone, now: needs.clock.now() };
    return items
      .filter((item) => readers(item).some(({ email }) => email === person.email))
      .map((item) => asideLine(item, reader));
  };
  const [first] = items;
  await tellOfMailbox(needs, {
    kind: 'quarantine',
    store: first?.store ?? null,
    to: people,
    thread: `aside.${first?.id ?? 'none'}`,
    lines: linesFor,
    links: { judge: `${needs.reviewUrl}/set-aside` },
  });
}

async function tellOfComplaint(needs: NewsNeeds, news: Untold): Promise<void> {
  const c = news.caseId === null ? null : await needs.cases.readCase(news.caseId);
  if (c === null) return;
  await tellStaff(needs, c, {
    kind: 'look',
    key: news.id,
    to: assignedAgent(needs.playbook, c),
    purpose: 'claim',
    detail: (language) => lookReason('complaint', language),
  });
}

/**
 * Tells what waits to be told, unless a mail of news went out within ten minutes. Whatever fails stays for the next
 * time: the mark is written after the mail (told twice is better than never).
 * @returns how many news were told
 */
export async function tellNews(needs: NewsNeeds, waiting: readonly Untold[]): Promise<number> {
  if (waiting.length === 0 || !(await mayTell(needs))) return 0;
  const asides = waiting.filter(({ what }) => what === 'aside').slice(0, MAX_LINES);
  const found = await Promise.all(asides.map(({ id }) => needs.asides.readAside(id)));
  const items = found.filter((item) => item !== null);
  if (items.length > 0) await tellOfAsides(needs, items);
  const complaints = waiting.filter(({ what }) => what === 'complaint');
  for (const news of complaints) await tellOfComplaint(needs, news);
  const now = needs.clock.now();
  for (const news of [...asides, ...complaints]) await needs.news.markUntoldTold(news, now);
  needs.log.info('NEWS_TOLD', { asides: items.length, complaints: complaints.length });
  return asides.length + complaints.length;
}
