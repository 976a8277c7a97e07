import { Hono } from 'hono';
import { errorFields } from '../../core/words/error.ts';
import { CaseContendedError } from '../pipeline/door.ts';
import { boardActs } from './board/board-acts.ts';
import { boardRoutes } from './board/board-routes.ts';
import { caseRoutes } from './case/case-routes.ts';
import { draftRoutes } from './case/draft-routes.ts';
import { say } from './page/plain-page.ts';
import { SCRIPT, SCRIPT_PATH } from './page/script.ts';
import { playbookRoutes } from './playbook/playbook-routes.ts';
import { securityHeaders } from './way-in/security.ts';
import { readSession } from './way-in/session.ts';
import { signInRoutes, wayIn } from './way-in/sign-in-routes.ts';
import { arrive, type ReviewDependencies } from './way-in/visitor.ts';

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * The pages for the seller's people: behind the links in their mails, and for whoever signs in. GET shows,
 * POST decides; nothing needs JavaScript, some of it is better with it.
 */
export function reviewApp(deps: ReviewDependencies): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.get('/', async (c) =>
    (await readSession(c, deps)) === null ? say(c, 'home', undefined, wayIn) : c.redirect('/board', 303),
  );
  app.get('/health', (c) => c.text('ok'));
  app.get(SCRIPT_PATH, (c) => {
    c.header('content-type', 'text/javascript; charset=utf-8');
    c.header('cache-control', `public, max-age=${ONE_YEAR_SECONDS}, immutable`);
    return c.body(SCRIPT);
  });
  draftRoutes(app, deps, {
    path: '/r/:token',
    async enter(c) {
      const arrival = await arrive(deps, c.req.param('token') ?? '');
      if (arrival.ok) return arrival.visit;
      deps.log.info('LINK_REFUSED', { why: arrival.why });
      return say(c, arrival.why);
    },
    // The signed link in the form's own address is the proof.
    isOurs: () => true,
    embeddable: true,
    after: (visit) => visit.base,
  });
  signInRoutes(app, deps);
  boardRoutes(app, deps);
  boardActs(app, deps);
  caseRoutes(app, deps);
  playbookRoutes(app, deps);
  app.notFound((c) => say(c, 'notFound'));
  app.onError((error, c) => {
    const contended = error instanceof CaseContendedError;
    deps.log.error('REVIEW_FAILED', { ...errorFields(error), contended });
    return say(c, contended ? 'busy' : 'failed');
  });
  return app;
}
