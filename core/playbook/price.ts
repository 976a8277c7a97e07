import { type Money, minorDigits } from '../words/money.ts';
import type { Playbook } from './schema.ts';

/** Major units, as a seller writes them (12.5), into minor ones (1250). */
export function toMinor(major: number, currency: string): number {
  return Math.round(major * 10 ** minorDigits(currency));
}

/** Percent of a price, rounded half up in the currency's minor unit. */
export function share(price: Money, percent: number): Money {
  return { minor: Math.floor((price.minor * percent) / 100 + 0.5), currency: price.currency };
}

export type PriceBand = 'low' | 'middle' | 'high';

/** Where a price stands; null where the price is unknown or the playbook does not know its currency. */
export function priceBand(playbook: Playbook, price: Money | null): PriceBand | null {
  if (price === null) return null;
  const low = playbook.priceBands.lowBelow[price.currency];
  const high = playbook.priceBands.highFrom[price.currency];
  if (low === undefined || high === undefined) return null;
  if (price.minor < toMinor(low, price.currency)) return 'low';
  return price.minor >= toMinor(high, price.currency) ? 'high' : 'middle';
}
