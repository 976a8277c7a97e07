import { Hono } from 'hono';
import { errorFields } from '../../core/words/error.ts';
import { CaseContendedError } from '../pipeline/door.ts';
import { boardActs } from './board/board-acts.ts';
import { boardRoutes } from './board/board-routes.ts';
import { linkRoutes } from './case/link-routes.ts';
import { sessionRoutes } from './case/session-routes.ts';
import { DESK_SCRIPT } from './desk-script.ts';
import type { DeskNeeds } from './needs.ts';
import { plainPage } from './page/plain-page.ts';
import { playbookRoutes } from './playbook/playbook-routes.ts';
import { setAsideRoutes } from './set-aside/set-aside-routes.ts';
import { guardMailedLinks } from './way-in/mailed-links.ts';
import { securityHeaders } from './way-in/security.ts';
import { readSession } from './way-in/session.ts';
import { signInLink } from './way-in/sign-in-pages.ts';
import { signInRoutes } from './way-in/sign-in-routes.ts';

const ONE_YEAR_SECONDS = 31_536_000;

/**
 * The pages for the seller's people: behind the links in their mails, and for a person who signs in. GET shows,
 * POST decides; nothing needs JavaScript, some of it is better with it.
 */
export function deskApp(needs: DeskNeeds): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.get('/', async (c) =>
    (await readSession(c, needs)) === null
      ? plainPage(c, 'home', undefined, signInLink)
      : c.redirect('/board', 303),
  );
  app.get('/health', (c) => c.text('ok'));
  app.get(DESK_SCRIPT.path, (c) => {
    c.header('content-type', 'text/javascript; charset=utf-8');
    c.header('cache-control', `public, max-age=${ONE_YEAR_SECONDS}, immutable`);
    return c.body(DESK_SCRIPT.text);
  });
  guardMailedLinks(app, needs);
  linkRoutes(app, needs, DESK_SCRIPT.tag);
  signInRoutes(app, needs, DESK_SCRIPT.tag);
  boardRoutes(app, needs, DESK_SCRIPT.tag);
  boardActs(app, needs);
  sessionRoutes(app, needs, DESK_SCRIPT.tag);
  setAsideRoutes(app, needs);
  playbookRoutes(app, needs);
  app.notFound((c) => plainPage(c, 'notFound'));
  app.onError((error, c) => {
    const contended = error instanceof CaseContendedError;
    needs.log.error('REVIEW_FAILED', { ...errorFields(error), contended });
    return plainPage(c, contended ? 'busy' : 'failed');
  });
  return app;
}
