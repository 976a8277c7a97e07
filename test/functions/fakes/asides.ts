import { asideOrder, shelfOf } from '../../../functions/ports/aside-shelf.ts';
import type { Asides, SetAside } from '../../../functions/ports/asides.ts';
import { absent, type FakeItems } from './items.ts';

export function fakeAsides({ get, putIf, set, under, begin, items }: FakeItems): Asides {
  const every = () =>
    [...items.entries()].filter(([key]) => key.startsWith('SETASIDE|')).map(([, item]) => item as SetAside);
  return {
    async setAside(item, before) {
      const next = before === null ? item : { ...item, version: (before.version ?? 0) + 1 };
      const isUnchanged = (old: unknown) => (old as SetAside | undefined)?.version === before?.version;
      if (!(await putIf('setAside', `SETASIDE|${item.id}`, next, before === null ? absent : isUnchanged)))
        return false;
      if (item.store !== null && item.orderId !== null) {
        set(`ASIDE#${item.store}#${item.orderId}|${item.id}`, next);
      }
      return true;
    },
    readAside: (id) => get<SetAside>('readAside', `SETASIDE|${id}`),
    async asidesPage({ shelf, stores, why, after, limit }) {
      await begin('asidesPage');
      const found = every()
        .filter((item) => shelfOf(item) === shelf && stores.includes(item.store))
        .filter((item) => why === null || item.why === why)
        .filter((item) => after === null || asideOrder(item) < after)
        .sort((a, b) => (asideOrder(a) > asideOrder(b) ? -1 : 1));
      const shown = found.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: structuredClone(shown),
        next: found.length > limit && last !== undefined ? asideOrder(last) : null,
      };
    },
    async countAsides(stores, most) {
      await begin('countAsides');
      const open = every().filter((item) => shelfOf(item) === 'open' && stores.includes(item.store));
      return Math.min(most, open.length);
    },
    asidesOfOrder: (store, orderId) => under<SetAside>('asidesOfOrder', `ASIDE#${store}#${orderId}|`),
  };
}
