import { describe, expect, it } from 'vitest';
import {
  buyerWrote,
  claimDecided,
  claimOpened,
  copySeen,
  noted,
  refundNoticed,
  undelivered,
} from '../../../../core/case/transitions/news.ts';
import { sent } from '../../../../core/case/transitions/reply.ts';
import { closed } from '../../../../core/case/transitions/steps.ts';
import { CASE_STATES } from '../../../../core/words/state.ts';
import { draftOf, hoursLater, newCase } from '../samples.ts';
import { changed, notice, refused, waiting, wrote } from './samples.ts';

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
