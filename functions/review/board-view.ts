import { type Case, STAGES, type Stage } from '../../core/case/case.ts';
import { CAUSES, type Cause, RISKS, type Risk } from '../../core/diagnosis/diagnosis.ts';
import type { Playbook, PlaybookStaff } from '../../core/playbook/playbook.ts';
import { openOrder } from '../open-order.ts';
import type { CaseTable } from '../ports.ts';
import { assignedAgent, supervisorsOf } from '../staff.ts';

/** Cases on one page of the board. */
const PAGE_CASES = 50;
/** Read at once while a filter is set, and at most for one page: some 2 MB of cases. */
const READ_AT_ONCE = 150;
const MOST_LOOKED_THROUGH = 600;

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
export function peopleOf(c: Case, playbook: Playbook): PlaybookStaff[] {
  return c.draft?.role === 'supervisor' && c.draft.status === 'pending'
    ? supervisorsOf(playbook, c.store)
    : assignedAgent(playbook, c);
}

export function passes(c: Case, filter: BoardFilter, person: PlaybookStaff, playbook: Playbook): boolean {
  const { stage, cause, risk, mine } = filter;
  if (stage !== null && c.stage !== stage) return false;
  if (cause !== null && (c.causeByAgent ?? c.diagnosis?.cause) !== cause) return false;
  if (risk !== null && !(c.diagnosis?.risks.includes(risk) ?? false)) return false;
  return !mine || peopleOf(c, playbook).some(({ email }) => email === person.email);
}

export interface BoardPage {
  cases: Case[];
  next: string | null;
  /** How many cases were read; more than are shown where a filter let few pass. */
  looked: number;
}

/**
 * One page of the board. A filter is applied to what the index gives in its order; where it lets few cases
 * pass, the page ends after a bounded number of reads, and the next one goes on from there.
 */
export async function readBoard(
  table: CaseTable,
  stores: string[],
  fits: ((c: Case) => boolean) | null,
  after: string | null,
): Promise<BoardPage> {
  if (fits === null) {
    const page = await table.openPage(stores, { after, limit: PAGE_CASES });
    return { ...page, looked: page.cases.length };
  }
  const cases: Case[] = [];
  let from = after;
  let looked = 0;
  do {
    const page = await table.openPage(stores, { after: from, limit: READ_AT_ONCE });
    for (const c of page.cases) {
      looked += 1;
      if (!fits(c)) continue;
      cases.push(c);
      if (cases.length === PAGE_CASES) {
        const isLast = page.next === null && c === page.cases.at(-1);
        return { cases, next: isLast ? null : openOrder(c), looked };
      }
    }
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
