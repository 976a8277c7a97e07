import { describe, expect, it } from 'vitest';
import { letterFor, mayFollowUp, nextStep, stageToAnswer } from '../../../core/case/next-step.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import { CAUSES, type Cause } from '../../../core/words/cause.ts';
import type { Diagnosis, Heard } from '../../../core/words/diagnosis.ts';
import { OPTION_KINDS } from '../../../core/words/option.ts';
import type { Stage } from '../../../core/words/stage.ts';
import { AT, clocks, draftOf, heardOf, hoursLater, newCase } from './samples.ts';

const playbook = { clocks } as Playbook;
const daysLater = (days: number) => hoursLater(days * 24);
const justBefore = (at: string) => new Date(Date.parse(at) - 1).toISOString();
const justAfter = (at: string) => new Date(Date.parse(at) + 1).toISOString();

function diagnosis(cause: Cause, changes: Partial<Diagnosis> = {}): Diagnosis {
  return {
    cause,
    severity: 'major',
    confidence: 0.9,
    risks: [],
    wants: [],
    language: 'en',
    evidence: [],
    ...changes,
  };
}
const asking: Partial<Diagnosis> = { wants: ['refund'] };
const refund = { kind: 'full_refund' } as const;

describe('the stage that answers', () => {
  it.each<[why: string, changes: Partial<Case>, stage: Stage]>([
    ['nothing is diagnosed yet', {}, 'respond'],
    ['the buyer has chosen', { chosen: refund }, 'offer'],
    ['an agent asks for an option', { optionByAgent: 'replacement' }, 'offer'],
    ['a claim is open, though the buyer has chosen', { chosen: refund, claimOpen: true }, 'respond'],
    [
      'a claim is open, though an agent asks for an option',
      { optionByAgent: 'replacement', claimOpen: true },
      'respond',
    ],
    [
      'a claim is open, though all is clear',
      { causeByAgent: 'defect', diagnosis: diagnosis('defect', asking), claimOpen: true },
      'respond',
    ],
    ['an agent names the cause', { causeByAgent: 'defect' }, 'offer'],
    [
      'an agent names the cause, though the diagnosis is unsure',
      { causeByAgent: 'defect', diagnosis: diagnosis('transit_damage', { confidence: 0.1 }) },
      'offer',
    ],
    [
      'an agent names the cause, though the diagnosis sees no complaint',
      { causeByAgent: 'defect', diagnosis: diagnosis('not_quality') },
      'offer',
    ],
    [
      'an agent calls it unclear, though the diagnosis is sure',
      { causeByAgent: 'unclear', diagnosis: diagnosis('defect', asking) },
      'respond',
    ],
    [
      'an agent says it is not about quality',
      { causeByAgent: 'not_quality', diagnosis: diagnosis('defect', asking) },
      'respond',
    ],
    ['the cause is unclear', { diagnosis: diagnosis('unclear', asking) }, 'respond'],
    ['it is not about quality', { diagnosis: diagnosis('not_quality', asking) }, 'respond'],
    [
      'cause and wish are clear, just surely enough',
      { diagnosis: diagnosis('defect', { ...asking, confidence: 0.6 }) },
      'offer',
    ],
    [
      'cause and wish are clear, a little too unsurely',
      { diagnosis: diagnosis('defect', { ...asking, confidence: 0.59 }) },
      'respond',
    ],
    ['the buyer says no wish', { diagnosis: diagnosis('defect') }, 'respond'],
    ['the buyer says no wish the second time', { diagnosis: diagnosis('defect'), replies: 1 }, 'offer'],
    [
      'the cause is still unclear the second time',
      { diagnosis: diagnosis('unclear'), replies: 1 },
      'respond',
    ],
    [
      'the diagnosis is still unsure the second time',
      { diagnosis: diagnosis('defect', { confidence: 0.59 }), replies: 1 },
      'respond',
    ],
    [
      'who has told what is wrong is not asked again',
      {
        diagnosis: diagnosis('defect', {
          heard: heardOf({ problems: [{ sign: 'leaks', part: null, words: 'it leaks' }] }),
        }),
      },
      'offer',
    ],
    [
      'only that the buyer is not happy',
      {
        diagnosis: diagnosis('defect', {
          heard: heardOf({ problems: [{ sign: 'vague', part: null, words: 'not happy' }] }),
        }),
      },
      'respond',
    ],
    ['guidance helps', { diagnosis: diagnosis('misuse') }, 'offer'],
    ['guidance may help', { diagnosis: diagnosis('misuse', { confidence: 0.59 }) }, 'respond'],
  ])('%s', (_why, changes, stage) => {
    expect(stageToAnswer(newCase(changes))).toBe(stage);
  });
});

