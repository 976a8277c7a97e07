import { html } from 'hono/html';
import type { Case } from '../../../../core/words/case.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';

/** How often an open page asks whether something else was decided or came in. */
const ASK_EVERY_SECONDS = 20;

/** What a page with something to decide depends on. Reminders and the like do not change it. */
export function pageStamp({ state, draft, unansweredSince, inbox, diagnosis }: Case): string {
  const news = inbox.filter(({ type }) => type === 'wrote').length;
  const asked = diagnosis?.heard?.maybe.length ?? 0;
  return [state, draft?.revision, draft?.status, draft?.role, unansweredSince, news, asked].join(' ');
}

/** Says that the page is out of date, once the script has found that out. Nothing is loaded while a person writes. */
export function staleBanner({ case: c }: CaseView, { base, strings }: Visit): Html {
  const { title, again } = strings.changedMeanwhile;
  return html`<section class="notice warn" id="changed" role="status" hidden data-stamp="${pageStamp(c)}" data-from="${base}/stamp" data-every="${ASK_EVERY_SECONDS}"><h2>${title}</h2><p><a href="${base}">${again}</a></p></section>`;
}
