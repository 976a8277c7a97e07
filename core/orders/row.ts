import { MARKETPLACES, marketplaceByTld } from '../mail/marketplaces.ts';
import { toMinor } from '../playbook/price.ts';
import { MakerightError } from '../words/error.ts';
import type { Instant } from '../words/instant.ts';
import type { Money } from '../words/money.ts';
import { type Column, type Columns, isOptional, unquoted } from './columns.ts';
import type { OrderFacts, OrderItem } from './order.ts';

/** The fields of a row that describe its order. */
export type RowOrder = Omit<OrderFacts, 'items'>;

/** A row of the report: one item of an order, or the reason why it is not read. */
export type RowReading =
  | { outcome: 'read'; order: RowOrder; item: OrderItem }
  /** Sold elsewhere and only shipped by Amazon. These buyers do not write through Amazon. */
  | { outcome: 'not_amazons' }
  | { outcome: 'bad'; why: string };

/** Amazon's limit is 40 characters. A longer value comes from a shifted column. */
const MAX_SKU_CHARS = 100;
const SHOWN_CHARS = 30;

const CURRENCIES: ReadonlySet<string> = new Set(MARKETPLACES.map((place) => place.currency));

const CHANNELS: ReadonlyMap<string, OrderFacts['channel']> = new Map([
  ['amazon', 'fba'],
  ['afn', 'fba'],
  ['merchant', 'seller'],
  ['mfn', 'seller'],
  ['アマゾン', 'fba'],
  ['出品者', 'seller'],
]);

class BadCell extends MakerightError {
  override readonly name = 'BadCell';
  readonly code = 'cell_bad';
}

function bad(column: Column, value: string, wanted: string): BadCell {
  const shown = value.length > SHOWN_CHARS ? `${value.slice(0, SHOWN_CHARS)}…` : value;
  return new BadCell(
    value === '' ? `${column} is empty; it must be ${wanted}` : `${column} "${shown}" is not ${wanted}`,
  );
}

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/;

/** Amazon sometimes writes spaces around the offset. Without an offset the time is UTC. */
function instant(column: Column, value: string): Instant {
  const parts = INSTANT.exec(value.replace(/\s*([+:-])\s*/g, '$1'));
  const [, year, month, day, hour, minute, second, , zone = 'Z'] = parts ?? [];
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const ms = parts === null ? Number.NaN : Date.parse(`${local}${offset}`);
  // JavaScript reads 31 February as 3 March.
  if (Number.isNaN(ms) || new Date(Date.parse(`${local}Z`)).toISOString().slice(0, 19) !== local) {
    throw bad(column, value, 'a date such as 2026-03-01T09:30:00+00:00');
  }
  return new Date(ms).toISOString();
}

function minorOf(column: Column, amount: string, currency: string): number {
  if (!/^\d{1,9}(?:[.,]\d{1,20})?$/.test(amount)) throw bad(column, amount, 'an amount such as 24.99');
  // "1,234" may be a thousand or a little more than one, so it is refused.
  if (/,(?!\d{1,2}$)/.test(amount)) throw bad(column, amount, 'an amount such as 24.99');
  return toMinor(Number(amount.replace(',', '.')), currency);
}

/**
 * The price that the buyer paid for the line, less coupon or promotion. Reports write a discount as 5.00 or -5.00.
 */
function price(amount: string, discount: string, currency: string): Money | null {
  // A pending or cancelled item has no price.
  if (amount === '') return null;
  const whole = minorOf('item-price', amount, currency);
  if (!CURRENCIES.has(currency)) throw bad('currency', currency, "a currency of Amazon's such as USD");
  const off =
    discount === '' ? 0 : minorOf('item-promotion-discount', discount.replace(/^[-\u2212]/, ''), currency);
  return { minor: Math.max(0, whole - off), currency };
}

function matching(column: Column, value: string, pattern: RegExp, wanted: string): string {
  if (!pattern.test(value)) throw bad(column, value, wanted);
  return value;
}

/** "Amazon.co.uk" → "UK". */
function marketplaceOf(salesChannel: string): string | null {
  const tld = /^amazon\.([a-z.]{2,6})$/i.exec(salesChannel)?.[1]?.toLowerCase();
  if (tld === undefined) return null;
  return marketplaceByTld(tld === 'jp' ? 'co.jp' : tld)?.code ?? null;
}

type Cells = (column: Column) => string;

function orderOf(cell: Cells): RowOrder {
  const orderId = matching(
    'amazon-order-id',
    cell('amazon-order-id'),
    /^\d{3}-\d{7}-\d{7}$/,
    'an order id such as 111-0000001-0000001',
  );
  const shippedBy = cell('fulfillment-channel');
  const channel = CHANNELS.get(shippedBy.toLowerCase());
  if (channel === undefined) throw bad('fulfillment-channel', shippedBy, 'Amazon or Merchant');
  return {
    orderId,
    purchasedAt: instant('purchase-date', cell('purchase-date')),
    lastUpdatedAt: instant('last-updated-date', cell('last-updated-date')),
    channel,
    marketplace: marketplaceOf(cell('sales-channel')),
  };
}

function itemOf(cell: Cells): OrderItem {
  const sku = cell('sku');
  if (sku.length > MAX_SKU_CHARS) throw bad('sku', sku, `a SKU of at most ${MAX_SKU_CHARS} characters`);
  return {
    asin: matching('asin', cell('asin').toUpperCase(), /^[A-Z0-9]{10}$/, 'an ASIN of 10 letters and digits'),
    sku,
    quantity: Number(matching('quantity', cell('quantity'), /^\d{1,6}$/, 'a whole number')),
    price: price(cell('item-price'), cell('item-promotion-discount'), cell('currency').toUpperCase()),
  };
}

/**
 * Reads one line below the header. Quotation marks are characters of their own: Amazon's report escapes nothing, unless
 * its headings show that a program put all cells into them.
 */
export function readRow(columns: Columns, line: string): RowReading {
  const cells = line.split('\t').map((cell) => (columns.isQuoted ? unquoted(cell) : cell));
  if (cells.length > columns.width) {
    return {
      outcome: 'bad',
      why: `it has ${cells.length} cells and the header ${columns.width}; a tab too many`,
    };
  }
  const cell = (column: Column): string => {
    const value = cells[columns[column]];
    if (value === undefined && isOptional(column)) return '';
    if (value === undefined) throw new BadCell(`it ends before the column ${column}`);
    return value.trim();
  };
  try {
    const isForeign = /^non-amazon/i.test(cell('sales-channel')) || /^S\d{2}-/.test(cell('amazon-order-id'));
    return isForeign
      ? { outcome: 'not_amazons' }
      : { outcome: 'read', order: orderOf(cell), item: itemOf(cell) };
  } catch (error) {
    if (error instanceof BadCell) return { outcome: 'bad', why: error.message };
    throw error;
  }
}
