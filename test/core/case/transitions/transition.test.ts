import { describe, expect, it } from 'vitest';
import { brokenLink } from '../../../../core/case/events.ts';
import { approved } from '../../../../core/case/transitions/decisions.ts';
import { buyerWrote } from '../../../../core/case/transitions/news.ts';
import { sendBegun, sent } from '../../../../core/case/transitions/reply.ts';
import { composed } from '../../../../core/case/transitions/steps.ts';
import type { Transition } from '../../../../core/case/transitions/transition.ts';
import type { Case } from '../../../../core/words/case.ts';
import { CASE_STATES, type CaseState } from '../../../../core/words/state.ts';
import { hoursLater, newCase } from '../samples.ts';
import { changed, decision, waiting, wrote } from './samples.ts';

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
