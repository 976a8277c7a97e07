import type { Context } from 'hono';
import type { Html } from './layout.ts';
import { plainPage } from './layout.ts';
import { type Strings, stringsForBrowser } from './strings.ts';

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
  signInStale: 410,
  formStale: 403,
  noCase: 404,
} as const satisfies Record<keyof Strings['pages'], number>;

/** The words for a person who is known, or else in the language that the browser asks for. */
export const stringsOf = (c: Context, known?: Strings): Strings =>
  known ?? stringsForBrowser(c.req.header('accept-language'));

/** A page that only says something, with its status. */
export function say(
  c: Context,
  name: keyof Strings['pages'],
  known?: Strings,
  below?: (strings: Strings) => Html,
): Response | Promise<Response> {
  const strings = stringsOf(c, known);
  return c.html(plainPage(strings, name, below?.(strings)), STATUS[name]);
}
