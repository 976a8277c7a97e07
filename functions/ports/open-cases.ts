import type { Case } from '../../core/words/case.ts';
import type { Cause } from '../../core/words/cause.ts';
import type { Risk } from '../../core/words/risk.ts';
import type { Stage } from '../../core/words/stage.ts';

/** What a list of open cases shows of each. A whole case is ten times as long, most of it record. */
export const OPEN_CASE_FIELDS = [
  'id',
  'store',
  'state',
  'stage',
  'buyerName',
  'orderId',
  'asin',
  'productTitle',
  'respondBy',
  'fulfilBy',
  'claimOpen',
  'diagnosis',
  'causeByAgent',
  'draft',
  'assignee',
  'openedAt',
] as const satisfies readonly (keyof Case)[];
export type OpenCase = Pick<Case, (typeof OPEN_CASE_FIELDS)[number]>;

/** What the cases of a page have in common; null: any. */
export interface OpenFilter {
  stage: Stage | null;
  /** The cause that counts: an agent's before the diagnosis. */
  cause: Cause | null;
  risk: Risk | null;
}

export interface OpenPageWish {
  /** `next` of the page before. */
  after: string | null;
  limit: number;
  filter?: OpenFilter;
  /** At most so many cases of a store are looked at for one page with a filter. */
  lookAt?: number;
}

/** A stretch of the open cases, and where the next one begins. */
export interface OpenPage {
  cases: OpenCase[];
  /** Place in the order (`openOrder`) after which the next page begins; null when there are no more. */
  next: string | null;
  /** How many cases were looked at. */
  looked: number;
}
