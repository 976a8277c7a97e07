import { splitClauses } from '../../language/sentences.ts';
import { asksToAlter, forWhoeverRates, leavesFree, speaksOfReview } from '../review-talk.ts';
import type { Rule } from '../rule.ts';
import {
  conditions,
  consequence,
  denies,
  has,
  hasAny,
  refuses,
  type Speech,
  sentencesWhere,
  without,
} from '../speech.ts';

/** "We refund once you update your stars", "if you want the gift, leave five stars". */
function conditional(speech: Speech): boolean {
  return conditions(speech).some((condition) => {
    const then = consequence(speech.now, condition);
    if (speaksOfReview(speech, condition)) {
      return hasAny(speech, then, 'benefit', 'gain') || has(speech, condition, 'benefit');
    }
    return (
      has(speech, condition, 'wish', 'benefit') &&
      speaksOfReview(speech, then) &&
      hasAny(speech, then, 'write', 'alter', 'good')
    );
  });
}

/** "We cannot refund unless you change your review." */
const excluding = (speech: Speech): boolean =>
  has(speech, speech.now, 'until') &&
  speaksOfReview(speech, speech.now) &&
  has(speech, speech.now, 'benefit');

/** "As thanks for your review you get …", also with the benefit in the next or the previous sentence. */
function traded(speech: Speech): boolean {
  const trade =
    speech.concepts.trade.exec(speech.now) ??
    speech.concepts.forReview.exec(without(speech, speech.now, 'thanked'));
  if (trade === null) return false;
  const around = speech.now.slice(trade.index, trade.index + trade[0].length + 40);
  if (has(speech, around, 'patience') && !speaksOfReview(speech, around) && !has(speech, around, 'opinion'))
    return false;
  const benefit = has(speech, speech.now, 'benefit');
  const isPraise = has(speech, speech.now, 'good', 'write');
  if (isPraise || speaksOfReview(speech, speech.now) || has(speech, around, 'opinion')) {
    return (
      (benefit || has(speech, speech.before, 'benefit') || has(speech, speech.after, 'benefit')) &&
      !refuses(speech, 'trade')
    );
  }
  return (
    (benefit || has(speech, speech.now, 'gain')) &&
    asked(speech, speech.before) &&
    !refuses(speech, 'benefit')
  );
}

/** A clause that asks for a review, or for another one, without denying or leaving it open. */
const asked = (speech: Speech, text: string): boolean =>
  hasAny(speech, text, 'write', 'alter', 'good') &&
  !leavesFree(speech, text) &&
  splitClauses(text).some((clause) => speaksOfReview(speech, clause) && !denies(speech, clause));

/** Review and benefit in one breath; only "since the replacement has arrived" is a mere date. */
function together(speech: Speech): boolean {
  if (/\?\s*$/.test(speech.before) && has(speech, speech.before, 'benefit') && asked(speech, speech.now))
    return true;
  if (hasAny(speech, speech.now, 'neutral')) return false;
  const dates = conditions(speech).filter(
    (condition) => has(speech, condition, 'benefit') && !speaksOfReview(speech, condition),
  );
  // What the buyer gave and we only name or thank for is no request: "you gave us two stars; the price is refunded".
  const named = without(speech, without(speech, speech.now, 'thanked'), 'cited');
  const rest = dates.reduce(consequence, named);
  if (!has(speech, rest, 'benefit') || refuses(speech, 'benefit')) return false;
  return splitClauses(rest).some((clause) => speaksOfReview(speech, clause) && !leavesFree(speech, clause));
}

/** "Leave five stars and you get …", "Update your rating. Then we refund." */
function promised(speech: Speech): boolean {
  if (
    has(speech, speech.now, 'afterwards') &&
    hasAny(speech, speech.now, 'benefit', 'gain') &&
    asked(speech, speech.before)
  ) {
    return has(speech, speech.before, 'please') && !denies(speech, speech.now);
  }
  const gain = speech.concepts.gain.exec(speech.now);
  if (gain === null || !has(speech, speech.now.slice(gain.index), 'benefit')) return false;
  if (denies(speech, speech.now.slice(gain.index))) return false;
  const first = speech.now.slice(0, gain.index);
  if (asked(speech, first) && has(speech, first, 'please') && !has(speech, first, 'thanked')) return true;
  if (
    asked(speech, first) &&
    /(?:[,;:-]| and| und| et| y| e| en| i| och| ve) *$/.test(first) &&
    !has(speech, first, 'thanked')
  )
    return true;
  return false;
}

/** "We are ready to give you all of it back. Our only request is that the one star goes. Then we do it at once." */
const demanded = (speech: Speech): boolean =>
  asksToAlter(speech) &&
  [speech.before, speech.after].some(
    (text) => hasAny(speech, text, 'benefit', 'gain') && !denies(speech, text),
  );

/** Refund, gift or discount tied to a review, in either order. Never overridable: Amazon bans accounts for it. */
export const reviewIncentive: Rule = {
  rule: 'review_incentive',
  level: 'block',
  why: 'Amazon forbids any benefit in connection with a review and bans accounts for it: offer the solution without a word about reviews.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      if (leavesFree(speech) || has(speech, speech.now, 'rules')) return false;
      return (
        conditional(speech) ||
        excluding(speech) ||
        traded(speech) ||
        promised(speech) ||
        together(speech) ||
        demanded(speech) ||
        forWhoeverRates(speech)
      );
    }),
};
