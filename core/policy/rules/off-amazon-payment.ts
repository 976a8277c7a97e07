import { splitClauses } from '../../language/sentences.ts';
import { PAYMENT_SERVICE } from '../messengers.ts';
import type { Rule } from '../rule.ts';
import { denies, has, hasAny, type Speech, sentencesWhere } from '../speech.ts';

function named(speech: Speech, test: (clause: string) => boolean): boolean {
  const clauses = splitClauses(speech.now).filter(test);
  return clauses.some((clause) => !denies(speech, clause)) && !has(speech, speech.now, 'rules');
}

/** Money that moves outside Amazon: services, transfers, cash, the buyer's bank details. */
export const offAmazonPayment: Rule = {
  rule: 'off_amazon_payment',
  level: 'block',
  why: 'Amazon forbids payments and refunds outside Amazon: refund through the order, to the original payment method.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      if (named(speech, (clause) => PAYMENT_SERVICE.test(clause))) return true;
      if (
        has(speech, speech.now, 'outside') &&
        hasAny(speech, speech.now, 'benefit', 'payment', 'gain') &&
        !denies(speech, speech.now)
      )
        return !has(speech, speech.now, 'rules');
      return (
        !has(speech, speech.now, 'original') && named(speech, (clause) => has(speech, clause, 'payment'))
      );
    }),
};
