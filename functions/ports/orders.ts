import type { OrderFacts } from '../../core/orders/order.ts';

/** An order of the all-orders report as the table keeps it. */
export interface KnownOrder extends OrderFacts {
  /** Grows by one with each write; the condition of the next. */
  version: number;
}

/** What imported reports say of orders. */
export interface Orders {
  readOrder(store: string, orderId: string): Promise<KnownOrder | null>;
  /**
   * Writes what a report says of an order over the `version` that was read (0: none).
   * False: another writer was faster, or the table knows a later update.
   */
  putOrder(store: string, order: OrderFacts, version: number): Promise<boolean>;
}
