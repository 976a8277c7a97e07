import { splitClauses } from '../../language/sentences.ts';
import { asksToAlter, leavesFree, speaksOfReview } from '../review-talk.ts';
import type { Rule } from '../rule.ts';
import {
  clausesWith,
  conditions,
  consequence,
  denies,
  has,
  hasAny,
  type Speech,
  sentencesWhere,
  without,
} from '../speech.ts';

/** More than one request in one message is a repeated request. */
const REQUESTS_MAX = 1;

/** "Please leave five stars": only praise is wanted. */
function asksForPraise(speech: Speech): boolean {
  if (has(speech, speech.now, 'neutral')) return false;
  return (
    splitClauses(without(speech, speech.now, 'thanked')).some(
      (clause) => has(speech, clause, 'good') && speaksOfReview(speech, clause) && !denies(speech, clause),
    ) && hasAny(speech, without(speech, speech.now, 'thanked'), 'please', 'write')
  );
}

/** "If you are happy, leave a review": the unhappy are not asked. */
function asksTheHappy(speech: Speech): boolean {
  return conditions(speech).some((condition) => {
    if (!has(speech, condition, 'happy') || denies(speech, condition)) return false;
    const happy = speech.concepts.happy.exec(condition);
    const then = `${consequence(speech.now, condition)} ; ${happy === null ? '' : condition.slice(happy.index + happy[0].length)}`;
    return speaksOfReview(speech, then) && hasAny(speech, then, 'please', 'write') && !denies(speech, then);
  });
}

/** "Write to us before you review", "please do not leave a bad review". */
function diverts(speech: Speech): boolean {
  const before = speech.concepts.before.exec(speech.now);
  if (before !== null && speaksOfReview(speech, speech.now.slice(before.index))) return true;
  return (
    clausesWith(speech, 'refrain').some(
      (clause) => speaksOfReview(speech, clause) && hasAny(speech, clause, 'write', 'review'),
    ) || silences(speech)
  );
}

/** Before everybody, in any language, folded. */
const PUBLICLY =
  /\b(?:in public|publicly|offentlich|publiquement|en public|publicamente|pubblicamente|in pubblico|openbaar|publicznie|offentligt|em publico)\b|公の場|公開の場/;

/** "Three stars pull our average down": whoever names the harm wants another rating. */
const pressures = (speech: Speech): boolean =>
  splitClauses(speech.now).some((clause) => has(speech, clause, 'harm') && speaksOfReview(speech, clause));

/** "Write nothing bad on the page, come to us first", "tell only us": keeps blame from the public. */
function silences(speech: Speech): boolean {
  const { now } = speech;
  const isPublic = speaksOfReview(speech, now) || hasAny(speech, now, 'publish', 'venue');
  if (has(speech, now, 'usFirst') && speaksOfReview(speech, now)) return true;
  const isHeldBack = denies(speech, now) || hasAny(speech, now, 'before', 'until', 'usFirst');
  if (has(speech, now, 'bad') && hasAny(speech, now, 'write', 'publish') && isPublic && isHeldBack)
    return (
      has(speech, now, 'usFirst') ||
      (has(speech, now, 'please') && denies(speech, now)) ||
      has(speech, now, 'before')
    );
  if (PUBLICLY.test(now) && has(speech, now, 'please') && denies(speech, now)) return true;
  return (
    has(speech, now, 'publish', 'please') && denies(speech, now) && hasAny(speech, now, 'before', 'until')
  );
}

const reminds = (speech: Speech): boolean =>
  has(speech, speech.now, 'remind') && speaksOfReview(speech, speech.now);

const requests = (speech: Speech): boolean =>
  speaksOfReview(speech, speech.now) &&
  has(speech, without(speech, speech.now, 'thanked'), 'please', 'write', 'review') &&
  !denies(speech, speech.now) &&
  !leavesFree(speech);

/** Asking to change or remove a review, only for praise, only the happy, or again. A neutral request passes. */
export const reviewManipulation: Rule = {
  rule: 'review_manipulation',
  level: 'block',
  why: 'Amazon forbids influencing reviews (asking to change or remove one, only for praise, only the happy, or repeatedly): leave reviews out or ask once and neutrally.',
  find: (reading) => {
    const found = sentencesWhere(reading, (speech) => {
      if (leavesFree(speech) || has(speech, speech.now, 'rules')) return false;
      return (
        asksToAlter(speech) ||
        asksForPraise(speech) ||
        asksTheHappy(speech) ||
        diverts(speech) ||
        pressures(speech) ||
        reminds(speech)
      );
    });
    if (found.length > 0) return found;
    const asked = sentencesWhere(
      { ...reading, parts: reading.parts.filter(({ where }) => where === 'text') },
      requests,
    );
    return asked.length > REQUESTS_MAX ? [asked.join(' ')] : [];
  },
};
