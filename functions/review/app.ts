import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Refusal } from '../../core/case/transitions.ts';
import { CaseContendedError } from '../door.ts';
import { casePage, type PageProps } from './case-page.ts';
import { ACTIONS } from './choices.ts';
import { decide } from './decide.ts';
import { cleanText } from './gate.ts';
import { plainPage } from './layout.ts';
import { isWhatItSays, photosOf, unshownBecause } from './photos.ts';
import { isCrossSite, PICTURE_POLICY, securityHeaders } from './security.ts';
import { refusalNow, statusOf } from './standing.ts';
import { type Strings, stringsForBrowser } from './strings.ts';
import { arrive, type CaseView, type ReviewDependencies, readView, type Visit } from './visit.ts';
import { wantedFrom } from './wanted.ts';

/** A reply of 2,000 characters is at most 18 KB as a form; more is not from our page. */
const MAX_FORM_BYTES = 64 * 1024;

const STATUS = {
  unknown: 404,
  expired: 410,
  notStaff: 403,
  otherPurpose: 403,
  crossSite: 403,
  tooLarge: 413,
  notFound: 404,
  noPhoto: 404,
  busy: 503,
  failed: 500,
  home: 200,
} as const satisfies Record<keyof Strings['pages'], number>;

/** The pages behind the links in the agents' mails. GET shows, POST decides; nothing needs JavaScript. */
export function reviewApp(deps: ReviewDependencies): Hono {
  const app = new Hono();
  app.use(securityHeaders);

  const say = (c: Context, name: keyof Strings['pages'], strings?: Strings) =>
    c.html(plainPage(strings ?? stringsForBrowser(c.req.header('accept-language')), name), STATUS[name]);

  /** Calls `then` for a valid link only. */
  async function visited(
    c: Context,
    then: (visit: Visit, view: CaseView) => Promise<Response> | Response,
  ): Promise<Response> {
    const arrival = await arrive(deps, c.req.param('token') ?? '');
    if (!arrival.ok) {
      deps.log.info('LINK_REFUSED', { why: arrival.why });
      return say(c, arrival.why);
    }
    const view = await readView(deps, arrival.visit.link);
    return view === null ? say(c, 'unknown', arrival.visit.strings) : then(arrival.visit, view);
  }

  /** The page as it stands now, and above it why the decision did not count. */
  async function refuse(
    c: Context,
    visit: Visit,
    refused: Refusal,
    form: Record<string, unknown>,
  ): Promise<Response> {
    const view = await readView(deps, visit.link);
    if (view === null) return say(c, 'unknown', visit.strings);
    const kept = typeof form.body === 'string' ? cleanText(form.body) : '';
    const known = [view.draft?.body, view.decision?.body].some((text) => cleanText(text ?? '') === kept);
    return c.html(
      page({ view, visit, wanted: null, refused, kept: known ? undefined : kept }),
      statusOf(refused),
    );
  }

  const page = (props: Omit<PageProps, 'playbook'>) => casePage({ ...props, playbook: deps.playbook });

  app.get('/', (c) => say(c, 'home'));
  app.get('/health', (c) => c.text('ok'));

  app.get('/r/:token', (c) =>
    visited(c, (visit, view) => c.html(page({ view, visit, wanted: wantedFrom(c.req.query('do')) }))),
  );

  app.get('/r/:token/photo/:number{[0-9]{1,3}}', (c) =>
    visited(c, async (visit, view) => {
      const photo = photosOf(view.messages)[Number(c.req.param('number')) - 1];
      if (photo === undefined || unshownBecause(photo) !== null) return say(c, 'noPhoto', visit.strings);
      const bytes = await deps.bucket.read(photo.key);
      if (!isWhatItSays(photo, bytes)) return say(c, 'noPhoto', visit.strings);
      c.header('content-security-policy', PICTURE_POLICY);
      c.header('content-disposition', 'inline');
      return c.body(new Uint8Array(bytes), 200, { 'content-type': photo.contentType });
    }),
  );

  app.post(
    '/r/:token/:action',
    bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => say(c, 'tooLarge') }),
    (c) => {
      const action = ACTIONS.get(c.req.param('action'));
      if (action === undefined) return say(c, 'notFound');
      if (isCrossSite(c)) return say(c, 'crossSite');
      return visited(c, async (visit, view) => {
        if (visit.link.purpose !== action.purpose) return say(c, 'otherPurpose', visit.strings);
        const form = await c.req.parseBody();
        const reading = action.read({ form, view, visit, playbook: deps.playbook });
        if (reading.ok) {
          const outcome = await decide(deps, visit, reading.choice);
          return outcome.taken
            ? c.redirect(`/r/${visit.token}`, 303)
            : refuse(c, visit, outcome.refusal, form);
        }
        const late = refusalNow(view.case, visit);
        if (late !== null) return refuse(c, visit, late, form);
        return c.html(
          page({ view, visit, wanted: null, problem: reading.problem, attempted: reading.attempted }),
          422,
        );
      });
    },
  );
  app.notFound((c) => say(c, 'notFound'));
  app.onError((error, c) => {
    const contended = error instanceof CaseContendedError;
    deps.log.error('REVIEW_FAILED', { error: error.name, contended });
    return say(c, contended ? 'busy' : 'failed');
  });
  return app;
}
