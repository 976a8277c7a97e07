import {
  OPEN_CASE_FIELDS,
  type OpenCase,
  type OpenFilter,
  type OpenPage,
  type OpenPageWish,
} from '../../ports/open-cases.ts';
import { openOrder } from '../../ports/urgency-order.ts';
import type { Items } from './items.ts';
import { OPEN_CASES, openPartition } from './keys.ts';

/**
 * Pages of the open cases. The table chooses the fields and applies the filter: what is not shown does not travel. DynamoDB
 * still reads and bills it, so a page looks at a bounded number of cases.
 */

type Names = Record<string, string>;
type Values = Record<string, unknown>;

/** Names stand for the fields: some of them are reserved words of DynamoDB's. */
const FIELDS: Names = Object.fromEntries(OPEN_CASE_FIELDS.map((name) => [`#${name}`, name]));
const PROJECTION = Object.keys(FIELDS).join(', ');
/** Asks for what a list shows, and no more. */
export const LISTED = { ExpressionAttributeNames: FIELDS, ProjectionExpression: PROJECTION };

function conditionOf({ stage, cause, risk }: OpenFilter): { expression: string; values: Values } | null {
  const parts: [expression: string, values: Values][] = [
    ...(stage === null ? [] : [['#stage = :stage', { ':stage': stage }] as [string, Values]]),
    ...(cause === null
      ? []
      : [
          [
            '(#causeByAgent = :cause OR (attribute_type(#causeByAgent, :null) AND #diagnosis.#cause = :cause))',
            { ':cause': cause, ':null': 'NULL' },
          ] as [string, Values],
        ]),
    ...(risk === null ? [] : [['contains(#diagnosis.#risks, :risk)', { ':risk': risk }] as [string, Values]]),
  ];
  if (parts.length === 0) return null;
  return {
    expression: parts.map(([expression]) => expression).join(' AND '),
    values: Object.assign({}, ...parts.map(([, values]) => values)),
  };
}

function namesFor({ cause, risk }: OpenFilter): Names {
  return {
    ...FIELDS,
    ...(cause === null ? {} : { '#cause': 'cause' }),
    ...(risk === null ? {} : { '#risks': 'risks' }),
  };
}

interface Stretch {
  cases: OpenCase[];
  /** Where a filter stopped looking; null: everything behind `after` was seen, or enough was found. */
  stoppedAt: string | null;
  looked: number;
}

/** Cases that one query looks at: a filter that lets many pass needs few, one that lets none pass few queries. */
const LOOK_FIRST = 150;
const LOOK_ON_TIMES = 3;

const NO_FILTER: OpenFilter = { stage: null, cause: null, risk: null };

async function ofStore(
  items: Items,
  store: string,
  { after, limit, filter = NO_FILTER, lookAt = limit }: OpenPageWish,
): Promise<Stretch> {
  const condition = conditionOf(filter);
  const most = condition === null ? limit : lookAt;
  const query: Parameters<Items['query']>[0] = {
    IndexName: OPEN_CASES,
    KeyConditionExpression: after === null ? 'openPk = :pk' : 'openPk = :pk AND openSk > :after',
    ExpressionAttributeValues: {
      ':pk': openPartition(store),
      ...(after === null ? {} : { ':after': after }),
      ...condition?.values,
    },
    ExpressionAttributeNames: namesFor(filter),
    ProjectionExpression: PROJECTION,
    ...(condition === null ? {} : { FilterExpression: condition.expression }),
  };
  const cases: OpenCase[] = [];
  let looked = 0;
  let from: Record<string, unknown> | undefined;
  do {
    // DynamoDB's limit counts what it looks at, before the filter; besides, it ends a page at 1 MB.
    const page = await items.query({
      ...query,
      Limit: Math.min(most - looked, Math.max(limit, looked * LOOK_ON_TIMES, LOOK_FIRST)),
      ...(from === undefined ? {} : { ExclusiveStartKey: from }),
    });
    cases.push(...((page.Items ?? []) as OpenCase[]));
    looked += page.ScannedCount ?? page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from !== undefined && looked < most && cases.length < limit);
  const isCut = condition !== null && from !== undefined;
  return { cases, looked, stoppedAt: isCut ? String(from?.openSk ?? '') : null };
}

/** One page over some stores, in one order. */
export async function openPage(items: Items, stores: string[], wish: OpenPageWish): Promise<OpenPage> {
  // One more than asked for tells whether there is a next page.
  const more = { ...wish, limit: wish.limit + 1 };
  const stretches = await Promise.all(stores.map((store) => ofStore(items, store, more)));
  // Behind the place where the first store stopped looking the order would have gaps.
  const [horizon] = stretches.flatMap(({ stoppedAt }) => (stoppedAt === null ? [] : [stoppedAt])).sort();
  const all = stretches
    .flatMap(({ cases }) => cases)
    .filter((c) => horizon === undefined || openOrder(c) <= horizon)
    .sort((a, b) => (openOrder(a) < openOrder(b) ? -1 : 1));
  const cases = all.slice(0, wish.limit);
  const last = cases.at(-1);
  const next = all.length > wish.limit && last !== undefined ? openOrder(last) : (horizon ?? null);
  return { cases, next, looked: stretches.reduce((sum, { looked }) => sum + looked, 0) };
}