const heard = (change: Partial<Heard>, cause: Cause): Diagnosis =>
  diagnosis(cause, { heard: heardOf(change) });

describe('the letter of a stage', () => {
  it.each<[why: string, changes: Partial<Case>, stage: Stage, letter: string]>([
    ['a follow-up', {}, 'follow_up', 'follow_up'],
    ['a follow-up, though a choice is open', { chosen: refund }, 'follow_up', 'follow_up'],
    ['a choice is confirmed', { chosen: refund }, 'offer', 'confirmation'],
    ['a choice is confirmed, in any stage', { chosen: refund }, 'respond', 'confirmation'],
    [
      'a choice goes before the option of an agent',
      { chosen: refund, optionByAgent: 'guidance' },
      'offer',
      'confirmation',
    ],
    ['a choice during a claim is not confirmed', { chosen: refund, claimOpen: true }, 'respond', 'claim'],
    ['what was promised is not started over', { chosen: refund, fulfilBy: AT, replies: 2 }, 'offer', 'chase'],
    ['thanks', { diagnosis: heard({ contact: 'thanks' }, 'not_quality') }, 'respond', 'thanks'],
    ['a question', { diagnosis: heard({ contact: 'question' }, 'not_quality') }, 'respond', 'answer'],
    [
      'an order matter',
      { diagnosis: heard({ contact: 'order_matter' }, 'not_quality') },
      'respond',
      'answer',
    ],
    [
      'an unkept promise',
      {
        diagnosis: heard(
          { contact: 'again', problems: [{ sign: 'order_handling', part: null, words: 'where is it' }] },
          'not_quality',
        ),
        replies: 1,
      },
      'respond',
      'chase',
    ],
    [
      'an agent’s hand goes before what the buyer wrote for',
      { diagnosis: heard({ contact: 'thanks' }, 'not_quality'), causeByAgent: 'defect' },
      'offer',
      'offer',
    ],
    [
      'misuse with danger is not told to try again',
      { diagnosis: diagnosis('misuse', { risks: ['safety'] }) },
      'offer',
      'response',
    ],
    [
      'a choice that was carried out is not confirmed again',
      { chosen: refund, fulfilledAt: AT, diagnosis: diagnosis('defect') },
      'offer',
      'offer',
    ],
    [
      'the first answer, though the cause is known',
      { diagnosis: diagnosis('misuse') },
      'respond',
      'response',
    ],
    [
      'the first answer, though an agent asks for an option',
      { optionByAgent: 'guidance' },
      'respond',
      'response',
    ],
    [
      'guidance, as an agent asks',
      { optionByAgent: 'guidance', diagnosis: diagnosis('defect') },
      'offer',
      'guidance',
    ],
    [
      'a question, as an agent asks',
      { optionByAgent: 'ask_more', diagnosis: diagnosis('defect') },
      'offer',
      'response',
    ],
    [
      'an offer, as an agent asks',
      { optionByAgent: 'full_refund', diagnosis: diagnosis('misuse') },
      'offer',
      'offer',
    ],
    [
      'the cause of an agent goes before the diagnosed one',
      { causeByAgent: 'misuse', diagnosis: diagnosis('defect') },
      'offer',
      'guidance',
    ],
    ['nothing is diagnosed', {}, 'offer', 'response'],
  ])('%s', (_why, changes, stage, letter) => {
    expect(letterFor(newCase(changes), stage)).toBe(letter);
  });

  const letterOf: Partial<Record<Cause, string>> = {
    misuse: 'guidance',
    listing_mismatch: 'listing_thanks',
    unclear: 'response',
    not_quality: 'response',
  };
  it.each(CAUSES.map((cause) => [cause, letterOf[cause] ?? 'offer'] as const))(
    'for %s: %s',
    (cause, letter) => {
      expect(letterFor(newCase({ diagnosis: diagnosis(cause) }), 'offer')).toBe(letter);
      expect(letterFor(newCase({ causeByAgent: cause }), 'offer')).toBe(letter);
    },
  );
});

