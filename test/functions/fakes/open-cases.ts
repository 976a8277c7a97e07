import type { Case } from '../../../core/words/case.ts';
import type { Cases } from '../../../functions/ports/cases.ts';
import {
  OPEN_CASE_FIELDS,
  type OpenCase,
  type OpenFilter,
  type OpenPage,
  type OpenPageWish,
} from '../../../functions/ports/open-cases.ts';
import { boundsOf, openOrder } from '../../../functions/ports/urgency-order.ts';
import type { FakeItems } from './items.ts';
import { copy } from './turn.ts';

/** The lists of cases, read from all of them. */
export function fakeCaseLists({
  items,
  begin,
}: FakeItems): Pick<Cases, 'openCases' | 'openPage' | 'countOpen' | 'casesOfProduct'> {
  const every = () =>
    [...items.entries()]
      .filter(([key]) => key.startsWith('CASE#') && key.endsWith('|CASE'))
      .map(([, item]) => copy(item as Case));
  const open = (stores: string[]) =>
    every()
      .filter((c) => stores.includes(c.store) && c.state !== 'closed')
      .sort((a, b) => (openOrder(a) < openOrder(b) ? -1 : 1));
  const passes = (c: Case, { stage, cause, risk }: OpenFilter) =>
    (stage === null || c.stage === stage) &&
    (cause === null || (c.causeByAgent ?? c.diagnosis?.cause) === cause) &&
    (risk === null || (c.diagnosis?.risks.includes(risk) ?? false));
  async function page(
    stores: string[],
    { after, limit, filter, lookAt = limit }: OpenPageWish,
  ): Promise<OpenPage> {
    await begin('openPage');
    const rest = open(stores).filter((c) => after === null || openOrder(c) > after);
    const isFiltering = filter !== undefined && Object.values(filter).some((one) => one !== null);
    const seen = isFiltering ? rest.slice(0, lookAt) : rest;
    const fitting = isFiltering ? seen.filter((c) => passes(c, filter)) : seen;
    const shown = fitting.slice(0, limit);
    const horizon = seen.length < rest.length ? seen.at(-1) : undefined;
    const last = fitting.length > limit ? shown.at(-1) : horizon;
    return {
      cases: shown.map(
        (c) => Object.fromEntries(OPEN_CASE_FIELDS.map((name) => [name, c[name]])) as OpenCase,
      ),
      next: last === undefined ? null : openOrder(last),
      looked: isFiltering ? seen.length : shown.length,
    };
  }
  return {
    async openCases(stores, limit) {
      await begin('openCases');
      return open(stores).slice(0, limit);
    },
    openPage: page,
    async countOpen(stores, band, most) {
      await begin('countOpen');
      const [from, before] = boundsOf(band);
      const inside = open(stores).filter((c) => openOrder(c) >= from && openOrder(c) < before);
      return Math.min(most, inside.length);
    },
    async casesOfProduct(asin, limit) {
      await begin('casesOfProduct');
      return every()
        .filter((c) => c.asin === asin)
        .sort((a, b) => (a.openedAt > b.openedAt ? -1 : 1))
        .slice(0, limit);
    },
  };
}
