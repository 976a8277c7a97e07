import { describe, expect, it } from 'vitest';
import { judgedMessage } from '../../../../core/case/judged-message.ts';
import { nextStep } from '../../../../core/case/next-step.ts';
import { approved, undone } from '../../../../core/case/transitions/decisions.ts';
import { buyerWrote, claimOpened, copySeen, refundNoticed } from '../../../../core/case/transitions/news.ts';
import { sendBegun, sendRefused, sent } from '../../../../core/case/transitions/reply.ts';
import type { Case } from '../../../../core/words/case.ts';
import type { Understanding } from '../../../../core/words/heard/understanding.ts';
import type { SolutionOption } from '../../../../core/words/option.ts';
import { diagnosisOf, ownPlaybook } from '../../letters/samples.ts';
import { draftOf, hoursLater } from '../samples.ts';
import { changed, decision, notice, waiting, wrote } from './samples.ts';

const playbook = ownPlaybook();
const GBP = (minor: number) => ({ minor, currency: 'GBP' });
const third: SolutionOption = { kind: 'partial_refund', percent: 30, amount: GBP(1_950) };
const less: SolutionOption = { kind: 'partial_refund', percent: 15, amount: GBP(975) };
const anew: SolutionOption = { kind: 'replacement', amount: GBP(6_500) };
const whole: SolutionOption = { kind: 'full_refund', amount: GBP(6_500) };

const approval = { ...decision, edited: true, leavesAt: hoursLater(1) };
const facts = { revision: 1, sesMessageId: 's1' };
const offering = (options: SolutionOption[]) => waiting({ draft: draftOf({ kind: 'offer', options }) });
const sentOff = (c: Case) => changed(sent(changed(sendBegun(c)), hoursLater(2), facts));

/** The buyer answers with a number. */
const answered = (c: Case, choice: number) =>
  judgedMessage(c, { heard: { choice } as unknown as Understanding, found: diagnosisOf() }, playbook).chosen;

describe('a letter is sent with the options as they were approved', () => {
  it('A14 an edited sum never comes back as the old one', () => {
    const c = sentOff(changed(approved(offering([third, anew]), { ...approval, options: [less, anew] })));
    expect(c.options).toEqual([less, anew]);
    expect(c.draft).toMatchObject({ options: [less, anew], status: 'sent' });
    expect(c.draft?.before).toBeUndefined();
    expect(answered({ ...c, diagnosis: diagnosisOf() }, 1)).toEqual(less);
  });

  it('A14 what was switched off cannot be chosen by its number', () => {
    const c = sentOff(changed(approved(offering([third, anew]), { ...approval, options: [third] })));
    expect(answered({ ...c, diagnosis: diagnosisOf() }, 1)).toEqual(third);
    expect(answered({ ...c, diagnosis: diagnosisOf() }, 2)).toBeNull();
  });

  it('without options of the form the draft’s own count, and the record has no new line of them', () => {
    const c = changed(approved(offering([third]), approval));
    expect(c.draft?.options).toEqual([third]);
    expect(c.draft?.before).toBeUndefined();
    expect(c.eventTail[0]?.facts).not.toHaveProperty('options');
  });

  it('the record says what was offered', () => {
    const c = changed(approved(offering([third]), { ...approval, options: [less, anew] }));
    expect(c.eventTail[0]?.facts?.options).toBe('partial_refund 15 975 GBP, replacement 6500 GBP');
    const none = changed(approved(offering([third]), { ...approval, options: [] }));
    expect(none.eventTail[0]?.facts?.options).toBe('none');
  });
});