describe('a follow-up is allowed', () => {
  const bought = (purchasedAt: string | null): Case['order'] => ({ price: null, channel: null, purchasedAt });

  it.each<[why: string, changes: Partial<Case>, now: string, allowed: boolean]>([
    ['at once', {}, AT, true],
    ['not twice', { followedUp: true }, AT, false],
    ['not after an opt-out', { optedOut: true }, AT, false],
    ['not during a claim', { claimOpen: true }, AT, false],
    ['not without an order to name', { orderId: null }, AT, false],
    ['not about anything but quality', { diagnosis: diagnosis('not_quality') }, AT, false],
    [
      'not where an agent saw no question of quality',
      { causeByAgent: 'not_quality', diagnosis: diagnosis('defect') },
      AT,
      false,
    ],
    ['where an agent saw one', { causeByAgent: 'defect', diagnosis: diagnosis('not_quality') }, AT, true],
    ['until the end of the 30th day of the order', { order: bought(daysLater(-3)) }, daysLater(27), true],
    ['not later', { order: bought(daysLater(-3)) }, justAfter(daysLater(27)), false],
    ['without a known order, until half the time after the complaint', {}, daysLater(15), true],
    ['and not later', {}, justAfter(daysLater(15)), false],
    ['without the date of the order, as long', { order: bought(null) }, daysLater(15), true],
    ['and as short', { order: bought(null) }, justAfter(daysLater(15)), false],
  ])('%s', (_why, changes, now, allowed) => {
    expect(mayFollowUp(newCase(changes), playbook, now)).toBe(allowed);
  });
});

