import type { Context, Hono } from 'hono';
import type { Case } from '../../../core/words/case.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import type { DeskNeeds } from '../needs.ts';
import type { Html } from '../page/layout.ts';
import { plainPage } from '../page/plain-page.ts';
import { deskHead } from '../way-in/desk-head.ts';
import { isProven, readSession, storesOf } from '../way-in/session.ts';
import { type Visit, visitBySession, visitorOf } from '../way-in/visitor.ts';
import { decisionRoutes } from './decision-routes.ts';
import type { Entrance, Intent } from './entrance.ts';
import { showRoutes } from './show-routes.ts';

/** What there is to decide about a case, where the visitor came for nothing certain. */
function purposeOf(c: Case): DraftLink['purpose'] {
  if (c.state === 'unresolved') return 'unresolved';
  if (c.state === 'frozen') return 'claim';
  return c.state === 'awaiting_fulfilment' ? 'fulfilment' : 'decision';
}

/** After a task was done the page says so, though the case has gone on to something else. */
const DONE = ['unresolved', 'fulfilment'] as const;

/**
 * The pages of one case for a person who signed in: the same page as behind a mailed link, the same decisions by the
 * same code. The revision stands in the path, so that a decision taken on an old page is refused as everywhere (A4).
 */
export function sessionRoutes(app: Hono, needs: DeskNeeds, script: Html): void {
  async function enter(c: Context, intent: Intent): Promise<Visit | Response> {
    const session = await readSession(c, needs);
    if (session === null) return c.redirect('/sign-in', 303);
    const { staff, proof } = session;
    const visitor = visitorOf(staff, needs.clock.now());
    const found = await needs.cases.readCase(c.req.param('id') ?? '');
    // A case of another store looks like no case at all.
    if (found === null || !storesOf(needs, staff).includes(found.store))
      return plainPage(c, 'noCase', visitor.strings);
    const given = c.req.param('revision');
    const revision = given === undefined ? (found.draft?.revision ?? 0) : Number(given);
    const purpose = intent ?? DONE.find((one) => one === c.req.query('done')) ?? purposeOf(found);
    return visitBySession(visitor, proof, found, { revision, purpose });
  }
  const bySession: Entrance = {
    path: '/case/:id/:revision{[0-9]{1,6}}',
    enter,
    isOurs: (form, { proof }) => proof !== null && isProven(form, { proof }),
    embeddable: false,
    after: ({ base, link }) => (link.purpose === 'decision' ? base : `${base}?done=${link.purpose}`),
    aside: (visit) => deskHead(visit, visit.proof ?? '', null),
    head: () => script,
  };
  showRoutes(app, needs, bySession);
  decisionRoutes(app, needs, bySession);
  app.get('/case/:id', async (c) => {
    const visit = await enter(c, null);
    return visit instanceof Response ? visit : c.redirect(visit.base, 302);
  });
}
