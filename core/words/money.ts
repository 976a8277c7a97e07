/** ISO 4217: the yen has no minor unit, the marketplaces' other currencies have two digits. */
const MINOR_DIGITS: Readonly<Record<string, number>> = { JPY: 0 };
const DEFAULT_MINOR_DIGITS = 2;

/** Decimal digits between a currency's major unit and `Money.minor`. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? DEFAULT_MINOR_DIGITS;
}

/** An amount in the currency's minor unit (cents; yen has none), with its ISO 4217 code. */
export interface Money {
  minor: number;
  currency: string;
}
