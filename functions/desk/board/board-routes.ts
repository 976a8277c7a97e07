import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { OpenCase } from '../../ports/open-cases.ts';
import { say } from '../page/plain-page.ts';
import { isCrossSite } from '../way-in/security.ts';
import { isProven, readSession, storesOf } from '../way-in/session.ts';
import { type ReviewDependencies, visitorOf } from '../way-in/visitor.ts';
import { countOpenCases } from './board-counts.ts';
import { type BoardProps, boardLive, boardPage, foundPage } from './board-page.ts';
import { cursorFromText, filterFrom, isPlain, peopleOf, readBoard } from './board-view.ts';
import { searchCases } from './search.ts';

const MAX_FORM_BYTES = 4 * 1024;
const MAX_TERM_CHARS = 100;

/** All open cases for a person who signed in, and the search. */
export function boardRoutes(app: Hono, deps: ReviewDependencies): void {
  async function propsFor(c: Context): Promise<BoardProps | null> {
    const session = await readSession(c, deps);
    if (session === null) return null;
    const { staff, proof } = session;
    return {
      visitor: visitorOf(staff, deps.clock.now()),
      proof,
      playbook: deps.playbook,
      stores: storesOf(deps, staff),
    };
  }

  app.get('/board', async (c) => {
    const props = await propsFor(c);
    if (props === null) return c.redirect('/sign-in', 303);
    const { visitor, stores } = props;
    const filter = filterFrom((name) => c.req.query(name), stores);
    const after = cursorFromText(c.req.query('after'));
    const isMine = (one: OpenCase) =>
      peopleOf(one, deps.playbook).some(({ email }) => email === visitor.staff.email);
    const shownStores = filter.store === null ? stores : [filter.store];
    const page = await readBoard(deps.cases, shownStores, { filter, after }, isMine);
    const isTop = after === null;
    const counts = isPlain(filter)
      ? await countOpenCases(deps.cases, shownStores, visitor.now, isTop ? page : null)
      : null;
    const [taken, refused] = [c.req.query('taken'), c.req.query('refused')].map(Number);
    const isActed = Number.isSafeInteger(taken) && Number.isSafeInteger(refused);
    const acted = isActed ? { taken: taken ?? 0, refused: refused ?? 0 } : null;
    const shown = { filter, page, counts, after, acted, renewing: c.req.query('fresh') === '1' };
    return c.html(c.req.query('part') === 'live' ? boardLive(props, shown) : boardPage(props, shown));
  });

  app.post(
    '/board',
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => say(c, 'tooLarge') }),
    async (c) => {
      if (isCrossSite(c)) return say(c, 'crossSite');
      const props = await propsFor(c);
      if (props === null) return c.redirect('/sign-in', 303);
      const form = await c.req.parseBody();
      if (!isProven(form, props)) return say(c, 'formStale', props.visitor.strings);
      const term = (typeof form.term === 'string' ? form.term : '').trim().slice(0, MAX_TERM_CHARS);
      return c.html(foundPage(props, term, await searchCases(deps, props.stores, term)));
    },
  );
}
