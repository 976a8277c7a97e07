import { type Money, minorDigits } from '../words/money.ts';
import { sumOf } from './numbers.ts';

/**
 * A number as people write sums, in minor units of the currency: "1.234", "12,50", "8.-", and folded number words.
 * @returns 0 where there is no number in it
 */
export function minorUnits(written: string, currency: string): number {
  const words = sumOf(written);
  const digits = minorDigits(currency);
  if (words !== undefined) return words * 10 ** digits;
  const bare = written.replace(/[' ]/g, '');
  // The last mark is the decimal one, unless three digits follow it: "1.234" is a thousand and more.
  const decimal = /[.,](\d{1,2})$/.exec(bare);
  const whole = (decimal === null ? bare : bare.slice(0, decimal.index)).replace(/[.,]/g, '');
  const fraction = (decimal?.[1] ?? '').padEnd(digits, '0').slice(0, digits);
  return Number(whole) * 10 ** digits + (digits === 0 ? 0 : Number(fraction));
}

const NUMBER = /\d[\d.,' ]{0,12}\d|\d/;

/** The sum that a buyer names ("8 euros", "ten quid"), in the currency of the order; null where no number stands there. */
export function moneyNamed(said: string, currency: string): Money | null {
  const digits = NUMBER.exec(said)?.[0];
  const word = said
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find((each) => sumOf(each) !== undefined);
  const number = digits ?? word;
  const minor = number === undefined ? 0 : minorUnits(number, currency);
  return Number.isFinite(minor) && minor > 0 ? { minor, currency } : null;
}
