import type { Instant } from '../../../core/words/instant.ts';
import type { DraftLink, LookUps, RelayRegister } from '../../../functions/ports/look-ups.ts';
import { absent, always, type FakeItems } from './items.ts';

export function fakeLookUps({ get, peek, putIf }: FakeItems): LookUps {
  return {
    async claim(key, holder, at) {
      if (await putIf('claim', `LOOKUP#${key}`, { holder, at }, absent)) return { claimed: true };
      const taken = peek<{ holder: string; at: Instant }>(`LOOKUP#${key}`);
      if (taken === null) throw new Error(`The look-up ${key} vanished while it was claimed.`);
      return taken.holder === holder ? { claimed: true } : { claimed: false, ...taken };
    },
    handKey: (key, from, to, at) =>
      putIf(
        'handKey',
        `LOOKUP#${key}`,
        { holder: to, at },
        (old) => (old as { holder: string } | undefined)?.holder === from,
      ),
    lookUp: (key) => get('lookUp', `LOOKUP#${key}`),
    async readRelay(key) {
      return (await get<RelayRegister>('readRelay', `LOOKUP#${key}`)) ?? { version: 0, entries: [] };
    },
    writeRelay: (key, version, entries) =>
      putIf('writeRelay', `LOOKUP#${key}`, { version: version + 1, entries }, (old) =>
        version === 0 ? old === undefined : (old as RelayRegister | undefined)?.version === version,
      ),

    async addLink(link) {
      await putIf('addLink', `LINK#${link.id}`, link, always);
    },
    readLink: (id) => get<DraftLink>('readLink', `LINK#${id}`),
  };
}
