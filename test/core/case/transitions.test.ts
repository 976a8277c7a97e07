import { describe, expect, it } from 'vitest';
import { brokenLink } from '../../../core/case/events.ts';
import {
  approved,
  buyerWrote,
  claimDecided,
  claimOpened,
  closed,
  composed,
  copySeen,
  dismissed,
  fulfilled,
  noted,
  passedOn,
  reassigned,
  recomposed,
  refundNoticed,
  resolved,
  rested,
  sendBegun,
  sendRefused,
  sendUnresolved,
  sent,
  stepBegun,
  type Transition,
  undelivered,
  undone,
  waitBegun,
} from '../../../core/case/transitions.ts';
import type { Case } from '../../../core/words/case.ts';
import { CASE_STATES, type CaseState } from '../../../core/words/state.ts';
import { draftOf, hoursLater, newCase } from './samples.ts';

const decision = {
  id: 'd1',
  revision: 1,
  by: 'agent@example.com',
  role: 'agent' as const,
  at: hoursLater(1),
};
const wrote = {
  mailId: 'm2',
  at: hoursLater(2),
  respondWithinHours: 24,
  relayAddress: 'new+suffix@marketplace.amazon.com',
  language: 'en',
};
const notice = { mailId: 'n1', at: hoursLater(3) };

function waiting(changes: Partial<Case> = {}): Case {
  return newCase({ state: 'awaiting_decision', draft: draftOf(), ...changes });
}

function changed(t: Transition): Case {
  if (!t.ok) throw new Error(`refused: ${JSON.stringify(t.refusal)}`);
  return t.case;
}

function refused(t: Transition): string {
  if (t.ok) throw new Error('was not refused');
  return t.refusal.code;
}

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

describe('the buyer writes', () => {
  it('supersedes the waiting draft and keeps the older clock', () => {
    const c = changed(buyerWrote(waiting(), wrote));
    expect(c).toMatchObject({
      state: 'composing',
      draft: { status: 'superseded' },
      unansweredSince: hoursLater(0),
      respondBy: hoursLater(24),
      relayAddress: wrote.relayAddress,
    });
    expect(c.inbox.map((k) => k.type)).toEqual(['wrote']);
  });

  it('starts a new clock when nothing was owed', () => {
    const c = changed(
      buyerWrote(waiting({ unansweredSince: null, respondBy: null, state: 'awaiting_buyer' }), wrote),
    );
    expect(c).toMatchObject({ unansweredSince: wrote.at, respondBy: hoursLater(26) });
  });

  it('D1 a mail that is delivered again changes nothing', () => {
    const c = changed(buyerWrote(waiting(), wrote));
    expect(refused(buyerWrote(c, wrote))).toBe('repeated');
  });

  it('T12 reopens a closed case with a run of its own', () => {
    const c = changed(closed(newCase({ inbox: [] }), hoursLater(1), 'silent'));
    const again = changed(buyerWrote(c, wrote));
    expect(again).toMatchObject({ state: 'composing', run: 2, closedAt: null, inbox: [] });
    expect(again.eventTail.map((e) => e.type)).toEqual(['reopened', 'wrote']);
  });

  it('does not recall a reply that is on its way, and owes an answer after it', () => {
    const sending = waiting({ state: 'sending', draft: draftOf({ status: 'approved' }) });
    const c = changed(buyerWrote(sending, wrote));
    expect(c).toMatchObject({ state: 'sending', draft: { status: 'approved' } });
    const after = changed(sent(c, hoursLater(3), { revision: 1, sesMessageId: 's1' }));
    expect(after).toMatchObject({ unansweredSince: wrote.at, respondBy: hoursLater(26), replies: 1 });
  });
});

