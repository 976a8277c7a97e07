import type { Hono } from 'hono';
import { isLetterLanguage } from '../../../templates/copy/languages.ts';
import type { DeskNeeds } from '../needs.ts';
import { readSession } from '../way-in/session.ts';
import { visitorOf } from '../way-in/visitor.ts';
import { lettersIn } from './letter-preview.ts';
import { playbookPage } from './playbook-page.ts';

/** The rules that the deployment works by, for a person who signed in. */
export function playbookRoutes(app: Hono, needs: DeskNeeds): void {
  app.get('/playbook', async (c) => {
    const session = await readSession(c, needs);
    if (session === null) return c.redirect('/sign-in', 303);
    const { staff, proof } = session;
    const visitor = visitorOf(staff, needs.clock.now());
    const given = c.req.query('language') ?? '';
    const language = isLetterLanguage(given) ? given : 'en';
    const drafts = lettersIn(language, staff.language, needs.playbook, visitor.now);
    return c.html(playbookPage(needs.playbook, visitor, proof, { language, drafts }));
  });
}
