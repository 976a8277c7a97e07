import type { Asides, SetAside } from '../../../functions/ports/asides.ts';
import { always, type FakeItems } from './items.ts';

export function fakeAsides({ get, putIf, set, under }: FakeItems): Asides {
  return {
    async setAside(item) {
      await putIf('setAside', `ASIDE|${item.id}`, item, always);
      if (item.store !== null && item.orderId !== null) {
        set(`ASIDE#${item.store}#${item.orderId}|${item.id}`, item);
      }
    },
    readAside: (id) => get<SetAside>('readAside', `ASIDE|${id}`),
    asides: () => under<SetAside>('asides', 'ASIDE|'),
    asidesOfOrder: (store, orderId) => under<SetAside>('asidesOfOrder', `ASIDE#${store}#${orderId}|`),
  };
}
