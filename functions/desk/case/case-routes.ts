import type { Context, Hono } from 'hono';
import type { Case } from '../../../core/words/case.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import { deskHead } from '../page/desk-head.ts';
import { say } from '../page/plain-page.ts';
import { isProven, readSession, storesOf } from '../way-in/session.ts';
import { type ReviewDependencies, sessionVisit, type Visit, visitorOf } from '../way-in/visitor.ts';
import { draftRoutes } from './draft-routes.ts';

/** What there is to decide about a case, where nobody came for something certain. */
function purposeOf(c: Case): DraftLink['purpose'] {
  if (c.state === 'unresolved') return 'unresolved';
  if (c.state === 'frozen') return 'claim';
  return c.state === 'awaiting_fulfilment' ? 'fulfilment' : 'decision';
}

/** After a task was done the page says so, though the case has gone on to something else. */
const DONE = ['unresolved', 'fulfilment'] as const;

/**
 * The pages of one case for a person who signed in: the review page with the same decisions by the same code.
 * The revision stands in the path, so that a decision taken on an old page is refused as everywhere (A4).
 */
export function caseRoutes(app: Hono, deps: ReviewDependencies): void {
  async function enter(c: Context, intent: DraftLink['purpose'] | null): Promise<Visit | Response> {
    const session = await readSession(c, deps);
    if (session === null) return c.redirect('/sign-in', 303);
    const { staff, proof } = session;
    const visitor = visitorOf(staff, deps.clock.now());
    const found = await deps.cases.readCase(c.req.param('id') ?? '');
    // A case of a store that is not theirs is not even told from none.
    if (found === null || !storesOf(deps, staff).includes(found.store))
      return say(c, 'noCase', visitor.strings);
    const given = c.req.param('revision');
    const revision = given === undefined ? (found.draft?.revision ?? 0) : Number(given);
    const purpose = intent ?? DONE.find((one) => one === c.req.query('done')) ?? purposeOf(found);
    return sessionVisit(visitor, proof, found, { revision, purpose });
  }
  const isOurs = (form: Record<string, unknown>, { proof }: Visit) =>
    proof !== null && isProven(form, { proof });
  const after = ({ base, link }: Visit) =>
    link.purpose === 'decision' ? base : `${base}?done=${link.purpose}`;
  const aside = (visit: Visit) => deskHead(visit, visit.proof ?? '', null);
  draftRoutes(app, deps, {
    path: '/case/:id/:revision{[0-9]{1,6}}',
    enter,
    isOurs,
    embeddable: false,
    after,
    aside,
  });
  app.get('/case/:id', async (c) => {
    const visit = await enter(c, null);
    return visit instanceof Response ? visit : c.redirect(visit.base, 302);
  });
}
