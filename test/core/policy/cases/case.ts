/** A text with its language; `proactive` texts carry their order id. */
export type Said = readonly [language: string, text: string];

/** What one rule must find, and what looks like it but must pass every rule. */
export interface RuleCases {
  bad: readonly Said[];
  fine: readonly Said[];
}
