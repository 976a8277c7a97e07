import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { ProblemSign } from '../words/heard/problem.ts';
import type { Instant } from '../words/instant.ts';
import type { OptionKind } from '../words/option.ts';
import type { DraftKind } from '../words/record/draft.ts';
import type { Stage } from '../words/stage.ts';
import { addDays, addHours, nextFulfilmentReminder } from './deadlines.ts';
import { causeOf } from './matrix-options.ts';

/** What the workflow does now that a step is over. */
export type NextStep =
  | { next: 'compose'; stage: Stage }
  | { next: 'await_buyer'; until: Instant }
  | { next: 'await_fulfilment'; until: Instant }
  | { next: 'await_claim'; until: Instant }
  | { next: 'close'; because: string };

/** Options that an agent has to carry out once the buyer has chosen them. */
const NEEDS_FULFILMENT: readonly OptionKind[] = [
  'missing_part',
  'partial_refund',
  'full_refund',
  'replacement',
  'return_for_refund',
];

/** Is such an option a task once it is agreed? */
export const isCarriedOut = (kind: OptionKind): boolean => NEEDS_FULFILMENT.includes(kind);

function awaitsFulfilment(c: Case): boolean {
  return c.chosen !== null && c.fulfilledAt === null && isCarriedOut(c.chosen.kind);
}

/** The stage that answers what the buyer wrote last. */
export function stageToAnswer(c: Case): Stage {
  if (c.claimOpen) return 'respond';
  if (c.chosen !== null || c.optionByAgent !== null) return 'offer';
  return enoughToOffer(c) ? 'offer' : 'respond';
}

/** Below this confidence the draft asks before it offers. */
export const CONFIDENCE_TO_OFFER = 0.6;

/** Does a case say what is wrong, surely enough to act upon? */
export function isClear(c: Case): boolean {
  const d = c.diagnosis;
  const cause = causeOf(c);
  if (cause === 'unclear' || cause === 'not_quality') return false;
  // Who has told what is wrong and what they wish is not asked once more, though the cause may still be another.
  const isNearest = c.causeByAgent === null && d?.cause === 'unclear';
  return c.causeByAgent !== null || isNearest || (d !== null && d.confidence >= CONFIDENCE_TO_OFFER);
}

/**
 * Does the message already say enough for an offer? Who has told what is wrong, said what they want or writes for the
 * second time must not be asked again.
 */
function enoughToOffer(c: Case): boolean {
  if (!isClear(c)) return false;
  if (c.causeByAgent !== null || c.replies > 0 || c.diagnosis?.cause === 'misuse') return true;
  const { wants = [], heard } = c.diagnosis ?? {};
  return wants.length > 0 || (heard?.problems ?? []).some(({ sign }) => sign !== 'vague');
}

/** Signs of a promise that was not kept. */
const CHASED: readonly ProblemSign[] = ['order_handling', 'late'];

/** Solutions that have a letter of their own; the others are offered to choose. */
const LETTER_OF_OPTION: Partial<Record<OptionKind, DraftKind>> = {
  guidance: 'guidance',
  ask_more: 'response',
};

/** A word of thanks around a problem that is told so surely is a complaint. */
const SURE_OF_TROUBLE = 0.4;

/** The promise was made in an earlier letter, and is still to be carried out. */
const isPromised = (c: Case): boolean => c.chosen !== null && c.fulfilledAt === null && c.fulfilBy !== null;

/** A letter to somebody who complains of nothing new; null where the matter itself is to be answered. */
function letterToContact(c: Case): DraftKind | null {
  const { contact, problems = [] } = c.diagnosis?.heard ?? {};
  const isGlad = problems.every(({ likely = 1 }) => likely < SURE_OF_TROUBLE);
  if (contact === 'thanks' && isGlad) return 'thanks';
  if (contact === 'question' || contact === 'order_matter') return isPromised(c) ? 'chase' : 'answer';
  if (isPromised(c)) return 'chase';
  const isChase = contact === 'again' && c.replies > 0 && c.diagnosis?.cause === 'not_quality';
  return isChase && (problems.length === 0 || problems.some(({ sign }) => CHASED.includes(sign)))
    ? 'chase'
    : null;
}

