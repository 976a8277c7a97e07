import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHours,
  decisionMilestones,
  dueMilestones,
  firstLookAt,
  nextFulfilmentReminder,
  replyLeavesAt,
  secondsUntil,
} from '../../../core/case/deadlines.ts';
import { AT, clocks, draftOf, hoursLater, newCase } from './samples.ts';

describe('an approved reply leaves', () => {
  const earlier = (seconds: number) => new Date(Date.parse(AT) - seconds * 1000).toISOString();
  const later = (seconds: number) => earlier(-seconds);

  it.each([
    ['after the window', later(3600), 60, later(60)],
    ['where nothing is owed', null, 60, later(60)],
    ['not later than the answer is due', later(20), 60, later(20)],
    ['after the window though the answer is late already', earlier(20), 60, later(60)],
    ['at once where the seller wants no window', later(3600), 0, AT],
  ])('%s', (_, respondBy, undoWithinSeconds, expected) => {
    expect(replyLeavesAt({ respondBy }, { undoWithinSeconds }, AT)).toBe(expected);
  });
});

describe('milestones of an owed answer', () => {
  it('come at 12, 20, 22 and 24 hours, then daily', () => {
    const first = decisionMilestones(newCase(), clocks).slice(0, 6);
    expect(first.map(({ name, at }) => [name, at])).toEqual([
      ['reminder_1', hoursLater(12)],
      ['reminder_2', hoursLater(20)],
      ['escalation', hoursLater(22)],
      ['breach', hoursLater(24)],
      ['late_1', hoursLater(48)],
      ['late_2', hoursLater(72)],
    ]);
  });

  it('a letter that nobody waits for is never breached', () => {
    const c = newCase({ unansweredSince: null, respondBy: null, draft: draftOf({ kind: 'follow_up' }) });
    expect(decisionMilestones(c, clocks).every((m) => m.kind === 'reminder')).toBe(true);
  });

  it.each([
    ['before anything', 1, [], 12],
    ['exactly at a milestone', 12, ['reminder_1'], 20],
    ['after an outage', 23, ['reminder_1', 'reminder_2', 'escalation'], 24],
    ['late', 50, ['reminder_1', 'reminder_2', 'escalation', 'breach', 'late_1'], 72],
  ])('%s', (_name, hours, names, nextHours) => {
    const { due, nextAt, givenUp } = dueMilestones(newCase(), clocks, hoursLater(hours));
    expect(due.map((m) => m.name)).toEqual(names);
    expect(nextAt).toBe(hoursLater(nextHours));
    expect(givenUp).toBe(false);
  });

  it.each([
    ['in time', 1, [], 12],
    ['after a reminder', 13, [], 20],
    ['after the supervisor should have been called', 23, [], 23 + 1 / 60],
    ['after the breach', 25, [], 25 + 1 / 60],
    ['after a breach that was told', 25, ['escalation', 'breach'], 48],
    ['seconds before the breach', 24 - 1 / 360, [], 24],
  ])('S2 a draft that comes %s is looked at in time', (_name, hours, milestones, lookHours) => {
    expect(firstLookAt(newCase({ milestones }), clocks, hoursLater(hours))).toBe(hoursLater(lookHours));
  });

  it('tells nothing twice', () => {
    const c = newCase({ milestones: ['reminder_1'] });
    expect(dueMilestones(c, clocks, hoursLater(13)).due).toEqual([]);
  });

  it("gives up after the playbook's days", () => {
    expect(dueMilestones(newCase(), clocks, hoursLater(30 * 24)).givenUp).toBe(true);
  });

  it('A13 the next look is always in the future or the end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 29 * 24, noNaN: true }), (hours) => {
        const now = hoursLater(hours);
        const { nextAt } = dueMilestones(newCase(), clocks, now);
        return nextAt > now && secondsUntil(nextAt, now) >= 1;
      }),
    );
  });
});

describe('UTC arithmetic', () => {
  it.each([
    ['into daylight saving in Europe', '2026-03-28T12:00:00.000Z'],
    ['out of it', '2026-10-24T12:00:00.000Z'],
    ['into it in America', '2026-03-07T18:00:00.000Z'],
    ['over a leap day', '2028-02-28T18:00:00.000Z'],
    ['over new year', '2026-12-31T18:00:00.000Z'],
  ])('S5 24 hours are 24 hours %s', (_name, at) => {
    expect(Date.parse(addHours(at, 24)) - Date.parse(at)).toBe(24 * 3_600_000);
  });

  it.each(['2026-10-03T09:00:00.000Z', '2026-12-25T09:00:00.000Z'])(
    'S1 weekends and holidays count: %s',
    (at) => {
      const c = newCase({ unansweredSince: at });
      expect(decisionMilestones(c, clocks).find((m) => m.kind === 'breach')?.at).toBe(addHours(at, 24));
    },
  );

  it('A13 a moment that has passed is one second away', () => {
    expect(secondsUntil(AT, hoursLater(5))).toBe(1);
  });
});

describe('fulfilment reminders', () => {
  it.each([
    [10, 48],
    [48, 72],
    [71, 72],
    [100, 120],
  ])('at %i h the next is at %i h', (now, next) => {
    const c = newCase({ fulfilBy: hoursLater(48) });
    expect(nextFulfilmentReminder(c, clocks, hoursLater(now))).toBe(hoursLater(next));
  });
});
