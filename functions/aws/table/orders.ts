import type { KnownOrder, Orders } from '../../ports/orders.ts';
import { ABSENT, type Items } from './items.ts';
import { orderFactsKey } from './keys.ts';

export function createOrders({ get, put }: Items): Orders {
  return {
    readOrder: (store, orderId) => get<KnownOrder>(orderFactsKey(store, orderId)),
    putOrder: (store, order, version) =>
      put(
        orderFactsKey(store, order.orderId),
        { ...order, version: version + 1 },
        version === 0
          ? ABSENT
          : {
              expression: '#version = :version AND #updated <= :updated',
              names: { '#version': 'version', '#updated': 'lastUpdatedAt' },
              values: { ':version': version, ':updated': order.lastUpdatedAt },
            },
      ),
  };
}
