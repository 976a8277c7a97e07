/** What a letter promises in money, read from its words: an agent may have typed more than the draft offered. */

import { minorUnits } from '../language/minor-units.ts';
import { SUM_WORDS, sumOf } from '../language/numbers.ts';
import { splitClauses, splitSentences } from '../language/sentences.ts';
import type { Money } from '../words/money.ts';
import { fold, plainText } from './normalise.ts';

/** One promise as it stands in the text. */
export interface PromisedAmount {
  /** The words, for the person who reads the finding. */
  said: string;
  /** An amount in a currency; null where the words name a share. */
  amount: Money | null;
  /** Percent of the price; 100 for "a full refund" without a return. */
  percent: number | null;
  /** It stands in a sentence of giving back: what the order cost may be named in others. */
  gives: boolean;
}

/** Longer texts cannot be sent (Amazon: 2,000 characters). */
const MAX_READ_CHARS = 20_000;
/** As long as the excerpt of a finding. */
const MAX_SAID_CHARS = 120;

/** Signs, codes and words of a currency that mean nothing else, folded. */
const SURE_SIGNS: Readonly<Record<string, string>> = {
  EUR: '€|eur|euros?|ユーロ|欧元',
  USD: 'us\\$|\\$|usd|dollars?|dolares|dollari|dolar\\p{L}{0,2}|ドル|美元',
  GBP: '£|gbp',
  JPY: '¥|jpy|yen|円',
  SEK: 'sek|kronor|kr',
  PLN: 'pln|zl|zlot\\p{L}{1,3}',
  BRL: 'r\\$|brl|reais',
  CAD: 'ca?\\$|cad',
  AUD: 'au?\\$|aud',
  MXN: 'mx\\$|mxn',
  TRY: '₺|tl',
  INR: '₹|inr',
  SGD: 's\\$|sgd',
  CHF: 'chf|franken',
};
/** Words that may mean a weight or a verb: only where the order is in that currency. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  GBP: 'pounds?|quid|pfund',
  BRL: 'real',
  MXN: 'pesos?',
  TRY: 'try|lira',
  INR: 'rs\\.?|rupees?',
  AED: 'aed|dirhams?',
  SAR: 'sar|riyals?',
  ZAR: 'zar|rand|r',
  EGP: 'egp|e£',
};
/** Dollars of any country, and yen or yuan: the order's currency decides. */
const DOLLARS = /^(?:\$|dollars?|dolares)$/;
const DOLLAR_CURRENCIES: readonly string[] = ['USD', 'CAD', 'AUD', 'MXN', 'SGD'];

function signsFor(currency: string): ReadonlyMap<string, RegExp> {
  const words = new Map(Object.entries(SURE_SIGNS));
  const own = OWN_WORDS[currency];
  if (own !== undefined) words.set(currency, [words.get(currency), own].filter(Boolean).join('|'));
  return new Map([...words].map(([code, signs]) => [code, new RegExp(`^(?:${signs})$`, 'u')]));
}

const NUMBER = "\\d{1,3}(?:[.,' ]\\d{3}){1,6}(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?";
const VALUE = `(?<value>${NUMBER}|(?<![\\p{L}-])(?:${SUM_WORDS.join('|')}))`;
/** "$20", "EUR 12.50" · "20 €", "12,50 euros", "twenty euros". */
function amountShapes(signs: string): RegExp[] {
  return [
    new RegExp(`(?<![\\p{L}\\p{N}])(?<sign>${signs}) ?(?<value>${NUMBER})(?!\\d)`, 'gu'),
    new RegExp(`(?<![\\d.,])${VALUE}(?:[.,]-{1,2})? ?(?<sign>${signs})(?![\\p{Script=Latin}\\p{N}])`, 'gu'),
  ];
}
const SHARE = new RegExp(
  `(?<![\\d.,])${VALUE} ?(?:%|per ?cent(?!\\p{L})|prozent|pour ?cent(?!\\p{L})|por ?cien(?:to|tos)|por cento|per ?cento|procent\\p{L}{0,3}|パーセント)`,
  'gu',
);

/** Money given back or taken off, folded: beside such words a share is a promise, beside others it may be cotton. */
const GIVING =
  /refund|reimburs|money back|credit|discount|compensat|goodwill|\boff\b|of the (?:price|purchase)|pay you|erstatt|ruckzahl|gutschr|nachlass|rabatt|des (?:kauf)?preises|vom (?:kauf)?preis|zahlen wir|rembours|avoir|remise|ristourne|du prix|dedommag|reembols|devol|abon|descuent|del precio|rimbors|sconto|accredit|restitui|del prezzo|返金|返還|値引|割引|お戻し|代金の|terugbeta|terugstort|vergoed|korting|van de prijs|zwrot|zwroc|rabat|upust|ceny|odda(?:my|c)|aterbetal|ersatt|prisavdrag|av priset|ressarc|estorn|desconto|do preco|restitu|退|折扣|优惠/u;
