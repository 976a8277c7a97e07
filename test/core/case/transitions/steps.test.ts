import { describe, expect, it } from 'vitest';
import { fulfilled } from '../../../../core/case/transitions/decisions.ts';
import { buyerWrote } from '../../../../core/case/transitions/news.ts';
import { closed, composed, rested, stepBegun, waitBegun } from '../../../../core/case/transitions/steps.ts';
import { hoursLater, newCase } from '../samples.ts';
import { changed, decision, refused, waiting, wrote } from './samples.ts';

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
