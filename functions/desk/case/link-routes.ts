import type { Hono } from 'hono';
import type { DeskNeeds } from '../needs.ts';
import type { Html } from '../page/layout.ts';
import { plainPage } from '../page/plain-page.ts';
import { visitByLink } from '../way-in/visitor.ts';
import { decisionRoutes } from './decision-routes.ts';
import type { Entrance } from './entrance.ts';
import { showRoutes } from './show-routes.ts';

/** The page of a draft for a person who comes by the link of a mail. */
export function linkRoutes(app: Hono, needs: DeskNeeds, script: Html): void {
  const byLink: Entrance = {
    path: '/r/:token',
    async enter(c) {
      const arrival = await visitByLink(needs, c.req.param('token') ?? '');
      if (arrival.ok) return arrival.visit;
      needs.log.info('LINK_REFUSED', { why: arrival.why });
      return plainPage(c, arrival.why);
    },
    // The signed link in the form's own address is the proof.
    isOurs: () => true,
    embeddable: true,
    after: (visit) => visit.base,
    script,
  };
  showRoutes(app, needs, byLink);
  decisionRoutes(app, needs, byLink);
}