describe('notices', () => {
  it.each(['awaiting_decision', 'awaiting_buyer', 'composing'] as const)(
    'S7 a notice leaves the buyer clock alone in %s',
    (state) => {
      const before = waiting({ state });
      const after = changed(noted(before, 'notice_attached', notice));
      expect(after).toMatchObject({
        unansweredSince: before.unansweredSince,
        respondBy: before.respondBy,
        state,
        inbox: [],
      });
      expect(refused(noted(after, 'notice_attached', notice))).toBe('repeated');
    },
  );

  it('adds up partial refunds until they reach what was promised', () => {
    const chosen = { kind: 'partial_refund' as const, percent: 30, amount: { minor: 1000, currency: 'EUR' } };
    const c = newCase({ state: 'awaiting_fulfilment', chosen });
    const half = changed(refundNoticed(c, { ...notice, amount: { minor: 400, currency: 'EUR' } }));
    expect(half).toMatchObject({ state: 'awaiting_fulfilment', refunded: { minor: 400 }, fulfilledAt: null });
    const rest = { mailId: 'n2', at: hoursLater(4), amount: { minor: 600, currency: 'EUR' } };
    const whole = changed(refundNoticed(half, rest));
    expect(whole).toMatchObject({ state: 'composing', refunded: { minor: 1000 }, fulfilledAt: rest.at });
    expect(whole.inbox.map((k) => k.type)).toEqual(['fulfilled']);
    expect(refused(refundNoticed(whole, rest))).toBe('repeated');
  });

  it('a replacement is not fulfilled by a refund notice', () => {
    const c = newCase({ state: 'awaiting_fulfilment', chosen: { kind: 'replacement' } });
    expect(changed(refundNoticed(c, { ...notice, amount: null }))).toMatchObject({
      state: 'awaiting_fulfilment',
    });
  });

  it.each(CASE_STATES)('an A-to-z claim freezes a case in %s', (state) => {
    const c = changed(claimOpened(waiting({ state }), notice));
    expect(c).toMatchObject({ claimOpen: true, state: state === 'sending' ? 'sending' : 'frozen' });
    expect(c.draft?.status).toBe('superseded');
  });

  it('a claim decision wakes only a case that waits for one', () => {
    expect(changed(claimDecided(newCase({ state: 'frozen', claimOpen: true }), notice)).inbox).toHaveLength(
      1,
    );
    expect(changed(claimDecided(newCase(), notice)).inbox).toHaveLength(0);
  });

  it("Amazon's copy confirms an unresolved reply", () => {
    const c = waiting({ state: 'unresolved', draft: draftOf({ status: 'approved' }) });
    const after = changed(copySeen(c, { ...notice, confirmsReply: true }));
    expect(after).toMatchObject({
      state: 'composing',
      draft: { status: 'sent' },
      replies: 1,
      unansweredSince: null,
    });
    expect(after.inbox.map((k) => k.type)).toEqual(['sent_confirmed']);
  });

  it('a copy that is none of ours means: answered in Seller Central', () => {
    const after = changed(copySeen(waiting(), { ...notice, confirmsReply: false }));
    expect(after).toMatchObject({
      draft: { status: 'superseded' },
      unansweredSince: null,
      lastReplyAt: notice.at,
    });
  });

  it('a failed delivery reopens the case and the old clock runs on', () => {
    const c = newCase({
      state: 'awaiting_buyer',
      unansweredSince: null,
      respondBy: null,
      lastReplyAt: hoursLater(2),
    });
    const lost = { ...notice, optedOut: true, owedSince: hoursLater(0), respondWithinHours: 24 };
    const after = changed(undelivered(c, lost));
    expect(after).toMatchObject({
      state: 'composing',
      optedOut: true,
      unansweredSince: hoursLater(0),
      respondBy: hoursLater(24),
    });
    expect(refused(undelivered(after, lost))).toBe('repeated');
  });
});