describe('what comes next', () => {
  const answered = { unansweredSince: null, respondBy: null, lastReplyAt: AT };
  const news = { id: 'mail:m2', type: 'wrote', at: AT } as const;
  const at = (changes: Partial<Case>, now: string) => nextStep(newCase(changes), playbook, now);

  describe('is owed first', () => {
    it.each<[why: string, changes: Partial<Case>, next: object]>([
      [
        'news is read before anything is written',
        { inbox: [news], claimOpen: true },
        { next: 'await_buyer', until: hoursLater(1) },
      ],
      ['an answer', {}, { next: 'compose', stage: 'respond' }],
      ['an answer with an offer', { causeByAgent: 'defect' }, { next: 'compose', stage: 'offer' }],
      ['an answer, though a claim is open', { claimOpen: true }, { next: 'compose', stage: 'respond' }],
      ['an answer, though a task is open', { chosen: refund }, { next: 'compose', stage: 'offer' }],
      [
        'an answer to words that came after a dismissal',
        { draft: draftOf({ status: 'dismissed' }) },
        { next: 'compose', stage: 'respond' },
      ],
      [
        'the claim, before a task',
        { ...answered, claimOpen: true, chosen: refund },
        { next: 'await_claim', until: hoursLater(36) },
      ],
      [
        'the task, before a close',
        { ...answered, chosen: refund, draft: draftOf({ status: 'dismissed' }) },
        { next: 'await_fulfilment', until: hoursLater(48) },
      ],
    ])('%s', (_why, changes, next) => {
      expect(at(changes, AT)).toEqual(next);
    });
  });

  describe('after a choice', () => {
    const tasks = ['missing_part', 'partial_refund', 'full_refund', 'replacement', 'return_for_refund'];
    it.each(OPTION_KINDS.map((kind) => [kind, tasks.includes(kind) ? 'await_fulfilment' : 'await_buyer']))(
      '%s: %s',
      (kind, next) => {
        expect(at({ ...answered, chosen: { kind } }, AT).next).toBe(next);
      },
    );

    it('the task is waited for until it is due, then a day at a time', () => {
      const task = { ...answered, chosen: refund, fulfilBy: daysLater(2) };
      expect(at(task, daysLater(1))).toEqual({ next: 'await_fulfilment', until: daysLater(2) });
      expect(at(task, daysLater(2))).toEqual({ next: 'await_fulfilment', until: daysLater(3) });
    });

    it('a task that was carried out is waited for no more', () => {
      const done = { ...answered, chosen: refund, fulfilledAt: AT };
      expect(at(done, AT)).toEqual({ next: 'await_buyer', until: daysLater(5) });
    });
  });

  describe('where nothing is owed', () => {
    it('a dismissed draft closes the case, also one that was answered before', () => {
      const close = { next: 'close', because: 'no_reply_needed' };
      const draft = draftOf({ status: 'dismissed' });
      expect(at({ ...answered, lastReplyAt: null, draft }, AT)).toEqual(close);
      expect(at({ ...answered, draft }, AT)).toEqual(close);
    });

    it('a case without any reply of ours closes', () => {
      expect(at({ ...answered, lastReplyAt: null }, AT)).toEqual({ next: 'close', because: 'nothing_owed' });
    });
  });

  describe('after our reply', () => {
    const solved = { ...answered, chosen: refund, fulfilledAt: daysLater(1) };
    const solvedBefore = { ...solved, lastReplyAt: daysLater(2) };
    const followUp = { next: 'compose', stage: 'follow_up' };
    const silent = { next: 'close', because: 'silent' };
    const isSolved = { next: 'close', because: 'solved' };
    const waits = (days: number) => ({ next: 'await_buyer', until: daysLater(days) });

    it.each<[why: string, changes: Partial<Case>, now: string, next: object]>([
      ['silence is waited for', answered, AT, waits(7)],
      ['to its last moment', answered, justBefore(daysLater(7)), waits(7)],
      ['then followed up', answered, daysLater(7), followUp],
      ['or closed, where that is not allowed', { ...answered, optedOut: true }, daysLater(7), silent],
      ['or closed, where it is too late', answered, justAfter(daysLater(15)), silent],
      ['a solution is followed up five days after it', solved, justBefore(daysLater(6)), waits(6)],
      ['and no later', solved, daysLater(6), followUp],
      ['or five days after a later reply', solvedBefore, justBefore(daysLater(7)), waits(7)],
      ['and no later than that', solvedBefore, daysLater(7), followUp],
      [
        'or closed as solved, where that is not allowed',
        { ...solved, optedOut: true },
        daysLater(6),
        isSolved,
      ],
      ['a follow-up is waited for', { ...answered, followedUp: true }, justBefore(daysLater(7)), waits(7)],
      ['and closes a silent case', { ...answered, followedUp: true }, daysLater(7), silent],
      ['a solved case waits as long', { ...solved, followedUp: true }, justBefore(daysLater(8)), waits(8)],
      ['and closes as solved', { ...solved, followedUp: true }, daysLater(8), isSolved],
    ])('%s', (_why, changes, now, next) => {
      expect(at(changes, now)).toEqual(next);
    });
  });
});
