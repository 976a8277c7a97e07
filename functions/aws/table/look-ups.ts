import type { Instant } from '../../../core/words/instant.ts';
import type { DraftLink, LookUps, RelayRegister } from '../../ports/look-ups.ts';
import { ABSENT, type Items, onVersion } from './items.ts';
import { linkKey, lookUpKey } from './keys.ts';

export function createLookUps({ get, put }: Items): LookUps {
  return {
    async claim(key, holder, at) {
      if (await put(lookUpKey(key), { holder, at }, ABSENT)) return { claimed: true };
      const taken = await get<{ holder: string; at: Instant }>(lookUpKey(key));
      if (taken === null) throw new Error(`The look-up ${key} vanished while it was claimed.`);
      return taken.holder === holder ? { claimed: true } : { claimed: false, ...taken };
    },
    handKey: (key, from, to, at) =>
      put(lookUpKey(key), { holder: to, at }, { expression: 'holder = :from', values: { ':from': from } }),
    lookUp: (key) => get(lookUpKey(key)),

    async readRelay(key) {
      return (await get<RelayRegister>(lookUpKey(key))) ?? { version: 0, entries: [] };
    },
    writeRelay: (key, version, entries) =>
      put(lookUpKey(key), { version: version + 1, entries }, onVersion(version)),

    async addLink(link) {
      await put(linkKey(link.id), link);
    },
    readLink: (id) => get<DraftLink>(linkKey(id)),
  };
}
