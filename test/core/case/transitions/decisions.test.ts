import { describe, expect, it } from 'vitest';
import {
  approved,
  dismissed,
  passedOn,
  reassigned,
  recomposed,
} from '../../../../core/case/transitions/decisions.ts';
import type { Transition } from '../../../../core/case/transitions/transition.ts';
import type { Case } from '../../../../core/words/case.ts';
import { CASE_STATES, type CaseState } from '../../../../core/words/state.ts';
import { draftOf } from '../samples.ts';
import { changed, decision, refused, waiting } from './samples.ts';

describe('decisions leave exactly the state they name (A6)', () => {
  const decide: Record<string, (c: Case) => Transition> = {
    approved: (c) => approved(c, { ...decision, edited: false, leavesAt: decision.at }),
    dismissed: (c) => dismissed(c, decision),
    recomposed: (c) => recomposed(c, { ...decision, cause: 'misuse', option: null }),
    passedOn: (c) => passedOn(c, decision),
  };
  const others = CASE_STATES.filter((state) => state !== 'awaiting_decision');

  it.each(Object.keys(decide).flatMap((name) => others.map((state) => [name, state] as const)))(
    'A6 %s is refused in %s',
    (name, state) => {
      const decideIt = decide[name];
      expect(decideIt && refused(decideIt(waiting({ state })))).toBe('wrong_state');
    },
  );

  it.each(Object.keys(decide))('A6 %s is refused once another decision stands', (name) => {
    const first = changed(approved(waiting(), { ...decision, edited: false, leavesAt: decision.at }));
    const decideIt = decide[name];
    expect(decideIt && refused(decideIt(first))).toBe('already_decided');
  });

  it('A5 the second of two equal clicks changes nothing', () => {
    const first = changed(approved(waiting(), { ...decision, edited: false, leavesAt: decision.at }));
    expect(first).toMatchObject({ state: 'held', draft: { status: 'approved', decision: { id: 'd1' } } });
    expect(refused(approved(first, { ...decision, id: 'd2', edited: false, leavesAt: decision.at }))).toBe(
      'already_decided',
    );
  });

  it('A7 of two opposite decisions the first wins', () => {
    const first = changed(dismissed(waiting(), decision));
    expect(refused(approved(first, { ...decision, id: 'd2', edited: false, leavesAt: decision.at }))).toBe(
      'already_decided',
    );
    expect(first).toMatchObject({ unansweredSince: null, respondBy: null });
  });

  it('refuses a decision on an old revision', () => {
    const c = waiting({ draft: draftOf({ revision: 2 }) });
    expect(refused(approved(c, { ...decision, edited: false, leavesAt: decision.at }))).toBe('superseded');
  });

  it('keeps what needs a supervisor from agents', () => {
    const c = changed(passedOn(waiting(), decision));
    expect(refused(approved(c, { ...decision, edited: false, leavesAt: decision.at }))).toBe('not_yours');
    expect(approved(c, { ...decision, role: 'supervisor', edited: false, leavesAt: decision.at }).ok).toBe(
      true,
    );
  });
});

describe('giving a case to a colleague', () => {
  const to = 'lin@example.com';

  it.each([
    ['awaiting_decision', ['reassigned']],
    ['unresolved', ['reassigned']],
    ['awaiting_fulfilment', ['reassigned']],
    ['composing', []],
    ['held', []],
    ['sending', []],
    ['awaiting_buyer', []],
    ['frozen', []],
  ] as [CaseState, string[]][])('in %s wakes who has to tell them: %j', (state, knocks) => {
    const c = changed(reassigned(waiting({ state }), { ...decision, to }));
    expect(c).toMatchObject({ state, assignee: to });
    expect(c.inbox.map(({ type }) => type)).toEqual(knocks);
    expect(c.eventTail).toMatchObject([{ type: 'reassigned', by: decision.by, facts: { to, from: null } }]);
  });

  it('is refused once the case is closed, or has another draft than the page', () => {
    expect(refused(reassigned(waiting({ state: 'closed' }), { ...decision, to }))).toBe('wrong_state');
    expect(refused(reassigned(waiting(), { ...decision, revision: 2, to }))).toBe('superseded');
  });
});
