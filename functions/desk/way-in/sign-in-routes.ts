import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { type Html, layout } from '../page/layout.ts';
import { say, stringsOf } from '../page/plain-page.ts';
import { STRINGS, type Strings } from '../page/strings.ts';
import { isCrossSite } from './security.ts';
import { beginSession, endSession, isProven, readSession } from './session.ts';
import { askToSignIn, readTicket, type Ticket, useTicket } from './sign-in.ts';
import type { ReviewDependencies } from './visitor.ts';

/** An address is 254 characters at most (RFC 5321 §4.5.3.1.3). */
const MAX_FORM_BYTES = 4 * 1024;

export function wayIn(strings: Strings): Html {
  return html`<p><a href="/sign-in">${strings.desk.nav.signIn}</a></p>`;
}

function askPage(strings: Strings): Html {
  const { title, text, email, send } = strings.desk.signIn;
  return layout(
    strings,
    title,
    '',
    html`<div class="card lone"><h1>${title}</h1><p>${text}</p>
<form method="post" action="/sign-in"><label for="email">${email}</label>
<input id="email" name="email" type="email" autocomplete="email" required autofocus maxlength="254">
<button class="main" type="submit">${send}</button></form></div>`,
  );
}

/** Showing a link uses nothing up: scanners fetch the links of mails before a person does (A1). */
function enterPage({ staff }: Ticket, path: string): Html {
  const strings = STRINGS[staff.language];
  const { enterTitle, enterText, enter } = strings.desk.signIn;
  return layout(
    strings,
    enterTitle(staff.name),
    '',
    html`<div class="card lone"><h1>${enterTitle(staff.name)}</h1><p>${enterText}</p>
<form method="post" action="${path}"><button class="main" type="submit" autofocus>${enter}</button></form></div>`,
  );
}

/** The way in by a mailed link, and the way out. */
export function signInRoutes(app: Hono, deps: ReviewDependencies): void {
  app.get('/sign-in', async (c) =>
    (await readSession(c, deps)) === null ? c.html(askPage(stringsOf(c))) : c.redirect('/board', 303),
  );

  app.post(
    '/sign-in',
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => say(c, 'tooLarge') }),
    async (c) => {
      if (isCrossSite(c)) return say(c, 'crossSite');
      const { email } = await c.req.parseBody();
      await askToSignIn(deps, typeof email === 'string' ? email : '');
      return say(c, 'signInSent');
    },
  );

  app.get('/sign-in/:ticket', async (c) => {
    const ticket = await readTicket(deps, c.req.param('ticket'));
    if (ticket === null) return say(c, 'signInStale', undefined, wayIn);
    return c.html(enterPage(ticket, `/sign-in/${c.req.param('ticket')}`));
  });

  app.post(
    '/sign-in/:ticket',
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => say(c, 'tooLarge') }),
    async (c) => {
      // Another site must not sign a person in as somebody else.
      if (isCrossSite(c)) return say(c, 'crossSite');
      const ticket = await readTicket(deps, c.req.param('ticket'));
      if (ticket === null || !(await useTicket(deps, ticket))) return say(c, 'signInStale', undefined, wayIn);
      await beginSession(c, deps, ticket.staff);
      deps.log.info('SIGNED_IN', { role: ticket.staff.role });
      return c.redirect('/board', 303);
    },
  );

  app.post(
    '/sign-out',
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => say(c, 'tooLarge') }),
    async (c) => {
      if (isCrossSite(c)) return say(c, 'crossSite');
      const session = await readSession(c, deps);
      if (session !== null && !isProven(await c.req.parseBody(), session))
        return say(c, 'formStale', STRINGS[session.staff.language]);
      endSession(c, deps);
      return c.redirect('/sign-in', 303);
    },
  );
}
