import { dismissed, fulfilled, resolved } from '../../../core/case/transitions/decisions.ts';
import type { Refusal, Transition } from '../../../core/case/transitions/transition.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case, CaseEvent, EventType, Instant } from '../../../core/words/case.ts';
import { nameOf, supervisorNames } from '../page/person-names.ts';
import type { DecidedType } from '../page/strings.ts';
import type { CaseView, Visit } from '../way-in/visitor.ts';

/** What stands above a page: what was decided, or why nothing can be decided. */
export interface Notice {
  tone: 'done' | 'plain' | 'warn' | 'stop';
  title: string;
  lines: string[];
  /** Where to go on. */
  way?: { href: string; words: string } | undefined;
}

export type RefusedStatus = 403 | 409;

const DECIDED: readonly DecidedType[] = [
  'approved',
  'dismissed',
  'recompose',
  'chose',
  'passed_on',
  'sent_confirmed',
  'send_again',
  'fulfilled',
];

const isDecided = (type: EventType): type is DecidedType => DECIDED.some((one) => one === type);

/** What ends the life of a draft before anybody decided it. */
const OVERTAKING: readonly EventType[] = [
  'wrote',
  'claim_opened',
  'answered_elsewhere',
  'undelivered',
  'send_refused',
];

/** What follows once a reply has begun to leave. */
const SENDING: readonly EventType[] = ['sent', 'send_refused', 'send_unresolved'];

/** What can become of a reply that was approved. */
const FAILURES: readonly EventType[] = ['send_refused', 'undelivered', 'send_unresolved'];

const closedAlready: Transition = { ok: false, refusal: { code: 'wrong_state', state: 'closed' } };

/**
 * Would a decision be refused now? The transition itself is asked, on paper: what a page shows can never
 * differ from what a click would do.
 */
export function refusalNow(c: Case, { link, staff, role, now }: Visit): Refusal | null {
  const onPaper = { id: 'on-paper', revision: link.revision, by: staff.email, role, at: now };
  const transitions = {
    decision: () => dismissed(c, onPaper),
    unresolved: () => resolved(c, { ...onPaper, wentOut: true }),
    fulfilment: () => fulfilled(c, onPaper),
    claim: () => (c.state === 'closed' ? closedAlready : null),
  } as const;
  const result = transitions[link.purpose]();
  return result === null || result.ok ? null : result.refusal;
}

export function statusOf(refusal: Refusal): RefusedStatus {
  return refusal.code === 'not_yours' ? 403 : 409;
}

interface Taken {
  type: DecidedType;
  by: string;
  at: string;
}

/** Did an approval lead on to a sending? Not if it was taken back, or news came before the reply left. */
function wentOn(approvedAt: Instant, { case: c, events }: CaseView, { link }: Visit): boolean {
  const { draft } = c;
  const hasBegun = events.some(({ type, at }) => SENDING.includes(type) && at >= approvedAt);
  if (draft?.revision !== link.revision) return hasBegun;
  return draft.decision?.at === approvedAt && (draft.status !== 'superseded' || hasBegun);
}

/** The decision that counted for this link, if there was one. */
function decisionTaken(view: CaseView, visit: Visit): Taken | null {
  const { case: c, events } = view;
  const { link } = visit;
  const newest = (
    types: readonly DecidedType[],
    fits: (event: CaseEvent) => boolean = () => true,
  ): Taken | null => {
    const event = events.findLast((one) => types.some((type) => type === one.type) && fits(one));
    return event !== undefined && isDecided(event.type)
      ? { type: event.type, by: event.by, at: event.at }
      : null;
  };
  const ofRevision = (event: CaseEvent) => event.facts.revision === link.revision;
  const counts = (event: CaseEvent) =>
    ofRevision(event) && (event.type !== 'approved' || wentOn(event.at, view, visit));
  if (link.purpose === 'unresolved') {
    // Amazon's copy confirms a reply without naming its revision.
    return newest(['sent_confirmed', 'send_again'], (event) => ofRevision(event) || event.by === 'amazon');
  }
  if (link.purpose === 'fulfilment') return c.fulfilledAt === null ? null : newest(['fulfilled']);
  const decision = c.draft?.revision === link.revision ? c.draft.decision : null;
  const recalled = decision?.type === 'approved' && !wentOn(decision.at, view, visit);
  if (decision !== null && isDecided(decision.type) && !recalled) return { ...decision, type: decision.type };
  return newest(['approved', 'dismissed', 'recompose'], counts);
}

