import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { CaseEvent } from '../../../core/words/record/event.ts';
import { RISKS } from '../../../core/words/risk.ts';
import type { Notice } from '../page/notice.ts';
import { personName } from '../way-in/person-names.ts';
import type { Visit } from '../way-in/visitor.ts';
import type { CaseAtHand } from './case-at-hand.ts';

/** What was done last, for pages on which something is still to decide: no refusal says it there. */

/** The last thing that happened to this draft was that the approval was taken back. */
export function undoneNotice(
  { events }: Pick<CaseAtHand, 'events'>,
  visit: Visit,
  playbook: Playbook,
): Notice | null {
  const last = events.findLast(({ facts }) => facts.revision === visit.link.revision);
  if (last?.type !== 'undone') return null;
  const { done, doneText } = visit.strings.undo;
  const who = personName(last.by, visit, playbook);
  return { tone: 'done', title: done(who, visit.formats.at(last.at)), lines: [doneText] };
}

/** The last thing that happened to the case was that it was given to a colleague. */
export function givenNotice(
  { events }: Pick<CaseAtHand, 'events'>,
  visit: Visit,
  playbook: Playbook,
): Notice | null {
  const last = events.at(-1);
  if (last?.type !== 'reassigned' || typeof last.facts.to !== 'string') return null;
  const { given, mailed } = visit.strings.assign;
  const [by, to] = [last.by, last.facts.to].map((one) => personName(one, visit, playbook));
  return { tone: 'done', title: given(by ?? '', to ?? '', visit.formats.at(last.at)), lines: [mailed] };
}

/** The last thing that happened to the case was that a possible risk was judged. */
export function judgedNotice(
  { events }: Pick<CaseAtHand, 'events'>,
  visit: Visit,
  playbook: Playbook,
): Notice | null {
  const isRedrafted = events.at(-1)?.type === 'recompose';
  const last = events.at(isRedrafted ? -2 : -1);
  return last?.type === 'risk_judged' ? noticeOfJudgement(last, isRedrafted, visit, playbook) : null;
}

/** Who judged a possible risk, how, and what follows. */
export function noticeOfJudgement(
  { by, at, facts }: CaseEvent,
  isRedrafted: boolean,
  visit: Visit,
  playbook: Playbook,
): Notice | null {
  const { strings, formats } = visit;
  const risk = RISKS.find((one) => one === facts.risk);
  if (risk === undefined) return null;
  const { judging, risks, notices } = strings;
  const said = facts.judged === 'yes' ? judging.confirmed : judging.denied;
  const line = isRedrafted
    ? notices.newDraftComes
    : facts.judged === 'yes'
      ? judging.countsNow
      : judging.letterWaits;
  return {
    tone: 'done',
    title: said(personName(by, visit, playbook), risks[risk], formats.at(at)),
    lines: [line],
  };
}
