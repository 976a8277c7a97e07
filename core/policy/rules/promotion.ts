import { splitClauses } from '../../language/sentences.ts';
import type { Rule } from '../rule.ts';
import { denies, has, sentencesWhere } from '../speech.ts';

/** Coupons, discounts on other orders, cross-sell, newsletters. A partial refund for this order is none. */
export const promotion: Rule = {
  rule: 'promotion',
  level: 'block',
  why: 'Amazon forbids marketing in messages (coupons, discounts, other products): say only what this order needs.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      if (speech.concepts.promotionPast.test(speech.now)) return false;
      if (has(speech, speech.now, 'rules')) return false;
      return splitClauses(speech.now).some(
        (clause) => has(speech, clause, 'promotion') && !denies(speech, clause),
      );
    }),
};