/** Which letter a stage writes. */
export function letterFor(c: Case, stage: Stage): DraftKind {
  if (stage === 'follow_up') return 'follow_up';
  if (c.claimOpen) return 'claim';
  if (c.chosen !== null && c.fulfilledAt === null && !isPromised(c)) return 'confirmation';
  const byHand = c.causeByAgent !== null || c.optionByAgent !== null;
  const toContact = byHand ? null : letterToContact(c);
  if (toContact !== null) return toContact;
  if (stage === 'respond') return 'response';
  if (c.optionByAgent !== null) return LETTER_OF_OPTION[c.optionByAgent] ?? 'offer';
  const cause = causeOf(c);
  // Where somebody could come to harm nobody is told to try again.
  if (cause === 'misuse') return c.diagnosis?.risks.includes('safety') ? 'response' : 'guidance';
  if (cause === 'listing_mismatch') return 'listing_thanks';
  return cause === 'unclear' || cause === 'not_quality' ? 'response' : 'offer';
}

/** Amazon: within 30 days of the order, once, never after an opt-out or during a claim, order id in the text. */
export function mayFollowUp(c: Case, playbook: Playbook, now: Instant): boolean {
  const cause = c.causeByAgent ?? c.diagnosis?.cause ?? 'unclear';
  if (c.followedUp || c.optedOut || c.claimOpen || c.orderId === null || cause === 'not_quality')
    return false;
  // Who wrote last that all is well is not asked whether it is.
  if (c.diagnosis?.heard?.contact === 'thanks') return false;
  // Without the order report the purchase date is unknown; the complaint came after the order, so the
  // window counted from it may be too long: half of it is used.
  const days = playbook.clocks.followUpWithinDaysOfOrder;
  const end =
    c.order?.purchasedAt == null ? addDays(c.openedAt, days / 2) : addDays(c.order.purchasedAt, days);
  return now <= end;
}

/** An A-to-z claim wants an answer within days: staff are reminded each half of that time. */
function claimReminder(playbook: Playbook, now: Instant): Instant {
  return addHours(now, (playbook.clocks.claimRespondWithinDays * 24) / 2);
}

export function nextStep(c: Case, playbook: Playbook, now: Instant): NextStep {
  const { clocks } = playbook;
  if (c.inbox.length > 0) return { next: 'await_buyer', until: addHours(now, 1) };
  if (c.unansweredSince !== null) return { next: 'compose', stage: stageToAnswer(c) };
  if (c.claimOpen) return { next: 'await_claim', until: claimReminder(playbook, now) };
  if (awaitsFulfilment(c)) return { next: 'await_fulfilment', until: nextFulfilmentReminder(c, clocks, now) };
  if (c.draft?.status === 'dismissed') return { next: 'close', because: 'no_reply_needed' };
  if (c.lastReplyAt === null) return { next: 'close', because: 'nothing_owed' };
  const solved = c.fulfilledAt !== null;
  const since = c.fulfilledAt !== null && c.fulfilledAt > c.lastReplyAt ? c.fulfilledAt : c.lastReplyAt;
  if (c.followedUp) {
    const until = addDays(since, clocks.buyerSilenceDays);
    return now < until
      ? { next: 'await_buyer', until }
      : { next: 'close', because: solved ? 'solved' : 'silent' };
  }
  const until = addDays(since, solved ? clocks.followUpAfterDays : clocks.buyerSilenceDays);
  if (now < until) return { next: 'await_buyer', until };
  if (mayFollowUp(c, playbook, now)) return { next: 'compose', stage: 'follow_up' };
  return { next: 'close', because: solved ? 'solved' : 'silent' };
}
