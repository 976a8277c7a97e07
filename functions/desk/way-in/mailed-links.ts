import type { Context, Hono } from 'hono';
import type { DeskNeeds } from '../needs.ts';
import { plainPage } from '../page/plain-page.ts';
import type { Strings } from '../page/strings.ts';
import { STRINGS } from '../page/strings-by-language.ts';
import { formLimit } from './form-limit.ts';
import { type MailedForm, personsOnly } from './persons-only.ts';
import { readTicket, type Ticket } from './sign-in.ts';
import { signInLink } from './sign-in-pages.ts';
import { draftPath, type Visit, visitByLink } from './visitor.ts';

/** The pages that the links of our mails open, and the guard before every form of them. */

export const ticketPath = (ticket: string) => `/sign-in/${ticket}`;

/** The visit by the link of a mail about a case, or the page that says why not. */
export async function enterByLink(c: Context, needs: DeskNeeds): Promise<Visit | Response> {
  const arrival = await visitByLink(needs, c.req.param('token') ?? '');
  if (arrival.ok) return arrival.visit;
  needs.log.info('LINK_REFUSED', { why: arrival.why });
  return plainPage(c, arrival.why);
}

/** The ticket of a link to sign in, or the page that says that it is no good. */
export async function enterByTicket(c: Context, needs: DeskNeeds): Promise<Ticket | Response> {
  const ticket = await readTicket(needs, c.req.param('ticket') ?? '');
  return ticket ?? plainPage(c, 'signInStale', undefined, signInLink);
}

/** The words on the button that posts to an action. */
function buttonOf(action: string, strings: Strings): string {
  const { approve, change, chose, pass, dismiss, sent, again, done, undo, assign, judging, numberStep } =
    strings;
  const buttons = new Map([
    ['approve', approve],
    ['edit', approve],
    ['recompose', change],
    ['chose', chose],
    ['pass', pass],
    ['dismiss', dismiss],
    ['sent', sent],
    ['again', again],
    ['done', done],
    ['undo', undo.button],
    ['assign', assign.give],
    ['danger', judging.yes],
    ['no-danger', judging.no],
  ]);
  return buttons.get(action) ?? numberStep.goOn;
}

function draftForm(c: Context, needs: DeskNeeds): MailedForm | null {
  const action = c.req.param('action') ?? '';
  // It says what the gate would, decides nothing and keeps nothing.
  if (action === 'check') return null;
  return {
    base: draftPath(c.req.param('token') ?? ''),
    action,
    async whose() {
      const visit = await enterByLink(c, needs);
      return visit instanceof Response ? visit : visit.strings;
    },
    button: (strings) => buttonOf(action, strings),
  };
}

function ticketForm(c: Context, needs: DeskNeeds): MailedForm {
  return {
    base: ticketPath(c.req.param('ticket') ?? ''),
    action: 'sign-in',
    async whose() {
      const ticket = await enterByTicket(c, needs);
      return ticket instanceof Response ? ticket : STRINGS[ticket.staff.language];
    },
    button: ({ desk }) => desk.signIn.enter,
  };
}

/** Stands before all routes: whatever is posted behind a mailed link was sent by a person. */
export function guardMailedLinks(app: Hono, needs: DeskNeeds): void {
  app.post(
    '/r/:token/:action{.+}',
    formLimit('reply'),
    personsOnly(needs, (c) => draftForm(c, needs)),
  );
  app.post(
    '/sign-in/:ticket',
    formLimit('field'),
    personsOnly(needs, (c) => ticketForm(c, needs)),
  );
}
