import type { Case } from '../../core/words/case.ts';
import type { OpenCase } from '../ports/open-cases.ts';
import { boundsOf, type OpenBand, openOrder } from '../ports/urgency-order.ts';
import { type Items, inIndex } from './items.ts';
import { OPEN_CASES, openPartition, PRODUCT_BY_DATE, productPartition } from './keys.ts';
import { LISTED } from './open-cases.ts';

type Query = Parameters<Items['query']>[0];

/** The whole cases, the most urgent first. */
export async function openCases(items: Items, stores: string[], limit: number): Promise<Case[]> {
  const ofEach = stores.map((store) => {
    const query: Query = {
      IndexName: OPEN_CASES,
      KeyConditionExpression: 'openPk = :pk',
      ExpressionAttributeValues: { ':pk': openPartition(store) },
    };
    return inIndex<Case>(items, query, limit);
  });
  const found = await Promise.all(ofEach);
  return found
    .flat()
    .sort((a, b) => (openOrder(a) < openOrder(b) ? -1 : 1))
    .slice(0, limit);
}

export async function countOpen(
  items: Items,
  stores: string[],
  band: OpenBand,
  most: number,
): Promise<number> {
  const [from, before] = boundsOf(band);
  const pages = await Promise.all(
    stores.map((store) =>
      items.query({
        IndexName: OPEN_CASES,
        // BETWEEN takes both ends in; a case's key goes on after the instant and never equals a bound.
        KeyConditionExpression: 'openPk = :pk AND openSk BETWEEN :from AND :before',
        ExpressionAttributeValues: { ':pk': openPartition(store), ':from': from, ':before': before },
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

export function casesOfProduct(items: Items, asin: string, limit: number): Promise<OpenCase[]> {
  const query: Query = {
    IndexName: PRODUCT_BY_DATE,
    KeyConditionExpression: 'productPk = :pk',
    ExpressionAttributeValues: { ':pk': productPartition(asin) },
    ScanIndexForward: false,
    ...LISTED,
  };
  return inIndex(items, query, limit);
}
