import { splitClauses } from '../../language/sentences.ts';
import type { Language } from '../../language/which-language.ts';
import { PAYMENT_SERVICE } from '../messengers.ts';
import type { Rule } from '../rule.ts';
import { denies, deniesNamed, has, hasAny, type Speech, sentencesWhere } from '../speech.ts';

/** Words of a language that are spelled like a service: German for a line and a cell, Spanish for "they went". */
const MERE_WORDS: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /(?<!\p{L})ze[il]len?(?!\p{L})/u,
  es: /(?<!(?:su|tu|el|del|un|numero|codigo|de) )iban(?! ?[a-z]{0,2}\d)/u,
};

/** The name of a payment service, where it is no mere word of the language. */
function serviceIn({ language }: Speech, clause: string): Named | null {
  const mere = MERE_WORDS[language];
  return PAYMENT_SERVICE.exec(
    mere === undefined ? clause : clause.replace(mere, (word) => ' '.repeat(word.length)),
  );
}

interface Named {
  index: number;
  0: string;
}

/** Is the thing named, in a clause that does not deny it? */
function named(speech: Speech, find: (clause: string) => Named | null): boolean {
  if (has(speech, speech.now, 'rules')) return false;
  return splitClauses(speech.now).some((clause) => {
    const found = find(clause);
    return found !== null && !deniesNamed(speech, clause, found.index + found[0].length);
  });
}

/** Money that moves outside Amazon: services, transfers, cash, the buyer's bank details. */
export const offAmazonPayment: Rule = {
  rule: 'off_amazon_payment',
  level: 'block',
  why: 'Amazon forbids payments and refunds outside Amazon: refund through the order, to the original payment method.',
  find: (reading) =>
    sentencesWhere(reading, (speech) => {
      if (named(speech, (clause) => serviceIn(speech, clause))) return true;
      if (
        has(speech, speech.now, 'outside') &&
        hasAny(speech, speech.now, 'benefit', 'payment', 'gain') &&
        !denies(speech, speech.now)
      )
        return !has(speech, speech.now, 'rules');
      return (
        !has(speech, speech.now, 'original') &&
        named(speech, (clause) => speech.concepts.payment.exec(clause))
      );
    }),
};
