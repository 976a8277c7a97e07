import type { Asides, SetAside } from '../ports/asides.ts';
import type { Items } from './items.ts';
import { ASIDES, asideKey, orderAsideKey, orderAsidePartition } from './keys.ts';

export function createAsides({ get, put, under }: Items): Asides {
  return {
    async setAside(item) {
      await put(asideKey(item.id), item);
      if (item.store !== null && item.orderId !== null) {
        await put(orderAsideKey(item.store, item.orderId, item.id), item);
      }
    },
    readAside: (id) => get<SetAside>(asideKey(id)),
    asides: () => under<SetAside>(ASIDES),
    asidesOfOrder: (store, orderId) => under<SetAside>(orderAsidePartition(store, orderId)),
  };
}
