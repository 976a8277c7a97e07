import { describe, expect, it } from 'vitest';
import { fulfilled } from '../../../../core/case/transitions/decisions.ts';
import { buyerWrote } from '../../../../core/case/transitions/news.ts';
import {
  closed,
  composed,
  restarted,
  stepBegun,
  waitBegun,
} from '../../../../core/case/transitions/steps.ts';
import type { Wait, WaitKind } from '../../../../core/words/record/wait.ts';
import { hoursLater, newCase } from '../samples.ts';
import { changed, decision, refused, waiting, wrote } from './samples.ts';

const waitFor = (kind: WaitKind): Wait => ({
  kind,
  token: 't',
  since: hoursLater(0),
  until: hoursLater(12),
});

describe('the workflow', () => {
  it('a step consumes its knock once and ends the wait', () => {
    const wait = waitFor('decision');
    const c = changed(waitBegun(changed(buyerWrote(waiting(), wrote)), wait));
    const begun = changed(stepBegun(c, 'mail:m2'));
    expect(begun).toMatchObject({ version: c.version + 1, wait: null, inbox: [] });
    expect(refused(stepBegun(begun, 'mail:m2'))).toBe('repeated');
  });

  it('a case with unread news does not close', () => {
    expect(refused(closed(changed(buyerWrote(waiting(), wrote)), hoursLater(3), 'silent'))).toBe(
      'wrong_state',
    );
  });

  it('rests only where there is no news', () => {
    const c = newCase();
    expect(changed(waitBegun(c, waitFor('buyer')))).toMatchObject({
      version: c.version + 1,
      state: 'awaiting_buyer',
      wait: waitFor('buyer'),
    });
    const withNews = changed(buyerWrote(waiting(), wrote));
    expect(changed(waitBegun(withNews, waitFor('buyer'))).state).toBe('composing');
  });

  it.each([
    ['decision', 'awaiting_decision'],
    ['fulfilment', 'awaiting_fulfilment'],
    ['claim', 'frozen'],
  ] as const)('waits for a %s in the state %s', (kind, state) => {
    expect(changed(waitBegun(waiting(), waitFor(kind))).state).toBe(state);
  });

  it('the beginnings of waits and steps leave no line in the record', () => {
    const waits = changed(waitBegun(waiting(), waitFor('buyer')));
    const begun = changed(stepBegun(waits, null));
    expect([waits.eventTail, begun.eventTail]).toEqual([[], []]);
    expect(begun.eventCount).toBe(waiting().eventCount);
  });

  it('an execution that is gone gets a successor, which the record tells', () => {
    const lost = changed(waitBegun(changed(buyerWrote(waiting(), wrote)), waitFor('decision')));
    const c = changed(restarted(lost, hoursLater(5), lost));
    expect(c).toMatchObject({ run: 2, wait: null, inbox: [], state: lost.state, version: lost.version + 1 });
    expect(c.eventTail).toMatchObject([
      { type: 'restarted', at: hoursLater(5), by: 'workflow', facts: { run: 2 } },
    ]);
  });

  it('a case that moved since the sweep read it, or is closed, keeps its execution', () => {
    const read = waiting();
    expect(refused(restarted(changed(buyerWrote(read, wrote)), hoursLater(5), read))).toBe('repeated');
    const over = waiting({ state: 'closed' });
    expect(refused(restarted(over, hoursLater(5), over))).toBe('wrong_state');
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
