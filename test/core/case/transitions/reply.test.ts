import { describe, expect, it } from 'vitest';
import { approved, resolved, undone } from '../../../../core/case/transitions/decisions.ts';
import { buyerWrote, claimOpened, copySeen } from '../../../../core/case/transitions/news.ts';
import { sendBegun, sendRefused, sendUnresolved, sent } from '../../../../core/case/transitions/reply.ts';
import type { Case } from '../../../../core/words/case.ts';
import { CASE_STATES } from '../../../../core/words/state.ts';
import { draftOf, hoursLater } from '../samples.ts';
import { changed, decision, notice, refused, waiting, wrote } from './samples.ts';

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
