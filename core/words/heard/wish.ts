/** What a buyer can ask for: `discount` keeps the item for some money back, `return` sends it back. */
export const WISHES = ['refund', 'replacement', 'part', 'help', 'discount', 'return'] as const;
export type WishKind = (typeof WISHES)[number];

export interface Wish {
  kind: WishKind;
  /** Of the price, as the buyer gives it: "a third" is 33. */
  percent?: number | undefined;
  /** Money as the buyer writes it: "8 euros", "a fiver". */
  amount?: string | undefined;
}
