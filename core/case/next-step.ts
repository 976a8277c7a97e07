import type { Playbook } from '../playbook/playbook.ts';
import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import type { OptionKind } from '../words/option.ts';
import type { DraftKind } from '../words/record/draft.ts';
import type { Stage } from '../words/stage.ts';
import { addDays, addHours, nextFulfilmentReminder } from './deadlines.ts';

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

function awaitsFulfilment(c: Case): boolean {
  return c.chosen !== null && c.fulfilledAt === null && NEEDS_FULFILMENT.includes(c.chosen.kind);
}

/** The stage that answers what the buyer wrote last. */
export function stageToAnswer(c: Case): Stage {
  if (c.claimOpen) return 'respond';
  if (c.chosen !== null || c.optionByAgent !== null) return 'offer';
  return enoughToOffer(c) ? 'offer' : 'respond';
}

/** Below this confidence the draft asks before it offers. */
export const CONFIDENCE_TO_OFFER = 0.6;

/**
 * Does the message already say enough for an offer? The craft listens first; but a buyer who said what is
 * wrong and what they want, or who writes for the second time, must not be asked again.
 */
function enoughToOffer(c: Case): boolean {
  const d = c.diagnosis;
  const cause = c.causeByAgent ?? d?.cause ?? 'unclear';
  if (cause === 'unclear' || cause === 'not_quality') return false;
  if (c.causeByAgent !== null) return true;
  if (d === null || d.confidence < CONFIDENCE_TO_OFFER) return false;
  return c.replies > 0 || cause === 'misuse' || d.wants.length > 0;
}

/** Solutions that have a letter of their own; the others are offered to choose. */
const LETTER_OF_OPTION: Partial<Record<OptionKind, DraftKind>> = {
  guidance: 'guidance',
  ask_more: 'response',
};

/** Which letter a stage writes. */
export function letterFor(c: Case, stage: Stage): DraftKind {
  if (stage === 'follow_up') return 'follow_up';
  if (c.chosen !== null && c.fulfilledAt === null && !c.claimOpen) return 'confirmation';
  if (stage === 'respond') return 'response';
  if (c.optionByAgent !== null) return LETTER_OF_OPTION[c.optionByAgent] ?? 'offer';
  const cause = c.causeByAgent ?? c.diagnosis?.cause ?? 'unclear';
  if (cause === 'misuse') return 'guidance';
  if (cause === 'listing_mismatch') return 'listing_thanks';
  return cause === 'unclear' || cause === 'not_quality' ? 'response' : 'offer';
}

/** Amazon: within 30 days of the order, once, never after an opt-out or during a claim, order id in the text. */
export function mayFollowUp(c: Case, playbook: Playbook, now: Instant): boolean {
  const cause = c.causeByAgent ?? c.diagnosis?.cause ?? 'unclear';
  if (c.followedUp || c.optedOut || c.claimOpen || c.orderId === null || cause === 'not_quality')
    return false;
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
