import type { Context } from 'hono';
import { html } from 'hono/html';
import { type Html, layout } from './layout.ts';
import type { Strings } from './strings.ts';
import { stringsForBrowser } from './strings-by-language.ts';

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
  signInSent: 200,
  signInBusy: 429,
  signInStale: 410,
  formStale: 403,
  noCase: 404,
} as const satisfies Record<keyof Strings['pages'], number>;

/** The words for a person who is known, or else in the language that the browser asks for. */
export const stringsFor = (c: Context, known?: Strings): Strings =>
  known ?? stringsForBrowser(c.req.header('accept-language'));

/** A page that only says something, with its status. */
export function plainPage(
  c: Context,
  name: keyof Strings['pages'],
  known?: Strings,
  below?: (strings: Strings) => Html,
): Response | Promise<Response> {
  const strings = stringsFor(c, known);
  const { title, text } = strings.pages[name];
  const content = html`<div class="card lone"><h1>${title}</h1><p>${text}</p>${below?.(strings) ?? ''}</div>`;
  return c.html(layout(strings, title, '', content), STATUS[name]);
}
