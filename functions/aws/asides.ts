import type { Asides, SetAside } from '../ports/asides.ts';
import { adoptOld, asidesPage, countAsides } from './aside-lists.ts';
import { ABSENT, type Condition, type Items } from './items.ts';
import { asideAttributes, asideKey, oldAsideKey, orderAsideKey, orderAsidePartition } from './keys.ts';

/** The item is as it was read (W5). Older items, and those that were written once, have no version. */
function unchanged(before: SetAside): Condition {
  const names = { '#version': 'version' };
  return before.version === undefined
    ? { expression: 'attribute_not_exists(#version)', names }
    : { expression: '#version = :version', names, values: { ':version': before.version } };
}

export function createAsides(items: Items): Asides {
  const { get, put, under } = items;
  return {
    async setAside(item, before) {
      const next = before === null ? item : { ...item, version: (before.version ?? 0) + 1 };
      const stored = { ...next, ...asideAttributes(next) };
      if (!(await put(asideKey(item.id), stored, before === null ? ABSENT : unchanged(before)))) return false;
      if (item.store !== null && item.orderId !== null) {
        // A copy for the look-up by order: on no list.
        const { deleteAfter } = asideAttributes(next);
        await put(orderAsideKey(item.store, item.orderId, item.id), { ...next, deleteAfter });
      }
      return true;
    },
    readAside: async (id) => (await get<SetAside>(asideKey(id))) ?? get<SetAside>(oldAsideKey(id)),
    async asidesPage(wish) {
      if (wish.after === null) await adoptOld(items);
      return asidesPage(items, wish);
    },
    countAsides: (stores, most) => countAsides(items, stores, most),
    asidesOfOrder: (store, orderId) => under<SetAside>(orderAsidePartition(store, orderId)),
  };
}
