import { type Items, plain } from './items.ts';

type Query = Parameters<Items['query']>[0];

/** Items under one key of an index, until there are enough: DynamoDB ends a page at 1 MB. */
export async function inIndex<T>(items: Items, query: Query, limit: number): Promise<T[]> {
  const found: T[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await items.query({
      ...query,
      Limit: limit - found.length,
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    for (const item of page.Items ?? []) found.push(plain<T>(item));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && found.length < limit);
  return found;
}
