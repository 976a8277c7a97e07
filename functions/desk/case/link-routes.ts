import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { DeskNeeds } from '../needs.ts';
import type { Html } from '../page/layout.ts';
import { enterByLink } from '../way-in/mailed-links.ts';
import { pressMeta } from '../way-in/press.ts';
import { decisionRoutes } from './decision-routes.ts';
import type { Entrance } from './entrance.ts';
import { showRoutes } from './show-routes.ts';

/** The page of a draft for a person who comes by the link of a mail. */
export function linkRoutes(app: Hono, needs: DeskNeeds, script: Html): void {
  const byLink: Entrance = {
    path: '/r/:token',
    enter: (c) => enterByLink(c, needs),
    // That a person sent it was asked before (way-in/persons-only.ts); the signed link is in the form's own address.
    isOurs: () => true,
    embeddable: true,
    after: (visit) => visit.base,
    head: ({ press }) => html`${press === null ? '' : pressMeta(press)}${script}`,
  };
  showRoutes(app, needs, byLink);
  decisionRoutes(app, needs, byLink);
}
