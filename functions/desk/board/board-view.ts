import type { Playbook, PlaybookStaff } from '../../../core/playbook/playbook.ts';
import { type Case, STAGES, type Stage } from '../../../core/words/case.ts';
import { CAUSES, type Cause, RISKS, type Risk } from '../../../core/words/diagnosis.ts';
import { assignedAgent, supervisorsOf } from '../../pipeline/staff.ts';
import type { Cases } from '../../ports/cases.ts';
import type { OpenCase } from '../../ports/open-cases.ts';
import { openOrder } from '../../ports/urgency-order.ts';

/** Cases on one page of the board. */
const PAGE_CASES = 50;
/** Read at once while somebody looks for their own cases. */
const READ_AT_ONCE = 150;
/** Looked at for one page: what DynamoDB reads in a query or two (1 MB each, some 250 cases), within 20 ms. */
const MOST_LOOKED_THROUGH = 250;

export interface BoardFilter {
  stage: Stage | null;
  cause: Cause | null;
  store: string | null;
  risk: Risk | null;
  mine: boolean;
}

const oneOf = <T extends string>(known: readonly T[], given: string | undefined): T | null =>
  known.find((one) => one === given) ?? null;

/** The filter as the address of the page says it; what is not known filters nothing. */
export function filterFrom(
  given: (name: string) => string | undefined,
  stores: readonly string[],
): BoardFilter {
  return {
    stage: oneOf(STAGES, given('stage')),
    cause: oneOf(CAUSES, given('cause')),
    store: oneOf(stores, given('store')),
    risk: oneOf(RISKS, given('risk')),
    mine: given('mine') === '1',
  };
}

/** Does the index answer by itself, without reading cases that are not shown? */
export function isPlain({ stage, cause, risk, mine }: BoardFilter): boolean {
  return stage === null && cause === null && risk === null && !mine;
}

/** Who has the case before them now. */
export function peopleOf(
  c: Pick<Case, 'id' | 'store' | 'draft' | 'assignee'>,
  playbook: Playbook,
): PlaybookStaff[] {
  return c.draft?.role === 'supervisor' && c.draft.status === 'pending'
    ? supervisorsOf(playbook, c.store)
    : assignedAgent(playbook, c);
}

export interface BoardPage {
  cases: OpenCase[];
  next: string | null;
  /** How many cases were read; more than are shown where a filter let few pass. */
  looked: number;
}

/**
 * One page of the board. The table applies the filter in the order of its index; where it lets few cases pass, the
 * page ends early and the next one goes on from there, so that no page reads without bound. Who has a case before
 * them the playbook says, not the table: that is looked for here.
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

/** A cursor is a place in an order: any other text would only be another place, but it is bounded. */
const CURSOR = /^[\w#:.-]{1,120}$/;

export function cursorToText(next: string): string {
  return Buffer.from(next).toString('base64url');
}

export function cursorFromText(given: string | undefined): string | null {
  const place = Buffer.from((given ?? '').slice(0, 200), 'base64url').toString('utf8');
  return CURSOR.test(place) ? place : null;
}
