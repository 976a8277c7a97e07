import type { Cases } from '../../ports/cases.ts';
import type { OpenCase } from '../../ports/open-cases.ts';
import { openOrder } from '../../ports/urgency-order.ts';
import type { BoardFilter } from './board-filter.ts';

/** Cases on one page of the board. */
const PAGE_CASES = 50;
/** Read at once while a person's own cases are looked for. */
const READ_AT_ONCE = 150;
/** Looked at for one page: what DynamoDB reads in a query or two (1 MB each, some 250 cases), within 20 ms. */
const MOST_LOOKED_THROUGH = 250;

export interface BoardPage {
  cases: OpenCase[];
  next: string | null;
  /** How many cases were read; more than are shown where a filter let few pass. */
  looked: number;
}

/**
 * One page of the board. The table applies the filter in the order of its index; where it lets few cases pass, the
 * page ends early and the next one goes on from there, so that no page reads without bound. The playbook, not the
 * table, says who has a case before them: that is looked for here.
 */
export async function readBoard(
  table: Cases,
  stores: string[],
  { filter, after }: { filter: BoardFilter; after: string | null },
  isMine: (c: OpenCase) => boolean,
): Promise<BoardPage> {
  const lookAt = MOST_LOOKED_THROUGH;
  if (!filter.mine) return table.openPage(stores, { after, limit: PAGE_CASES, filter, lookAt });
  const cases: OpenCase[] = [];
  let from = after;
  let looked = 0;
  do {
    const page = await table.openPage(stores, { after: from, limit: READ_AT_ONCE, filter, lookAt });
    for (const c of page.cases) {
      if (!isMine(c)) continue;
      cases.push(c);
      if (cases.length === PAGE_CASES) {
        const isLast = page.next === null && c === page.cases.at(-1);
        return { cases, next: isLast ? null : openOrder(c), looked: looked + page.looked };
      }
    }
    looked += page.looked;
    from = page.next;
  } while (from !== null && looked < MOST_LOOKED_THROUGH);
  return { cases, next: from, looked };
}
