/** The columns that are read, by Amazon's names (help page 200547170); the rest, places of buyers too, is not. */
export const COLUMNS = [
  'amazon-order-id',
  'purchase-date',
  'last-updated-date',
  'fulfillment-channel',
  'sales-channel',
  'sku',
  'asin',
  'quantity',
  'currency',
  'item-price',
] as const;

/** Columns that a report may lack. Without them no discount is subtracted. */
export const OPTIONAL_COLUMNS = ['item-promotion-discount'] as const;

export type Column = (typeof COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];
