/** Shares of the price and sums of money in a buyer's words, in all our languages at once. */

import { SUM_WORDS, sumOf } from '../../language/numbers.ts';

export interface Share {
  /** Of the price, in percent. */
  percent: number;
  start: number;
  end: number;
}

export interface Sum {
  /** Verbatim in the folded text. */
  start: number;
  end: number;
}

/** Not two shares but a span of them, not of the price but of a battery: more than all is no share. */
const WHOLE = 100;

const VALUE = `(?<value>\\d{1,3}(?:[.,]\\d{1,2})?|(?<![\\p{L}-])(?:${SUM_WORDS.join('|')}))`;
const PERCENT = new RegExp(
  `(?<![\\d.,])${VALUE} ?(?:%|percent|per ?cent(?!\\p{L})|pct|prozent|pour ?cent(?!\\p{L})|por ?cien(?:to)?(?!\\p{L})|por cento|per ?cento|procent\\p{L}{0,3}|パーセント|割引)|(?:%|yuzde ) ?(?<turkish>\\d{1,3})|百分之(?<chinese>\\d{1,3})`,
  'gu',
);

/** Parts of a whole, folded. A half is a share only of money: `Money` decides. */
const FRACTIONS: readonly (readonly [percent: number, pattern: string])[] = [
  [
    67,
    'two thirds|zwei drittel|deux tiers|dos tercios|due terzi|twee derde|dwie trzecie|tva tredjedelar|dois tercos|三分之二',
  ],
  [
    33,
    'a third|one third|ein(?:em|es)? drittel|(?:un|le) tiers|(?:un|el) tercio|un terzo|een derde|(?:jedna |jednej )?trzeci(?:a|ej) (?:ceny|kwoty|czesc)|en tredjedel|um terco|ucte bir\\p{L}*|三分の一|3分の1|三分之一',
  ],
  [
    25,
    'a quarter|ein(?:em)? viertel|un quart|un cuarto del|un quarto del|een kwart|cwierc|en fjardedel|um quarto do|ceyre\\p{L}+|4分の1|四分之一',
  ],
  [
    50,
    'half (?:the|of|my|back|price)|half price|die halfte|(?:la )?moitie|la mitad|(?:la )?meta (?:del|prezzo|dei)|de helft|polow\\p{L}+|halften|halva (?:priset|beloppet)|(?:a )?metade|yaris\\p{L}+|yari fiyat\\p{L}*|半額|半分(?:の(?:金額|代金))?(?=返)|一半',
  ],
];
const FRACTION = FRACTIONS.map(
  ([percent, pattern]) =>
    [percent, new RegExp(`(?<!\\p{Script=Latin})(?:${pattern})(?!\\p{Script=Latin})`, 'gu')] as const,
);
/** 3割 and 三成 are thirty percent. */
const TENTHS =
  /(?<tenths>[1-9一二三四五六七八九])(?:割(?!れ)|成(?![为了本品功]))|(?<off>[1-9一二三四五六七八九](?:\.\d)?)折/gu;
const HAN_DIGITS = '一二三四五六七八九';

const digitOf = (text: string): number => {
  const han = HAN_DIGITS.indexOf(text);
  return han === -1 ? Number(text) : han + 1;
};

/** The shares that a folded text names, in its order. */
export function sharesIn(folded: string): Share[] {
  const shares: Share[] = [];
  const add = (percent: number, { index, 0: words }: RegExpMatchArray) => {
    if (percent > 0 && percent <= WHOLE && index !== undefined)
      shares.push({ percent, start: index, end: index + words.length });
  };
  for (const match of folded.matchAll(PERCENT)) {
    const { value, turkish, chinese } = match.groups ?? {};
    const said = turkish ?? chinese ?? value ?? '';
    add(sumOf(said) ?? Number(said.replace(',', '.')), match);
  }
  for (const [percent, pattern] of FRACTION)
    for (const match of folded.matchAll(pattern)) add(percent, match);
  for (const match of folded.matchAll(TENTHS)) {
    const { tenths, off } = match.groups ?? {};
    add(tenths === undefined ? WHOLE - digitOf(off ?? '') * 10 : digitOf(tenths) * 10, match);
  }
  return shares.toSorted((one, other) => one.start - other.start);
}

const NUMBER = '\\d{1,6}(?:[.,]\\d{3})*(?:[.,]\\d{1,2})?(?:[.,]-)?';
const CURRENCY =
  'eur|euros?|dollars?|usd|gbp|pounds?|quid|pence|bucks|pfund|zl|zlot\\p{L}{1,3}|pln|sek|kr|kronor|spann|reais|brl|pesos?|dolares|tl|lira|liraya?|rs|rupees|rupias|yen|円|元|块(?:钱)?|ユーロ|欧元|美元|ドル|chf|franken|francs?|balles|piek';
const SUM = new RegExp(
  `(?:[€£$₺₹¥]|r\\$|rs\\.?) ?${NUMBER}|(?<![\\d.,])(?:${NUMBER}|(?<!\\p{L})(?:${SUM_WORDS.join('|')})) ?(?:[€£$₺₹]|(?:${CURRENCY})(?!\\p{Script=Latin}))|(?<!\\p{L})(?:a fiver|a tenner|a couple of quid|ein zehner|un billet de dix)(?!\\p{L})`,
  'gu',
);

/** The sums of money that a folded text names, in its order. */
export function sumsIn(folded: string): Sum[] {
  return [...folded.matchAll(SUM)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
