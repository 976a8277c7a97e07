import type { Instant } from '../../../core/words/instant.ts';
import type { News, Untold } from '../../../functions/ports/news.ts';
import { absent, always, type FakeItems } from './items.ts';

export function fakeNews({ putIf, under }: FakeItems): News {
  return {
    async addUntold(news) {
      await putIf('addUntold', `UNTOLD#${news.id}`, news, absent);
    },
    async untold(limit) {
      const all = await under<Untold & { toldAt?: Instant }>('untold', 'UNTOLD#');
      return all
        .filter(({ toldAt }) => toldAt === undefined)
        .sort((a, b) => (`${a.at}#${a.id}` < `${b.at}#${b.id}` ? -1 : 1))
        .slice(0, limit);
    },
    async markUntoldTold(news, at) {
      await putIf('markUntoldTold', `UNTOLD#${news.id}`, { ...news, toldAt: at }, always);
    },
  };
}
