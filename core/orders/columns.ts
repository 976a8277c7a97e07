/** The columns that are read, by Amazon's names (help page 200547170). Addresses of buyers and all others are not. */
const COLUMNS = [
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
const OPTIONAL_COLUMNS = ['item-promotion-discount'] as const;

export type Column = (typeof COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];
/** Index of each column in a row; -1 for an optional one that is missing. */
export type Columns = Readonly<Record<Column, number>> & { readonly width: number };

/** Other spellings that Amazon itself uses. */
const ALSO: ReadonlyMap<string, Column> = new Map([
  ['fulfilment-channel', 'fulfillment-channel'],
  ['quantity-purchased', 'quantity'],
  ['promotion-discount', 'item-promotion-discount'],
]);

/** True for a column that a report or a row may lack. */
export const isOptional = (column: Column): boolean => OPTIONAL_COLUMNS.some((one) => one === column);

export type HeaderReading = { ok: true; columns: Columns } | { ok: false; why: string };

function nameOf(cell: string): string {
  const name = cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return ALSO.get(name) ?? name;
}

/** Finds the columns by their names, in any order. Of two columns with one name the first counts. */
export function readHeader(line: string): HeaderReading {
  const names = line.split('\t').map(nameOf);
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > COLUMNS.length / 2) {
    return { ok: false, why: 'its first line does not hold the names of the columns, separated by tabs' };
  }
  if (missing.length > 0) {
    const word = missing.length === 1 ? 'column' : 'columns';
    return { ok: false, why: `it lacks the ${word} ${missing.join(', ')}` };
  }
  const place = (column: Column) => names.indexOf(column);
  return {
    ok: true,
    columns: {
      'amazon-order-id': place('amazon-order-id'),
      'purchase-date': place('purchase-date'),
      'last-updated-date': place('last-updated-date'),
      'fulfillment-channel': place('fulfillment-channel'),
      'sales-channel': place('sales-channel'),
      sku: place('sku'),
      asin: place('asin'),
      quantity: place('quantity'),
      currency: place('currency'),
      'item-price': place('item-price'),
      'item-promotion-discount': place('item-promotion-discount'),
      width: names.length,
    },
  };
}
