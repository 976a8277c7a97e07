import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import type { Money } from '../words/money.ts';

/** One product of an order, from the all-orders report. */
export interface OrderItem {
  asin: string;
  sku: string;
  /** 0 for a cancelled item. */
  quantity: number;
  /** Price of all pieces together, less promotions; null until Amazon has charged. */
  price: Money | null;
}

/** An order, from the report. Nothing about the buyer is kept. */
export interface OrderFacts {
  orderId: string;
  purchasedAt: Instant;
  lastUpdatedAt: Instant;
  channel: 'fba' | 'seller';
  /** Code such as "UK"; null where the sales channel is not a known marketplace. */
  marketplace: string | null;
  items: OrderItem[];
}

/** An item in DynamoDB holds at most 400 KB. Real orders are far smaller. */
export const MAX_ITEMS_PER_ORDER = 500;

const isSame = (a: OrderItem, b: OrderItem) => a.asin === b.asin && a.sku === b.sku;

/** The sum is unknown where either amount is, or where the currencies differ. */
function sumOf(a: Money | null, b: Money | null): Money | null {
  if (a === null || b === null || a.currency !== b.currency) return null;
  return { minor: a.minor + b.minor, currency: a.currency };
}

/** A cancelled piece has no price. The price of the others is still known. */
function priceTogether(a: OrderItem, b: OrderItem): Money | null {
  if (a.quantity === 0 && a.price === null) return b.price;
  return b.quantity === 0 && b.price === null ? a.price : sumOf(a.price, b.price);
}

/** Two rows of one product in an order, such as a gift and another, become one item with both quantities. */
export function withRow(items: readonly OrderItem[], item: OrderItem): OrderItem[] {
  if (!items.some((known) => isSame(known, item))) return [...items, item];
  return items.map((known) =>
    isSame(known, item)
      ? { ...known, quantity: known.quantity + item.quantity, price: priceTogether(known, item) }
      : known,
  );
}

/**
 * The order that the table should hold after a report; null where the report has nothing new. For each item the later
 * last-updated-date wins, so that an unreadable row does not delete what was known.
 */
export function merged(known: OrderFacts | null, read: OrderFacts): OrderFacts | null {
  if (known === null) return read;
  if (read.lastUpdatedAt < known.lastUpdatedAt) return null;
  const isLater = read.lastUpdatedAt > known.lastUpdatedAt;
  const kept = known.items.map((item) => {
    const other = read.items.find((one) => isSame(one, item));
    return other !== undefined && (isLater || (item.price === null && other.price !== null)) ? other : item;
  });
  const added = read.items.filter((item) => !known.items.some((one) => isSame(one, item)));
  const items = [...kept, ...added].slice(0, MAX_ITEMS_PER_ORDER);
  const isNew =
    isLater || items.length > known.items.length || kept.some((item, i) => item !== known.items[i]);
  return isNew ? { ...(isLater ? read : known), items } : null;
}

function priceOf(order: OrderFacts, asin: string | null): Money | null {
  const bought = order.items.filter((item) => item.quantity > 0);
  const meant = asin ?? (new Set(bought.map((item) => item.asin)).size === 1 ? bought[0]?.asin : undefined);
  const [first, ...rest] = bought.filter((item) => item.asin === meant).map((item) => item.price);
  const price = rest.reduce(sumOf, first ?? null);
  // A replacement is an order of its own at 0.00, and a share of 0.00 cannot be offered.
  return price === null || price.minor === 0 ? null : price;
}

/**
 * The facts of an order that a case needs.
 * @param asin the product complained about; null: the order's only one, if it has only one
 */
export function orderOfCase(order: OrderFacts, asin: string | null): NonNullable<Case['order']> {
  return { price: priceOf(order, asin), channel: order.channel, purchasedAt: order.purchasedAt };
}
