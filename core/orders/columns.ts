import { japaneseColumn, languageOfHeadings } from './headings.ts';

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
export type Columns = Readonly<Record<Column, number>> & {
  readonly width: number;
  /** A program that saved the report anew put its cells into quotation marks. */
  readonly isQuoted: boolean;
};

/** Other spellings that Amazon itself uses. */
const ALSO: ReadonlyMap<string, Column> = new Map([
  ['fulfilment-channel', 'fulfillment-channel'],
  ['quantity-purchased', 'quantity'],
  ['promotion-discount', 'item-promotion-discount'],
]);

/** True for a column that a report or a row may lack. */
export const isOptional = (column: Column): boolean => OPTIONAL_COLUMNS.some((one) => one === column);

export type HeaderReading = { ok: true; columns: Columns } | { ok: false; why: string };

/** The content of a cell that stands in quotation marks, where two stand for one; others as they are. */
export function unquoted(cell: string): string {
  const trimmed = cell.trim();
  const isWhole = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  return isWhole ? trimmed.slice(1, -1).replaceAll('""', '"') : cell;
}

function nameOf(cell: string): string {
  const name = cell
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return ALSO.get(name) ?? japaneseColumn(name) ?? name;
}

/** Finds the columns by their names, in any order. Of two columns with one name the first counts. */
export function readHeader(line: string): HeaderReading {
  const cells = line.replace(/^\ufeff+/, '').split('\t');
  const isQuoted = cells.length > 1 && cells.every((cell) => unquoted(cell) !== cell || cell.trim() === '');
  const names = cells.map((cell) => nameOf(isQuoted ? unquoted(cell) : cell));
  const missing = COLUMNS.filter((column) => !names.includes(column));
  // An English report that lacks a column or two is told by them, not by its language.
  const isForeign = missing.length > 2 || /[^\u0000-\u024f]/.test(line);
  const language = missing.length > 0 && isForeign ? languageOfHeadings(line) : null;
  if (language !== null && cells.length > COLUMNS.length / 2) {
    return {
      ok: false,
      why: `its headings are in ${language}, and none is known here for ${missing.join(', ')}; set Seller Central to English and download it again`,
    };
  }
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
      isQuoted,
    },
  };
}