describe('a letter that does something now', () => {
  const typed = { ...approval, options: [whole], isDoneNow: true };

  it('A15 a full refund that was typed opens its task once the letter is out', () => {
    const c = changed(approved(waiting(), typed));
    expect(c).toMatchObject({ chosen: whole, fulfilledAt: null, fulfilBy: null });
    expect(c.eventTail[0]?.facts?.done).toBe('full_refund 6500 GBP');
    expect(nextStep(sentOff(c), playbook, hoursLater(2)).next).toBe('await_fulfilment');
  });

  it('A15 also after an earlier round, whose task is done', () => {
    const earlier = { chosen: anew, fulfilBy: hoursLater(-9), fulfilledAt: hoursLater(-5) };
    const c = changed(approved(waiting(earlier), typed));
    expect(nextStep(sentOff(c), playbook, hoursLater(2)).next).toBe('await_fulfilment');
    expect(changed(undone(c, decision))).toMatchObject(earlier);
  });

  it('without the tick the buyer is asked first', () => {
    const c = changed(approved(waiting(), { ...approval, options: [whole] }));
    expect(c.chosen).toBeNull();
    expect(sentOff(c).options).toEqual([whole]);
  });

  it.each([
    ['two options', [whole, anew]],
    ['nothing', []],
    ['what nobody carries out', [{ kind: 'guidance' as const }]],
  ])('%s is nothing to do now', (_, options) => {
    expect(changed(approved(waiting(), { ...typed, options })).chosen).toBeNull();
  });
});

describe('the letter that grants a wish', () => {
  const granting = (options: SolutionOption[] = [third]) =>
    waiting({ chosen: third, chosenBy: 'wish', draft: draftOf({ kind: 'confirmation', options }) });

  it('A14 the approved option is what is done', () => {
    const c = changed(approved(granting(), { ...approval, options: [less] }));
    expect(sentOff(c).chosen).toEqual(less);
  });

  it('is bound once it is under way: what the buyer writes then does not undo it', () => {
    const under = changed(sendBegun(changed(approved(granting(), approval))));
    expect(changed(buyerWrote(under, wrote)).chosen).toEqual(third);
  });

  it.each([
    ['nothing', []],
    ['a choice', [less, anew]],
  ])('that now offers %s grants nothing', (_, options) => {
    const c = changed(approved(granting(), { ...approval, options }));
    expect(c).toMatchObject({ chosen: null, draft: { options } });
    expect(changed(undone(c, decision))).toMatchObject({ chosen: third, chosenBy: 'wish' });
  });
});

describe('A16 an approved letter that does not leave', () => {
  const wish = { chosen: third, chosenBy: 'wish' as const };
  const granting = waiting({ ...wish, draft: draftOf({ kind: 'confirmation', options: [third] }) });
  const held = changed(approved(granting, { ...approval, options: [less] }));
  const doing = changed(approved(offering([]), { ...approval, options: [whole], isDoneNow: true }));

  it('taken back: draft and agreement are as they were, and can be approved again', () => {
    const back = changed(undone(held, decision));
    expect(back).toMatchObject({ ...wish, draft: { options: [third], status: 'pending', decision: null } });
    expect(back.draft?.before).toBeUndefined();
    expect(changed(undone(doing, decision))).toMatchObject({ chosen: null, draft: { options: [] } });
    const again = changed(approved(back, { ...approval, id: 'd2' }));
    expect(again.chosen).toEqual(third);
  });

  it.each([
    ['the buyer wrote', (c: Case) => buyerWrote(c, wrote)],
    ['a claim came', (c: Case) => claimOpened(c, notice)],
    ['it was answered elsewhere', (c: Case) => copySeen(c, { ...notice, confirmsReply: false })],
    [
      'it was refused',
      (c: Case) => sendRefused(changed(sendBegun(c)), notice.at, { revision: 1, reason: 'x' }),
    ],
  ])('%s: nothing of what it promised stands', (_, happens) => {
    const c = changed(happens(doing));
    expect(c).toMatchObject({ chosen: null, draft: { status: 'superseded', options: [] } });
    expect(c.draft?.before).toBeUndefined();
    expect(changed(happens(held)).chosen).not.toEqual(less);
  });

  it('what happened meanwhile to an earlier promise stays', () => {
    const promised = waiting({ chosen: third, fulfilBy: hoursLater(9), draft: draftOf({ kind: 'chase' }) });
    const c = changed(approved(promised, { ...approval, options: [anew] }));
    const paid = changed(refundNoticed(c, { ...notice, amount: GBP(1_950) }));
    expect(changed(undone(paid, decision))).toMatchObject({ chosen: third, fulfilledAt: notice.at });
  });
});
