import type { Hono } from 'hono';
import type { DeskNeeds } from '../needs.ts';
import type { Html } from '../page/layout.ts';
import { plainPage, stringsFor } from '../page/plain-page.ts';
import { STRINGS } from '../page/strings-by-language.ts';
import { formLimit } from './form-limit.ts';
import { enterByTicket, ticketPath } from './mailed-links.ts';
import { pressMark } from './press.ts';
import { isCrossSite } from './security.ts';
import { beginSession, endSessions, forgetSession, isProven, readSession } from './session.ts';
import { askToSignIn, useTicket } from './sign-in.ts';
import { addressPage, enterPage, signInLink } from './sign-in-pages.ts';
import { takeTurn } from './turn.ts';

/** The way in by a mailed link, and the way out. */
export function signInRoutes(app: Hono, needs: DeskNeeds, script: Html): void {
  app.get('/sign-in', async (c) =>
    (await readSession(c, needs)) === null ? c.html(addressPage(stringsFor(c))) : c.redirect('/board', 303),
  );

  app.post('/sign-in', formLimit('field'), async (c) => {
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    const { email } = await c.req.parseBody();
    const turn = await takeTurn(c, needs);
    if (turn === null) {
      c.header('retry-after', '1');
      return plainPage(c, 'signInBusy', undefined, signInLink);
    }
    try {
      await askToSignIn(needs, typeof email === 'string' ? email : '');
    } finally {
      await turn.end();
    }
    return plainPage(c, 'signInSent');
  });

  app.get('/sign-in/:ticket', async (c) => {
    const ticket = await enterByTicket(c, needs);
    if (ticket instanceof Response) return ticket;
    const path = ticketPath(c.req.param('ticket'));
    return c.html(enterPage(ticket, { path, press: await pressMark(needs, path), script }));
  });

  app.post('/sign-in/:ticket', formLimit('field'), async (c) => {
    // Another site must not sign a person in as another person.
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    const ticket = await enterByTicket(c, needs);
    if (ticket instanceof Response) return ticket;
    if (!(await useTicket(needs, ticket))) return plainPage(c, 'signInStale', undefined, signInLink);
    await beginSession(c, needs, ticket.staff);
    needs.log.info('SIGNED_IN', { role: ticket.staff.role });
    return c.redirect('/board', 303);
  });

  app.post('/sign-out', formLimit('field'), async (c) => {
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    const session = await readSession(c, needs);
    if (session !== null && !isProven(await c.req.parseBody(), session))
      return plainPage(c, 'formStale', STRINGS[session.staff.language]);
    if (session !== null) await endSessions(needs, session);
    forgetSession(c, needs);
    return c.redirect('/sign-in', 303);
  });
}
