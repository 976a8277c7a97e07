import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';

type Clocks = Playbook['clocks'];

/** Amazon's clocks run through nights, weekends, holidays and daylight saving: plain UTC arithmetic. */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export function addHours(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * HOUR_MS).toISOString();
}

export function addDays(at: Instant, days: number): Instant {
  return addHours(at, days * 24);
}

/** Whole seconds from now until then, at least 1: Step Functions takes no timeout of 0 or less. */
export function secondsUntil(then: Instant, now: Instant): number {
  return Math.max(1, Math.ceil((Date.parse(then) - Date.parse(now)) / 1000));
}

type MilestoneKind = 'reminder' | 'escalation' | 'breach' | 'reminder_after_breach';

export interface Milestone {
  /** Unique within one response clock: told once, whatever is retried. */
  name: string;
  kind: MilestoneKind;
  at: Instant;
}

/** Bound on the daily reminders after a breach, whatever the playbook says. */
const MAX_LATE_REMINDERS = 366;

/**
 * The milestones of a decision that waits for a person, in order of time. For an owed answer they count
 * from the buyer's message; for a letter that nobody waits for (a follow-up) from the draft, without breach.
 */
export function decisionMilestones(c: Case, clocks: Clocks): Milestone[] {
  const owed = c.unansweredSince;
  const start = owed ?? c.draft?.createdAt ?? c.openedAt;
  const milestones: Milestone[] = [];
  if (owed !== null) {
    clocks.remindAfterHours.forEach((hours, index) => {
      milestones.push({ name: `reminder_${index + 1}`, kind: 'reminder', at: addHours(owed, hours) });
    });
    milestones.push({
      name: 'escalation',
      kind: 'escalation',
      at: addHours(owed, clocks.escalateAfterHours),
    });
    milestones.push({ name: 'breach', kind: 'breach', at: addHours(owed, clocks.respondWithinHours) });
  }
  const lateStart = owed === null ? start : addHours(owed, clocks.respondWithinHours);
  const giveUp = Date.parse(giveUpAt(c, clocks));
  for (let n = 1; n <= MAX_LATE_REMINDERS; n += 1) {
    const at = addHours(lateStart, n * clocks.remindAgainEveryHours);
    if (Date.parse(at) >= giveUp) break;
    milestones.push({ name: `late_${n}`, kind: owed === null ? 'reminder' : 'reminder_after_breach', at });
  }
  return milestones.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** When a case without any decision is closed as unanswered. */
function giveUpAt(c: Case, clocks: Clocks): Instant {
  return addDays(c.unansweredSince ?? c.draft?.createdAt ?? c.openedAt, clocks.giveUpAfterDays);
}

export interface DueMilestones {
  /** Passed and not yet told; only the latest of them is worth a mail. */
  due: Milestone[];
  /** When to look again. */
  nextAt: Instant;
  givenUp: boolean;
}

/** What is due at `now`, and when the next milestone comes. */
export function dueMilestones(c: Case, clocks: Clocks, now: Instant): DueMilestones {
  const all = decisionMilestones(c, clocks);
  const told = new Set(c.milestones);
  const end = giveUpAt(c, clocks);
  const due = all.filter((m) => m.at <= now && !told.has(m.name));
  const next = all.find((m) => m.at > now);
  return { due, nextAt: next?.at ?? end, givenUp: now >= end };
}

/**
 * When an approved reply leaves. The window in which it can be taken back never makes an answer late that would
 * have been in time; one that is late already is not hurried.
 */
export function replyLeavesAt(
  { respondBy }: Pick<Case, 'respondBy'>,
  { undoWithinSeconds }: Pick<Clocks, 'undoWithinSeconds'>,
  now: Instant,
): Instant {
  const end = new Date(Date.parse(now) + undoWithinSeconds * 1000).toISOString();
  return respondBy !== null && respondBy > now && respondBy < end ? respondBy : end;
}

/** Time for the question itself to reach its person before anybody is told that the answer is late. */
const ASK_FIRST_HOURS = 1 / 60;

/**
 * When to look first at a draft that is put before a person now. A reminder that fell due before there was a draft
 * needs no mail: who is to be reminded is being asked. A supervisor who should have been called, or a breach, does.
 */
export function firstLookAt(c: Case, clocks: Clocks, now: Instant): Instant {
  const { due, nextAt } = dueMilestones(c, clocks, now);
  const missed = due.some(({ kind }) => kind === 'escalation' || kind === 'breach');
  const soon = addHours(now, ASK_FIRST_HOURS);
  return missed && soon < nextAt ? soon : nextAt;
}

/** Reminders of a fulfilment task: at its due time, then every `fulfilRemindEveryHours`. */
export function nextFulfilmentReminder(c: Case, clocks: Clocks, now: Instant): Instant {
  const due = c.fulfilBy ?? addHours(now, clocks.fulfilWithinHours);
  if (due > now) return due;
  const step = clocks.fulfilRemindEveryHours * HOUR_MS;
  const passed = Math.floor((Date.parse(now) - Date.parse(due)) / step) + 1;
  return new Date(Date.parse(due) + passed * step).toISOString();
}
