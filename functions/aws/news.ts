import type { News, Untold } from '../ports/news.ts';
import { ABSENT, type Items, inIndex } from './items.ts';
import { OPEN_CASES, UNTOLD_PARTITION, untoldKey, untoldOrder } from './keys.ts';

export function createNews(items: Items): News {
  return {
    async addUntold(news) {
      const index = { openPk: UNTOLD_PARTITION, openSk: untoldOrder(news) };
      await items.put(untoldKey(news.id), { ...news, ...index }, ABSENT);
    },
    untold: (limit) =>
      inIndex<Untold>(
        items,
        {
          IndexName: OPEN_CASES,
          KeyConditionExpression: 'openPk = :pk',
          ExpressionAttributeValues: { ':pk': UNTOLD_PARTITION },
        },
        limit,
      ),
    async markUntoldTold(news, at) {
      // Without the index's keys the item leaves it.
      await items.put(untoldKey(news.id), { ...news, toldAt: at });
    },
  };
}
