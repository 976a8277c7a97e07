import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Refusal } from '../../../core/case/transitions/transition.ts';
import type { Case } from '../../../core/words/case.ts';
import { isWhatItSays, photosOf, unshownBecause } from '../../pipeline/photos.ts';
import type { DraftLink } from '../../ports/look-ups.ts';
import { decide } from '../decision/decide.ts';
import { ACTIONS, type Action } from '../decision/decision-form.ts';
import { wantedFrom } from '../decision/mail-button.ts';
import { cleanText } from '../decision/outgoing-check.ts';
import { refusalNow, statusOf } from '../decision/why-not.ts';
import type { Html } from '../page/layout.ts';
import { say } from '../page/plain-page.ts';
import { isCrossSite, PICTURE_POLICY } from '../way-in/security.ts';
import { type CaseView, type ReviewDependencies, readView, type Visit } from '../way-in/visitor.ts';
import { casePage, type PageProps } from './case-page.ts';
import { checkedText } from './live-check.ts';
import { messagePage } from './message-page.ts';
import { stampOf } from './stale-banner.ts';

/** A reply of 2,000 characters is at most 18 KB as a form; more is not from our page. */
const MAX_FORM_BYTES = 64 * 1024;

/** What a visitor does: look (null), or decide something of that purpose. */
type Intent = DraftLink['purpose'] | null;

/** A way to a draft: by the link of a mail, or from the board. */
export interface Entrance {
  /** The path below which page, photos and decisions lie, with its parameters. */
  path: string;
  /** Lets a person in, or answers why not. Reads only. */
  enter(c: Context, intent: Intent): Promise<Visit | Response>;
  /** Is this form from a page of ours for this person? Asked after the check for other sites. */
  isOurs(form: Record<string, unknown>, visit: Visit): boolean;
  /** May its pictures stand on a page of another origin? The address alone lets a person in. */
  embeddable: boolean;
  /** Where a decision that counted leads: the page that says so. */
  after(visit: Visit): string;
  /** What stands in the head of the page; the store's name where absent. */
  aside?(visit: Visit): Html;
}

/** Has the approved reply of the current draft begun to leave? */
const hasLeft = ({ state, draft }: Case) =>
  state === 'sending' || state === 'unresolved' || draft?.status === 'sent';

/** The page of a draft, its photos and the decisions about it. GET shows, POST decides. */
export function draftRoutes(app: Hono, deps: ReviewDependencies, entrance: Entrance): void {
  const page = (props: Omit<PageProps, 'playbook' | 'aside'>) =>
    casePage({ ...props, playbook: deps.playbook, aside: entrance.aside?.(props.visit) });

  /** Calls `then` for somebody who may see the case. */
  async function visited(
    c: Context,
    intent: Intent,
    then: (visit: Visit, view: CaseView) => Promise<Response> | Response,
  ): Promise<Response> {
    const visit = await entrance.enter(c, intent);
    if (visit instanceof Response) return visit;
    const view = await readView(deps, visit.link);
    return view === null ? say(c, 'unknown', visit.strings) : then(visit, view);
  }

  /** The page as it stands now, and above it why the decision did not count. */
  async function refuse(
    c: Context,
    visit: Visit,
    refused: Refusal,
    form: Record<string, unknown>,
    { tooLate }: Pick<Action, 'tooLate'>,
  ) {
    const view = await readView(deps, visit.link);
    if (view === null) return say(c, 'unknown', visit.strings);
    const kept = typeof form.body === 'string' ? cleanText(form.body) : '';
    const known = [view.draft?.body, view.decision?.body].some((text) => cleanText(text ?? '') === kept);
    const note = hasLeft(view.case) ? tooLate?.(visit.strings) : undefined;
    return c.html(
      page({ view, visit, wanted: null, refused, note, kept: known ? undefined : kept }),
      statusOf(refused),
    );
  }

  app.get(entrance.path, (c) =>
    visited(c, null, (visit, view) => c.html(page({ view, visit, wanted: wantedFrom(c.req.query('do')) }))),
  );

  app.get(`${entrance.path}/message/:number{[0-9]{1,3}}`, (c) =>
    visited(c, null, (visit, view) => {
      const message = view.messages[Number(c.req.param('number')) - 1];
      return message === undefined
        ? say(c, 'notFound', visit.strings)
        : c.html(messagePage(message, view, visit, entrance.aside?.(visit) ?? ''));
    }),
  );

  app.get(`${entrance.path}/photo/:number{[0-9]{1,3}}`, (c) =>
    visited(c, null, async (visit, view) => {
      const photo = photosOf(view.messages)[Number(c.req.param('number')) - 1];
      if (photo === undefined || unshownBecause(photo) !== null) return say(c, 'noPhoto', visit.strings);
      const bytes = await deps.bucket.read(photo.key);
      if (!isWhatItSays(photo, bytes)) return say(c, 'noPhoto', visit.strings);
      c.header('content-security-policy', PICTURE_POLICY);
      // The mail with the link shows it, too, and a mail program is another origin.
      c.header('cross-origin-resource-policy', entrance.embeddable ? 'cross-origin' : 'same-origin');
      c.header('content-disposition', 'inline');
      return c.body(new Uint8Array(bytes), 200, { 'content-type': photo.contentType });
    }),
  );

  app.get(`${entrance.path}/stamp`, async (c) => {
    const visit = await entrance.enter(c, null);
    if (visit instanceof Response) return visit;
    const found = await deps.cases.readCase(visit.link.caseId);
    return found === null ? say(c, 'unknown', visit.strings) : c.text(stampOf(found));
  });

  // Not a decision: it says what the gate would, and keeps nothing. Locked like one all the same.
  app.post(
    `${entrance.path}/check`,
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => say(c, 'tooLarge') }),
    (c) => {
      if (isCrossSite(c)) return say(c, 'crossSite');
      return visited(c, 'decision', async (visit, view) => {
        const form = await c.req.parseBody();
        if (!entrance.isOurs(form, visit)) return say(c, 'formStale', visit.strings);
        if (view.draft === null || typeof form.body !== 'string') return say(c, 'notFound', visit.strings);
        return c.html(checkedText(form.body, view.draft, { c: view.case, visit, playbook: deps.playbook }));
      });
    },
  );

  app.post(
    `${entrance.path}/:action`,
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => say(c, 'tooLarge') }),
    (c) => {
      const action = ACTIONS.get(c.req.param('action') ?? '');
      if (action === undefined) return say(c, 'notFound');
      if (isCrossSite(c)) return say(c, 'crossSite');
      return visited(c, action.purpose, async (visit, view) => {
        if (visit.link.purpose !== action.purpose) return say(c, 'otherPurpose', visit.strings);
        const form = await c.req.parseBody();
        if (!entrance.isOurs(form, visit)) return say(c, 'formStale', visit.strings);
        const reading = action.read({ form, view, visit, playbook: deps.playbook });
        if (reading.ok) {
          const outcome = await decide(deps, visit, reading.choice);
          return outcome.taken
            ? c.redirect(entrance.after(visit), 303)
            : refuse(c, visit, outcome.refusal, form, action);
        }
        const late = refusalNow(view.case, visit);
        if (late !== null) return refuse(c, visit, late, form, action);
        return c.html(
          page({ view, visit, wanted: null, problem: reading.problem, attempted: reading.attempted }),
          422,
        );
      });
    },
  );
}
