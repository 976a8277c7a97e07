import type { Refusal } from '../../../core/case/transitions/transition.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import type { Risk } from '../../../core/words/risk.ts';
import type { Notice } from '../page/notice.ts';
import { personName, supervisorNames } from '../way-in/person-names.ts';
import type { Visit } from '../way-in/visitor.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { type DecisionTaken, decisionTaken, failureAfter, passedOn, whatOvertook } from './decision-taken.ts';
import { noticeOfJudgement } from './done-notice.ts';

/** A refusal in words: what was decided, by whom, when; or what happened instead. */
export function refusalNotice(
  refusal: Refusal,
  atHand: CaseAtHand,
  visit: Visit,
  playbook: Playbook,
): Notice {
  const { case: c } = atHand;
  if (refusal.code === 'not_yours') return notYoursNotice(atHand, visit, playbook);
  if (refusal.code === 'not_asked') return notAskedNotice(refusal.risk, atHand, visit, playbook);
  const taken = decisionTaken(atHand, visit.link);
  if (taken !== null) return takenNotice(taken, atHand, visit, playbook);
  if (c.state === 'closed') return closedNotice(c, visit);
  // Revision 0 stands for a case that has no draft yet: nothing of it can be out of date.
  if (refusal.code === 'superseded' && visit.link.revision > 0) return supersededNotice(atHand, visit);
  const { notices, states } = visit.strings;
  if (c.state === 'frozen') return { tone: 'stop', title: notices.frozen, lines: [notices.frozenText] };
  return { tone: 'plain', title: notices.wrongState, lines: [notices.wrongStateText(states[c.state])] };
}

function notYoursNotice({ case: c, events }: CaseAtHand, visit: Visit, playbook: Playbook): Notice {
  const { strings, formats, link, staff } = visit;
  const { notices } = strings;
  const names = supervisorNames(c.store, visit, playbook);
  const passed = passedOn(events, link.revision);
  if (passed === null)
    return { tone: 'plain', title: notices.notYours, lines: [notices.notYoursText(names)] };
  return {
    tone: passed.by === staff.email ? 'done' : 'plain',
    title: notices.decided.passed_on(personName(passed.by, visit, playbook), formats.at(passed.at)),
    lines: [notices.passedOn(names)],
  };
}

function takenNotice(taken: DecisionTaken, atHand: CaseAtHand, visit: Visit, playbook: Playbook): Notice {
  const { strings, formats, staff } = visit;
  const who = personName(taken.by, visit, playbook);
  return {
    tone: taken.by === staff.email ? 'done' : 'plain',
    title: strings.notices.decided[taken.type](who, formats.at(taken.at)),
    lines: linesAfter(taken, atHand, visit),
  };
}

/** A possible risk was judged before, or never asked about. */
function notAskedNotice(risk: Risk, { events }: CaseAtHand, visit: Visit, playbook: Playbook): Notice {
  const last = events.findLast((event) => event.type === 'risk_judged' && event.facts.risk === risk);
  const { judging, risks } = visit.strings;
  const isRedrafted =
    last !== undefined &&
    events.some(({ type, facts }) => type === 'recompose' && facts.decision === last.facts.decision);
  return (
    (last === undefined ? null : noticeOfJudgement(last, isRedrafted, visit, playbook)) ?? {
      tone: 'plain',
      title: judging.notAsked(risks[risk]),
      lines: [],
    }
  );
}

/** How things have gone on since the decision. */
function linesAfter({ type, at }: DecisionTaken, atHand: CaseAtHand, visit: Visit): string[] {
  const { notices, states, events: names } = visit.strings;
  const { case: c, events } = atHand;
  const failure = type === 'approved' ? failureAfter(at, events) : undefined;
  if (failure !== undefined) {
    return [
      notices.supersededEvent(names[failure.type], visit.formats.at(failure.at)),
      notices.now(states[c.state]),
    ];
  }
  if (c.draft !== null && c.draft.revision > visit.link.revision)
    return [notices.supersededBy(c.draft.revision)];
  if (type === 'recompose' || type === 'chose') return [notices.newDraftComes];
  // Between two steps a case is "composing" without any draft to come: that would mislead here.
  if (c.state === 'composing') return [];
  return [notices.now(states[c.state])];
}

function supersededNotice({ case: c, events }: CaseAtHand, { strings, formats, link }: Visit): Notice {
  const { notices, events: names, states } = strings;
  if (c.draft !== null && c.draft.revision > link.revision) {
    const { revision } = c.draft;
    return {
      tone: 'warn',
      title: notices.superseded,
      lines: [notices.supersededBy(revision)],
      way: { href: `/case/${c.id}`, words: notices.openDraft(revision) },
    };
  }
  const cause = whatOvertook(events);
  const happened =
    cause === undefined ? [] : [notices.supersededEvent(names[cause.type], formats.at(cause.at))];
  const next = c.state === 'composing' ? notices.supersededWhile : notices.now(states[c.state]);
  return { tone: 'warn', title: notices.superseded, lines: [...happened, next] };
}

function closedNotice(c: Case, { strings, formats }: Visit): Notice {
  const why = c.closedBecause === null ? null : (strings.closings[c.closedBecause] ?? null);
  return {
    tone: 'plain',
    title: strings.notices.closed,
    lines: [strings.notices.closedText(why, formats.at(c.closedAt ?? c.openedAt))],
  };
}
