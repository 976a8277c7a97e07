import type { Hono } from 'hono';
import { ACTIONS } from '../decision/actions.ts';
import { decide } from '../decision/decide.ts';
import type { DeskNeeds } from '../needs.ts';
import { plainPage } from '../page/plain-page.ts';
import { formLimit } from '../way-in/form-limit.ts';
import { isCrossSite } from '../way-in/security.ts';
import { checkedText } from './cards/live-check.ts';
import { admit, type Entrance } from './entrance.ts';
import { refusedDecision, refusedForm } from './refused.ts';

/** What a visitor can decide about a draft, and the check of a text while it is written. */
export function decisionRoutes(app: Hono, needs: DeskNeeds, entrance: Entrance): void {
  // Not a decision: it says what the gate would, and keeps nothing. Locked like one all the same.
  app.post(`${entrance.path}/check`, formLimit('reply'), (c) => {
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    return admit(c, needs, entrance, 'decision', async (visit, view) => {
      const form = await c.req.parseBody();
      if (!entrance.isOurs(form, visit)) return plainPage(c, 'formStale', visit.strings);
      if (view.draft === null || typeof form.body !== 'string')
        return plainPage(c, 'notFound', visit.strings);
      const { playbook } = needs;
      return c.html(checkedText(form.body, view.draft, { atHand: view, visit, playbook }));
    });
  });

  app.post(`${entrance.path}/:action`, formLimit('reply'), (c) => {
    const action = ACTIONS.get(c.req.param('action') ?? '');
    if (action === undefined) return plainPage(c, 'notFound');
    if (isCrossSite(c)) return plainPage(c, 'crossSite');
    return admit(c, needs, entrance, action.purpose, async (visit, view) => {
      if (visit.link.purpose !== action.purpose) return plainPage(c, 'otherPurpose', visit.strings);
      const form = await c.req.parseBody();
      if (!entrance.isOurs(form, visit)) return plainPage(c, 'formStale', visit.strings);

      const attempt = { visit, form, action };
      const reading = action.read({ form, atHand: view, visit, playbook: needs.playbook });
      if (!reading.ok) return refusedForm(c, needs, entrance, attempt, view, reading);

      const outcome = await decide(needs, visit, reading.choice);
      return outcome.taken
        ? c.redirect(entrance.after(visit), 303)
        : refusedDecision(c, needs, entrance, attempt, outcome.refusal);
    });
  });
}
