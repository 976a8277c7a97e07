/** An amount in the currency's minor unit (cents; yen has none), with its ISO 4217 code. */
export interface Money {
  minor: number;
  currency: string;
}
