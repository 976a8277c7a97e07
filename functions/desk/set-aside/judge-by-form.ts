import { judge } from '../../pipeline/judge-aside.ts';
import { type ReleaseOutcome, releaseAsBuyers } from '../../pipeline/release-as-buyers.ts';
import { lastJudgement } from '../../ports/aside-shelf.ts';
import type { Judgement, SetAside } from '../../ports/asides.ts';
import type { DeskNeeds } from '../needs.ts';
import type { Notice } from '../page/notice.ts';
import type { Visitor } from '../way-in/visitor.ts';
import type { AsideProps } from './aside-page.ts';
import { type Act, actsFor, needsSure } from './judge-card.ts';

export type Refusal = Exclude<ReleaseOutcome, 'released'> | 'unsure' | 'gone';

const WHAT: Readonly<Record<Act, Judgement['what']>> = {
  release: 'released',
  dismiss: 'dismissed',
  reopen: 'reopened',
};

/** The same person pressed the same button twice: the first press counted, and that is what they wanted. */
function isDone(item: SetAside | null, act: Act, { staff }: Visitor): boolean {
  const last = item === null ? null : lastJudgement(item);
  return last?.what === WHAT[act] && last.by === staff.email;
}

async function take(
  needs: DeskNeeds,
  act: Act,
  form: Record<string, unknown>,
  { item, shown, visitor, stores }: AsideProps,
): Promise<'done' | Refusal> {
  const { email: by } = visitor.staff;
  if (act !== 'release')
    return (await judge(needs, item, { what: WHAT[act], by })) === null ? 'taken' : 'done';
  const store = item.store ?? stores.find((one) => one === form.store) ?? null;
  if (store === null) return 'no_store';
  if (shown.state === 'gone') return 'gone';
  if (needsSure(item, shown) && form.sure !== 'yes') return 'unsure';
  const read = shown.state === 'read' ? shown : shown.state === 'unreadable' ? null : undefined;
  const outcome = await releaseAsBuyers(needs, item, read, { by, store });
  return outcome === 'released' ? 'done' : outcome;
}

/** Judges a mail by a form of its page. The form says how the record stood when the page was made. */
export async function judgeByForm(
  needs: DeskNeeds,
  act: Act,
  form: Record<string, unknown>,
  props: AsideProps,
): Promise<'done' | Refusal> {
  const { item, visitor } = props;
  const isAsSeen = form.version === String(item.version ?? 0) && actsFor(item, visitor.now).includes(act);
  const outcome = isAsSeen ? await take(needs, act, form, props) : 'taken';
  if (outcome === 'taken' && isDone(await needs.asides.readAside(item.id), act, visitor)) return 'done';
  const fields = { id: item.id, act, why: item.why, role: visitor.staff.role };
  if (outcome === 'done') needs.log.info('ASIDE_JUDGED', fields);
  else needs.log.info('ASIDE_NOT_JUDGED', { ...fields, outcome });
  return outcome;
}

export function refusalNotice(outcome: Refusal, { strings }: Visitor): Notice {
  const { title, text } = strings.desk.setAside.refusals[outcome];
  return { tone: 'warn', title, lines: [text] };
}
