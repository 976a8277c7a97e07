import type { KnownOrder, Orders } from '../../../functions/ports/orders.ts';
import type { FakeItems } from './items.ts';

export function fakeOrders({ get, putIf }: FakeItems): Orders {
  return {
    readOrder: (store, orderId) => get<KnownOrder>('readOrder', `ORDERFACTS#${store}#${orderId}`),
    putOrder: (store, order, version) =>
      putIf('putOrder', `ORDERFACTS#${store}#${order.orderId}`, { ...order, version: version + 1 }, (old) => {
        const known = old as KnownOrder | undefined;
        if (version === 0) return known === undefined;
        return known?.version === version && known.lastUpdatedAt <= order.lastUpdatedAt;
      }),
  };
}
