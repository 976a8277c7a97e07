import { describe, expect, it } from 'vitest';
import { dismissed, recomposed } from '../../../../core/case/transitions/decisions.ts';
import { buyerWrote, claimOpened, copySeen } from '../../../../core/case/transitions/news.ts';
import type { Transition } from '../../../../core/case/transitions/transition.ts';
import type { Case } from '../../../../core/words/case.ts';
import { AT, draftOf, newCase } from '../samples.ts';

/** A wish that a draft would grant binds nobody before the letter is approved. */
const granting = (): Case =>
  newCase({
    state: 'awaiting_decision',
    draft: { ...draftOf(), kind: 'confirmation', options: [{ kind: 'full_refund' }] },
    chosen: { kind: 'full_refund' },
    chosenBy: 'wish',
    unansweredSince: AT,
  });
const decision = { id: 'd1', revision: 1, by: 'robin@example.com', role: 'supervisor' as const, at: AT };
const notice = { mailId: 'm9', at: AT };
const news = {
  ...notice,
  respondWithinHours: 24,
  relayAddress: 'a@marketplace.amazon.example',
  language: 'en',
};

describe('a wish that no letter has granted yet is dropped', () => {
  it.each<[string, (c: Case) => Transition]>([
    ['when the draft is dismissed', (c) => dismissed(c, decision)],
    ['when a person decides otherwise', (c) => recomposed(c, { ...decision, cause: 'defect', option: null })],
    ['when the buyer writes again', (c) => buyerWrote(c, news)],
    ['when a claim is opened', (c) => claimOpened(c, notice)],
    ['when it was answered in Seller Central', (c) => copySeen(c, { ...notice, confirmsReply: false })],
  ])('%s', (_when, happens) => {
    const result = happens(granting());
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.case.chosen).toBeNull();
    expect(result.case.chosenBy).toBeUndefined();
  });
});
