/** The columns that are read, by Amazon's names (help page 200547170); the rest, places of buyers too, is not. */
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

/** Columns that a report may lack: without them nothing is taken off. */
const OPTIONAL_COLUMNS = ['item-promotion-discount'] as const;

export type Column = (typeof COLUMNS)[number] | (typeof OPTIONAL_COLUMNS)[number];
/** Place of each column in a row, from 0; -1 for an optional one that is not there. */
export type Columns = Readonly<Record<Column, number>> & { readonly width: number };

/** Other spellings of Amazon's own. */
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

/** Finds the columns by their names, in any order. Where a name stands twice, the first counts. */
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
