import { asideOrder } from '../../ports/aside-shelf.ts';
import type { AsidesPage, AsidesWish, SetAside } from '../../ports/asides.ts';
import { ABSENT, type Items, plain } from './items.ts';
import { asideAttributes, asideKey, OLD_ASIDES, OPEN_CASES, oldAsideKey, shelfPartition } from './keys.ts';

/** Items read for one page where a filter lets few pass: some 200 bytes each, a third of what DynamoDB reads at once. */
const MOST_LOOKED_THROUGH = 1000;

interface Stretch {
  items: SetAside[];
  /** Where a filter stopped looking; null: everything was seen, or enough was found. */
  stoppedAt: string | null;
}

async function stretch(
  { query }: Items,
  partition: string,
  { why, after, limit }: Pick<AsidesWish, 'why' | 'after' | 'limit'>,
): Promise<Stretch> {
  const items: SetAside[] = [];
  let looked = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await query({
      IndexName: OPEN_CASES,
      ScanIndexForward: false,
      KeyConditionExpression: after === null ? 'openPk = :pk' : 'openPk = :pk AND openSk < :after',
      ExpressionAttributeValues: {
        ':pk': partition,
        ...(after === null ? {} : { ':after': after }),
        ...(why === null ? {} : { ':why': why }),
      },
      ...(why === null ? {} : { FilterExpression: 'why = :why' }),
      // One more than is shown tells whether there is a next page.
      Limit: why === null ? limit + 1 - items.length : MOST_LOOKED_THROUGH - looked,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    for (const item of page.Items ?? []) items.push(plain<SetAside>(item));
    looked += page.ScannedCount ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined && items.length <= limit && looked < MOST_LOOKED_THROUGH);
  const isCut = from !== undefined && items.length <= limit;
  return { items, stoppedAt: isCut ? String(from?.openSk) : null };
}

/** One page over all stores, the newest first. */
export async function asidesPage(items: Items, wish: AsidesWish): Promise<AsidesPage> {
  const stretches = await Promise.all(
    wish.stores.map((store) => stretch(items, shelfPartition(wish.shelf, store), wish)),
  );
  // Below the place where one store stopped being looked through, the others would be shown with gaps.
  const [horizon = null] = stretches
    .flatMap(({ stoppedAt }) => stoppedAt ?? [])
    .sort()
    .reverse();
  const sorted = stretches
    .flatMap((one) => one.items)
    .filter((item) => horizon === null || asideOrder(item) >= horizon)
    .sort((a, b) => (asideOrder(a) > asideOrder(b) ? -1 : 1));
  const shown = sorted.slice(0, wish.limit);
  const last = shown.at(-1);
  return {
    items: shown,
    next: sorted.length > shown.length && last !== undefined ? asideOrder(last) : horizon,
  };
}

export async function countAsides(
  { query }: Items,
  stores: readonly (string | null)[],
  most: number,
): Promise<number> {
  const pages = await Promise.all(
    stores.map((store) =>
      query({
        IndexName: OPEN_CASES,
        KeyConditionExpression: 'openPk = :pk',
        ExpressionAttributeValues: { ':pk': shelfPartition('open', store) },
        Select: 'COUNT',
        Limit: most,
      }),
    ),
  );
  return Math.min(
    most,
    pages.reduce((sum, { Count = 0 }) => sum + Count, 0),
  );
}

/** Older items taken over at once; the next page load goes on. */
const MOST_ADOPTED = 100;

/**
 * Items of older versions lie in one partition and on no list. The first page of a list takes them over; what is left
 * in their place keeps nothing of the mail (no function may delete items).
 */
export async function adoptOld({ query, put }: Items): Promise<void> {
  let from: Record<string, unknown> | undefined;
  let adopted = 0;
  do {
    const page = await query({
      KeyConditionExpression: 'pk = :pk',
      FilterExpression: 'attribute_not_exists(moved)',
      ExpressionAttributeValues: { ':pk': OLD_ASIDES },
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    for (const one of (page.Items ?? []).slice(0, MOST_ADOPTED - adopted)) {
      const item = plain<SetAside>(one);
      await put(asideKey(item.id), { ...item, ...asideAttributes(item) }, ABSENT);
      await put(oldAsideKey(item.id), { id: item.id, moved: true });
      adopted += 1;
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined && adopted < MOST_ADOPTED);
}
