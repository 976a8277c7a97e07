import { orderOfCase } from '../../core/orders/order.ts';
import type { Case } from '../../core/words/case.ts';
import type { Orders } from '../ports/orders.ts';

function isWhole(order: Case['order']): boolean {
  return order !== null && order.price !== null && order.channel !== null && order.purchasedAt !== null;
}

/**
 * What the imported orders report says of a case's order; null where it says nothing that the case does not
 * know. Asked again as long as something lacks: reports are imported while cases are open.
 */
export async function newsOfOrder(
  orders: Pick<Orders, 'readOrder'>,
  c: Case,
): Promise<NonNullable<Case['order']> | null> {
  if (c.orderId === null || isWhole(c.order)) return null;
  const known = await orders.readOrder(c.store, c.orderId);
  if (known === null) return null;
  const order = orderOfCase(known, c.asin);
  return c.order !== null && order.price === null ? null : order;
}