const WHOLE =
  /(?:full|complete|entire|whole|total) (?:refund|amount|price|purchase price|reimbursement)|refund(?:ed|ing|s)? (?:you |it |this |your (?:money|order|purchase) ){0,2}(?:in full|everything|completely|fully|the (?:full|whole|entire))|(?:fully|completely) refund|money back in full|all (?:of )?your money|(?:volle|vollstandige|komplette|gesamte)[nr]? (?:erstattung|ruckerstattung|kaufpreis|betrag|preis|summe)|(?:vollstandig|komplett|ganz) (?:zu |zuruck)?erstatt|erstatt\p{L}{0,3} (?:wir |ich |ihnen |dir |alles |den (?:betrag|kaufpreis|preis) ){0,3}(?:vollstandig|komplett|in voller hohe)|(?:ganzes|gesamtes|komplettes|ganze|gesamte) geld|rembours\p{L}{0,24} (?:integral\p{L}{0,24}|total\p{L}{0,24}|complet\p{L}{0,24})|integralite (?:du|de)|totalite (?:du|de)|reembols\p{L}{0,24} (?:completo|integro|total|integral)|(?:importe|precio|valor) (?:completo|integro|total|integral)|(?:totalidad|totalidade) (?:del?|do)|rimbors\p{L}{0,24} (?:completo|totale|integrale|l intero|interamente)|l intero (?:importo|prezzo)|全額|全額返|volledig\p{L}{0,24} (?:terugbetal\p{L}{0,24}|bedrag|prijs|aankoop\p{L}{0,24})|(?:hele|totale) (?:bedrag|aankoop\p{L}{0,24})|peln\p{L}{0,24} (?:zwrot\p{L}{0,24}|kwot\p{L}{0,24}|cen\p{L}{0,24})|cal\p{L} (?:kwot\p{L}{0,24}|cen\p{L}{0,24})|full aterbetalning|hela (?:beloppet|priset|kopesumman)|全款|全额/u;
/** A return is the buyer's right: its full refund costs nothing beyond it. */
const BY_RETURN =
  /return|ruckgabe|rucksend|zuruckgeb|zuruckgibst|zuruckschick|retour|renvoy|renvoi|devoluc|devolver|devuelv|reso\b|restituzion|restituire|返品|zwrot produktu|zwrot artykulu|odesl|odesla|\bretur|skicka tillbaka|terugstur|stuurt? terug|devolu|devolver|退货/u;
/** "Without a return": then the money is given all the same. */
const NO_RETURN =
  /\b(?:without|no|not|need|ohne|kein\p{L}{0,2}|nichts?|sans|pas|sin|senza|non|zonder|geen|niet|bez|nie|utan|inte|sem|nao)\b|不要|なし|無し|ずに|せず|无需|不用|不必/u;
const DENIED =
  /\b(?:not|cannot|can t|no|nicht|kein\p{L}{0,24}|ne|pas|aucun|non|niet|geen|nie|inte|ingen|nao|nem)\b|ません|できかね|不|没|无法/u;

const isByReturn = (sentence: string): boolean =>
  splitClauses(sentence).some((clause) => BY_RETURN.test(clause) && !NO_RETURN.test(clause));

/**
 * The amounts and shares of money that a text names, each once: every amount with a currency, shares beside words
 * of refunds, "a full refund". What is given for a return is the buyer's right and left out; quoted lines (`> `) are
 * the buyer's. What stands in a denied clause is left out of the shares, not of the amounts: better one too many.
 *
 * @param currency ISO 4217 code of the order, which says what "$" and "¥" mean
 */
export function promisedAmounts(text: string, currency: string): PromisedAmount[] {
  const found = new Map<string, PromisedAmount>();
  const take = (promise: PromisedAmount) => {
    const key = JSON.stringify([promise.amount, promise.percent]);
    const known = found.get(key);
    if (known === undefined || (promise.gives && !known.gives)) found.set(key, promise);
  };
  const own = plainText(text.slice(0, MAX_READ_CHARS)).replace(/^ {0,3}>.*$/gm, '');
  const known = signsFor(currency);
  const shapes = amountShapes([...known.values()].map(({ source }) => source.slice(1, -1)).join('|'));
  const codeOf = (sign: string): string =>
    DOLLARS.test(sign) && DOLLAR_CURRENCIES.includes(currency)
      ? currency
      : ([...known].find(([, words]) => words.test(sign))?.[0] ?? currency);
  // A line of the list ends without a mark, so lines are read one by one.
  for (const said of own.split('\n').flatMap(splitSentences)) {
    const sentence = fold(said);
    const excerpt = said.replace(/\s+/g, ' ').trim().slice(0, MAX_SAID_CHARS);
    if (isByReturn(sentence)) continue;
    const gives = GIVING.test(sentence);
    for (const shape of shapes) {
      for (const { groups } of sentence.matchAll(shape)) {
        const code = codeOf(groups?.sign ?? '');
        const minor = minorUnits(groups?.value ?? '', code);
        if (minor > 0) take({ said: excerpt, amount: { minor, currency: code }, percent: null, gives });
      }
    }
    for (const { groups, index } of sentence.matchAll(SHARE)) {
      const percent = sumOf(groups?.value ?? '') ?? Number((groups?.value ?? '').replace(',', '.'));
      if (!(percent > 0) || !gives) continue;
      const clause = clauseAt(sentence, index);
      if (DENIED.test(clause)) continue;
      take({ said: excerpt, amount: null, percent: Math.min(percent, 100), gives });
    }
    for (const clause of splitClauses(sentence)) {
      if (!WHOLE.test(clause) || DENIED.test(clause)) continue;
      take({ said: excerpt, amount: null, percent: 100, gives: true });
    }
  }
  return [...found.values()];
}

function clauseAt(sentence: string, index: number): string {
  let at = 0;
  for (const clause of splitClauses(sentence)) {
    at = sentence.indexOf(clause, at) + clause.length;
    if (at > index) return clause;
  }
  return sentence;
}
