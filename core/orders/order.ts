import type { Case } from '../words/case.ts';
import type { Instant } from '../words/instant.ts';
import type { Money } from '../words/money.ts';

/** What the all-orders report says about one product of an order. */
export interface OrderItem {
  asin: string;
  sku: string;
  /** 0 where the item was cancelled. */
  quantity: number;
  /** The whole line, all pieces together, less its promotions; null while Amazon has not charged yet. */
  price: Money | null;
}

/** An order as the report tells it. Nothing about the buyer is taken over. */
export interface OrderFacts {
  orderId: string;
  purchasedAt: Instant;
  lastUpdatedAt: Instant;
  channel: 'fba' | 'seller';
  /** Code such as "UK"; null where the sales channel is none of the known marketplaces. */
  marketplace: string | null;
  items: OrderItem[];
}

/** An order of the table takes 400 KB at most (DynamoDB); Amazon's baskets are far smaller. */
export const MAX_ITEMS_PER_ORDER = 500;

const isSame = (a: OrderItem, b: OrderItem) => a.asin === b.asin && a.sku === b.sku;

/** Unknown where either is; amounts of two currencies have no sum. */
function sumOf(a: Money | null, b: Money | null): Money | null {
  if (a === null || b === null || a.currency !== b.currency) return null;
  return { minor: a.minor + b.minor, currency: a.currency };
}

/** A cancelled piece has no price, which does not make that of the others unknown. */
function priceTogether(a: OrderItem, b: OrderItem): Money | null {
  if (a.quantity === 0 && a.price === null) return b.price;
  return b.quantity === 0 && b.price === null ? a.price : sumOf(a.price, b.price);
}

/** The same product in two rows of an order (one as a gift, one not) is one item with both quantities. */
export function withRow(items: readonly OrderItem[], item: OrderItem): OrderItem[] {
  if (!items.some((known) => isSame(known, item))) return [...items, item];
  return items.map((known) =>
    isSame(known, item)
      ? { ...known, quantity: known.quantity + item.quantity, price: priceTogether(known, item) }
      : known,
  );
}

/**
 * What the table should hold after a report was read; null where it says nothing new. The later
 * last-updated-date wins, item by item: a row that could not be read does not take away what was known.
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
  // A replacement is an order of its own at 0.00: a share of nothing is no offer.
  return price === null || price.minor === 0 ? null : price;
}

/**
 * What a case needs to know of its order.
 * @param asin the product complained about; null: the order's only one, if it has only one
 */
export function orderOfCase(order: OrderFacts, asin: string | null): NonNullable<Case['order']> {
  return { price: priceOf(order, asin), channel: order.channel, purchasedAt: order.purchasedAt };
}
