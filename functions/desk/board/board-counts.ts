import type { Instant } from '../../../core/words/instant.ts';
import type { Cases } from '../../ports/cases.ts';
import type { OpenPage } from '../../ports/open-cases.ts';
import { boundsOf, type OpenBand, openOrder } from '../../ports/urgency-order.ts';
import { SOON_MS } from '../page/urgency.ts';

/** Counting costs a read for each case: beyond this a number says nothing more to a person. */
export const COUNT_MOST = 50;

export type Counts = Record<'urgent' | 'overdue' | 'soon', number>;

/**
 * How many cases of a band the first page shows, if that is the answer: the band ends on it, nothing comes
 * after it, or more are not counted anyway. Most boards are that small, and cost no read besides the page itself.
 */
function countOnPage({ cases, next }: OpenPage, band: OpenBand): number | null {
  const [from, before] = boundsOf(band);
  const isWhole = next === null || cases.some((c) => openOrder(c) >= before);
  const inside = cases.filter((c) => openOrder(c) >= from && openOrder(c) < before).length;
  return isWhole || inside >= COUNT_MOST ? inside : null;
}

/** The numbers above the board; `firstPage` where all open cases begin with it. */
export async function countOpenCases(
  table: Cases,
  stores: string[],
  now: Instant,
  firstPage: OpenPage | null,
): Promise<Counts> {
  const soonBefore = new Date(Date.parse(now) + SOON_MS).toISOString();
  const count = async (band: OpenBand) =>
    (firstPage === null ? null : countOnPage(firstPage, band)) ??
    (await table.countOpen(stores, band, COUNT_MOST));
  const [urgent, overdue, soon] = await Promise.all([
    count('urgent'),
    count({ from: null, before: now }),
    count({ from: now, before: soonBefore }),
  ]);
  return { urgent, overdue, soon };
}