function afterDecision(taken: Taken, view: CaseView, visit: Visit): string[] {
  const { notices, states, events: names } = visit.strings;
  const { case: c } = view;
  const failure = view.events.findLast((event) => FAILURES.includes(event.type) && event.at >= taken.at);
  if (taken.type === 'approved' && failure !== undefined) {
    return [
      notices.supersededEvent(names[failure.type], visit.formats.at(failure.at)),
      notices.now(states[c.state]),
    ];
  }
  if (c.draft !== null && c.draft.revision > visit.link.revision)
    return [notices.supersededBy(c.draft.revision)];
  if (taken.type === 'recompose' || taken.type === 'chose') return [notices.newDraftComes];
  // Between two steps a case is "composing" without any draft to come: that would mislead here.
  if (c.state === 'composing') return [];
  return [notices.now(states[c.state])];
}

function overtaken(view: CaseView, visit: Visit): Notice {
  const { notices, events: names } = visit.strings;
  const { case: c, events } = view;
  if (c.draft !== null && c.draft.revision > visit.link.revision) {
    const { revision } = c.draft;
    return {
      tone: 'warn',
      title: notices.superseded,
      lines: [notices.supersededBy(revision)],
      way: { href: `/case/${c.id}`, words: notices.openDraft(revision) },
    };
  }
  const cause = events.findLast((event) => OVERTAKING.includes(event.type));
  const happened =
    cause === undefined ? [] : [notices.supersededEvent(names[cause.type], visit.formats.at(cause.at))];
  const next =
    c.state === 'composing' ? [notices.supersededWhile] : [notices.now(visit.strings.states[c.state])];
  return { tone: 'warn', title: notices.superseded, lines: [...happened, ...next] };
}

function closedNotice(c: Case, { strings, formats }: Visit): Notice {
  const why = c.closedBecause === null ? null : (strings.closings[c.closedBecause] ?? null);
  return {
    tone: 'plain',
    title: strings.notices.closed,
    lines: [strings.notices.closedText(why, formats.at(c.closedAt ?? c.openedAt))],
  };
}

/** The last thing that happened to this draft was that somebody took the approval back. */
export function undoneNotice({ events }: CaseView, visit: Visit, playbook: Playbook): Notice | null {
  const last = events.findLast(({ facts }) => facts.revision === visit.link.revision);
  if (last?.type !== 'undone') return null;
  const { done, doneText } = visit.strings.undo;
  const who = nameOf(last.by, visit, playbook);
  return { tone: 'done', title: done(who, visit.formats.at(last.at)), lines: [doneText] };
}

/** A refusal in words: what was decided, by whom, when; or what happened instead. */
export function refusalNotice(refusal: Refusal, view: CaseView, visit: Visit, playbook: Playbook): Notice {
  const { strings, formats } = visit;
  const { notices } = strings;
  const { case: c } = view;
  if (refusal.code === 'not_yours') {
    const names = supervisorNames(c.store, visit, playbook);
    const passed = view.events.findLast((event) => event.type === 'passed_on');
    if (passed === undefined || passed.facts.revision !== visit.link.revision) {
      return { tone: 'plain', title: notices.notYours, lines: [notices.notYoursText(names)] };
    }
    const who = nameOf(passed.by, visit, playbook);
    const title = notices.decided.passed_on(who, formats.at(passed.at));
    return {
      tone: passed.by === visit.staff.email ? 'done' : 'plain',
      title,
      lines: [notices.passedOn(names)],
    };
  }
  const taken = decisionTaken(view, visit);
  if (taken !== null) {
    const title = notices.decided[taken.type](nameOf(taken.by, visit, playbook), formats.at(taken.at));
    const tone = taken.by === visit.staff.email ? 'done' : 'plain';
    return { tone, title, lines: afterDecision(taken, view, visit) };
  }
  if (c.state === 'closed') return closedNotice(c, visit);
  // Revision 0 stands for a case that has no draft yet: nothing of it can be out of date.
  if (refusal.code === 'superseded' && visit.link.revision > 0) return overtaken(view, visit);
  if (c.state === 'frozen') return { tone: 'stop', title: notices.frozen, lines: [notices.frozenText] };
  return {
    tone: 'plain',
    title: notices.wrongState,
    lines: [notices.wrongStateText(strings.states[c.state])],
  };
}
