import type { Context, Hono } from 'hono';
import type { OpenCase } from '../../ports/open-cases.ts';
import { holdersOf } from '../decision/give-to.ts';
import type { DeskNeeds } from '../needs.ts';
import type { Html } from '../page/layout.ts';
import { plainPage } from '../page/plain-page.ts';
import { formLimit } from '../way-in/form-limit.ts';
import { isCrossSite } from '../way-in/security.ts';
import { isProven, readSession, storesOf } from '../way-in/session.ts';
import { visitorOf } from '../way-in/visitor.ts';
import { COUNT_MOST, countOpenCases } from './board-counts.ts';
import { cursorFromText, filterFrom, isPlain } from './board-filter.ts';
import type { BoardProps } from './board-forms.ts';
import { boardLive, boardPage, foundPage } from './board-page.ts';
import { readBoard } from './read-board.ts';
import { searchCases } from './search.ts';

const MAX_TERM_CHARS = 100;

/** All open cases for a person who signed in, and the search. */
export function boardRoutes(app: Hono, needs: DeskNeeds, script: Html): void {
  async function propsFor(c: Context): Promise<BoardProps | null> {
    const session = await readSession(c, needs);
    if (session === null) return null;
    const { staff, proof } = session;
    return {
      visitor: visitorOf(staff, needs.clock.now()),
      proof,
      playbook: needs.playbook,
      stores: storesOf(needs, staff),
      script,
    };
  }

  app.get('/board', async (c) => {
    const props = await propsFor(c);
    if (props === null) return c.redirect('/sign-in', 303);
    const { visitor, stores } = props;
    const filter = filterFrom((name) => c.req.query(name), stores);
    const after = cursorFromText(c.req.query('after'));
    const isMine = (one: OpenCase) =>
      holdersOf(one, needs.playbook).some(({ email }) => email === visitor.staff.email);
    const shownStores = filter.store === null ? stores : [filter.store];
    const page = await readBoard(needs.cases, shownStores, { filter, after }, isMine);
    const isTop = after === null;
    const counts = isPlain(filter)
      ? await countOpenCases(needs.cases, shownStores, visitor.now, isTop ? page : null)
      : null;
    const asides = await needs.asides.countAsides([...shownStores, null], COUNT_MOST);
    const [taken, refused] = [c.req.query('taken'), c.req.query('refused')].map(Number);
    const isActed = Number.isSafeInteger(taken) && Number.isSafeInteger(refused);
    const acted = isActed ? { taken: taken ?? 0, refused: refused ?? 0 } : null;
    const shown = { filter, page, counts, asides, after, acted, renewing: c.req.query('fresh') === '1' };
    return c.html(c.req.query('part') === 'live' ? boardLive(props, shown) : boardPage(props, shown));
  });

  app.post('/board', formLimit('field'), async (c) => {
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    const props = await propsFor(c);
    if (props === null) return c.redirect('/sign-in', 303);
    const form = await c.req.parseBody();
    if (!isProven(form, props)) return plainPage(c, 'formStale', props.visitor.strings);
    const term = (typeof form.term === 'string' ? form.term : '').trim().slice(0, MAX_TERM_CHARS);
    return c.html(foundPage(props, term, await searchCases(needs, props.stores, term)));
  });
}
