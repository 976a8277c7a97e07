import type { Hono } from 'hono';
import { isWhatItSays, photosOf, unshownBecause } from '../../pipeline/photos.ts';
import { mailButtonFrom } from '../decision/mail-button.ts';
import type { DeskNeeds } from '../needs.ts';
import { plainPage } from '../page/plain-page.ts';
import { PICTURE_POLICY } from '../way-in/security.ts';
import { pageStamp } from './cards/stale-banner.ts';
import { casePage } from './case-page.ts';
import { admit, type Entrance } from './entrance.ts';
import { messagePage } from './message-page.ts';
import { shownMail } from './shown-mail.ts';

/** What a visitor can look at: the page of a draft, a message in full length, a photo. Reads only. */
export function showRoutes(app: Hono, needs: DeskNeeds, entrance: Entrance): void {
  const { path, aside, head, embeddable } = entrance;
  const { playbook } = needs;

  app.get(path, (c) =>
    admit(c, needs, entrance, null, (visit, view) => {
      const mailButton = mailButtonFrom(c.req.query('do'));
      return c.html(
        casePage({ view, visit, playbook, mailButton, aside: aside?.(visit), head: head(visit) }),
      );
    }),
  );

  app.get(`${path}/message/:number{[0-9]{1,3}}`, (c) =>
    admit(c, needs, entrance, null, async (visit, view) => {
      const message = view.messages[Number(c.req.param('number')) - 1];
      if (message === undefined) return plainPage(c, 'notFound', visit.strings);
      const { id, direction, rawKey } = message;
      const shown =
        direction === 'in' && rawKey !== null ? await shownMail(needs, { id, rawKey }, playbook) : null;
      return c.html(messagePage(message, view, visit, aside?.(visit) ?? '', shown));
    }),
  );

  app.get(`${path}/photo/:number{[0-9]{1,3}}`, (c) =>
    admit(c, needs, entrance, null, async (visit, view) => {
      const photo = photosOf(view.messages)[Number(c.req.param('number')) - 1];
      if (photo === undefined || unshownBecause(photo) !== null)
        return plainPage(c, 'noPhoto', visit.strings);
      const bytes = await needs.bucket.read(photo.key);
      if (!isWhatItSays(photo, bytes)) return plainPage(c, 'noPhoto', visit.strings);
      c.header('content-security-policy', PICTURE_POLICY);
      // The mail with the link shows it, too, and a mail program is another origin.
      c.header('cross-origin-resource-policy', embeddable ? 'cross-origin' : 'same-origin');
      c.header('content-disposition', 'inline');
      return c.body(new Uint8Array(bytes), 200, { 'content-type': photo.contentType });
    }),
  );

  // An open page asks for this every few seconds: it costs one read.
  app.get(`${path}/stamp`, async (c) => {
    const visit = await entrance.enter(c, null);
    if (visit instanceof Response) return visit;
    const found = await needs.cases.readCase(visit.link.caseId);
    return found === null ? plainPage(c, 'unknown', visit.strings) : c.text(pageStamp(found));
  });
}