describe('a follow-up that is lost', () => {
  it('starts no clock: nobody waits for it', () => {
    const c = newCase({
      state: 'awaiting_buyer',
      unansweredSince: null,
      respondBy: null,
      draft: draftOf({ kind: 'follow_up', status: 'sent' }),
    });
    const lost = { ...notice, optedOut: true, owedSince: hoursLater(0), respondWithinHours: 24 };
    expect(changed(undelivered(c, lost))).toMatchObject({ unansweredSince: null, optedOut: true, inbox: [] });
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

describe('an approved reply that has not left', () => {
  const held = (changes: Partial<Case> = {}) =>
    changed(approved(waiting(changes), { ...decision, edited: false, leavesAt: hoursLater(2) }));
  const undo = { ...decision, id: 'u1' };

  it('can be taken back: the same draft waits again, and can be approved again', () => {
    const c = changed(undone(held(), undo));
    expect(c).toMatchObject({ state: 'awaiting_decision', draft: { status: 'pending', decision: null } });
    expect(c.draft?.leavesAt).toBeUndefined();
    expect(c.eventTail).toMatchObject([{ type: 'undone', facts: { revision: 1, decision: 'd1' } }]);
    const again = changed(approved(c, { ...decision, id: 'd2', edited: false, leavesAt: hoursLater(3) }));
    expect(again).toMatchObject({
      state: 'held',
      draft: { decision: { id: 'd2' }, leavesAt: hoursLater(3) },
    });
  });

  it('is taken back once, and not any more when it has begun to leave', () => {
    expect(refused(undone(changed(undone(held(), undo)), undo))).toBe('wrong_state');
    expect(refused(undone(changed(sendBegun(held())), undo))).toBe('wrong_state');
    expect(refused(sendBegun(changed(undone(held(), undo))))).toBe('wrong_state');
  });

  it.each(CASE_STATES.filter((state) => state !== 'held'))(
    'A6 there is nothing to take back in %s',
    (state) => {
      const c = waiting({ state, draft: draftOf({ status: 'approved' }) });
      expect(refused(undone(c, undo))).toBe('wrong_state');
      expect(refused(sendBegun(c))).toBe('wrong_state');
    },
  );

  it("an agent does not take back the supervisor's", () => {
    const c = waiting({ draft: draftOf({ role: 'supervisor' }) });
    const of = { ...decision, role: 'supervisor' as const };
    const byThem = changed(approved(c, { ...of, edited: false, leavesAt: hoursLater(2) }));
    expect(refused(undone(byThem, undo))).toBe('not_yours');
    expect(undone(byThem, { ...of, id: 'u1' }).ok).toBe(true);
  });

  it('does not go out over what the buyer wrote meanwhile, an answer from elsewhere or a claim', () => {
    const owing = { unansweredSince: hoursLater(0), respondBy: hoursLater(24) };
    const news = {
      wrote: changed(buyerWrote(held(owing), wrote)),
      elsewhere: changed(copySeen(held(owing), { ...notice, confirmsReply: false })),
      claim: changed(claimOpened(held(owing), notice)),
    };
    expect(Object.values(news).map(({ state }) => state)).toEqual(['composing', 'composing', 'frozen']);
    for (const c of Object.values(news)) {
      expect(c.draft?.status).toBe('superseded');
      expect(refused(sendBegun(c))).toBe('wrong_state');
      expect(refused(undone(c, undo))).toBe('superseded');
    }
  });

  it('the knock of its approval wakes nobody any more once it leaves', () => {
    const c = held();
    expect(c.inbox.map(({ id }) => id)).toEqual(['decision:d1']);
    expect(changed(sendBegun(c)).inbox).toEqual([]);
  });
});

describe('sending', () => {
  const sending = () => waiting({ state: 'sending', draft: draftOf({ status: 'approved' }) });

  it('an unresolved reply is neither sent nor lost', () => {
    const c = changed(sendUnresolved(sending(), hoursLater(1), 1));
    expect(c.state).toBe('unresolved');
    expect(refused(sendUnresolved(c, hoursLater(1), 1))).toBe('wrong_state');
    expect(changed(resolved(c, { ...decision, wentOut: true }))).toMatchObject({
      state: 'composing',
      replies: 1,
    });
    expect(changed(resolved(c, { ...decision, wentOut: false }))).toMatchObject({
      state: 'sending',
      replies: 0,
    });
  });

  it('a refused reply wants a new draft', () => {
    const c = changed(sendRefused(sending(), hoursLater(1), { revision: 1, reason: 'x' }));
    expect(c).toMatchObject({ state: 'composing', draft: { status: 'superseded' } });
    expect(c.unansweredSince).not.toBeNull();
  });

  it.each(CASE_STATES.filter((s) => s !== 'sending'))('nothing counts as sent from %s', (state) => {
    const c = waiting({ state, draft: draftOf({ status: 'approved' }) });
    expect(refused(sent(c, hoursLater(1), { revision: 1, sesMessageId: 's' }))).toBe('wrong_state');
  });
});

describe('the workflow', () => {
  it('a step consumes its knock once and ends the wait', () => {
    const wait = { kind: 'decision' as const, token: 't', since: hoursLater(0), until: hoursLater(12) };
    const c = waitBegun(changed(buyerWrote(waiting(), wrote)), wait);
    const begun = stepBegun(c, 'mail:m2');
    expect(begun).toMatchObject({ wait: null, inbox: [] });
    expect(begun && stepBegun(begun, 'mail:m2')).toBeNull();
  });

  it('a case with unread news does not close', () => {
    expect(refused(closed(changed(buyerWrote(waiting(), wrote)), hoursLater(3), 'silent'))).toBe(
      'wrong_state',
    );
  });

  it('rests only where there is no news', () => {
    expect(changed(rested(newCase(), 'buyer')).state).toBe('awaiting_buyer');
    expect(changed(rested(changed(buyerWrote(waiting(), wrote)), 'buyer')).state).toBe('composing');
  });

  it('composing the same revision again changes nothing', () => {
    const facts = {
      at: hoursLater(1),
      revision: 1,
      kind: 'offer',
      stage: 'offer',
      role: 'agent',
      options: [],
      opensListingTask: false,
    } as const;
    const c = changed(composed(newCase(), { ...facts, options: [] }));
    expect(c).toMatchObject({ state: 'awaiting_decision', stage: 'offer' });
    expect(refused(composed(c, { ...facts, options: [] }))).toBe('repeated');
  });

  it('an agent fulfils only what is waited for', () => {
    const { revision: _revision, ...who } = decision;
    expect(refused(fulfilled(newCase(), who))).toBe('wrong_state');
    expect(changed(fulfilled(newCase({ state: 'awaiting_fulfilment' }), who)).fulfilledAt).toBe(decision.at);
  });
});

describe('the event list', () => {
  it('is one unbroken chain over many transitions', () => {
    const opened = newCase();
    const steps: ((c: Case) => Transition)[] = [
      (c) =>
        composed(c, {
          at: hoursLater(1),
          revision: 1,
          kind: 'response',
          stage: 'respond',
          role: 'agent',
          options: [],
          opensListingTask: true,
        }),
      (c) => approved(c, { ...decision, edited: true, leavesAt: decision.at }),
      sendBegun,
      (c) => sent(c, hoursLater(2), { revision: 1, sesMessageId: 's1' }),
      (c) => buyerWrote(c, wrote),
    ];
    const events = [...opened.eventTail];
    let c = opened;
    for (const step of steps) {
      c = changed(step(c));
      events.push(...c.eventTail);
    }
    expect(brokenLink(events)).toBeNull();
    expect(events.at(-1)?.hash).toBe(c.eventHash);
    const forged = events.map((e, i) => (i === 2 ? { ...e, by: 'somebody@example.com' } : e));
    expect(brokenLink(forged)?.seq).toBe(3);
  });

  it.each(CASE_STATES)('every transition raises the version in %s', (state: CaseState) => {
    const before = waiting({ state });
    expect(changed(buyerWrote(before, wrote)).version).toBe(before.version + 1);
  });
});
