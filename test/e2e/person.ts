import { Parser } from 'htmlparser2';
import { pressOn } from '../functions/desk/pressing.ts';

/** A person with a browser: opens a page, sees its forms, fills one in and submits it. */

export interface Form {
  action: string;
  method: string;
  /** What the browser would send if nobody touched anything. */
  fields: Record<string, string>;
  /** What the page's script adds when a person presses the button. */
  press: Record<string, string>;
}

export interface Page {
  status: number;
  url: string;
  html: string;
  forms: Form[];
  press: Record<string, string>;
}

/** Reads the forms of a page: hidden and text fields, areas, chosen options, ticked boxes. */
export function formsOf(html: string, base: string): Form[] {
  const forms: Form[] = [];
  const press = pressOn(html);
  let area: string | null = null;
  let select: { name: string; value: string | null } | null = null;
  const set = (name: string | undefined, value: string) => {
    const form = forms.at(-1);
    if (form !== undefined && name !== undefined) form.fields[name] = value;
  };
  const parser = new Parser({
    onopentag(tag, { name, value = '', type, action = '', method = 'get', ...rest }) {
      if (tag === 'form') forms.push({ action: new URL(action, base).href, method, fields: {}, press });
      if (tag === 'input' && ((type !== 'radio' && type !== 'checkbox') || 'checked' in rest))
        set(name, value);
      if (tag === 'textarea' && name !== undefined) {
        area = name;
        set(name, '');
      }
      if (tag === 'select' && name !== undefined) select = { name, value: null };
      if (tag === 'option' && select !== null && (select.value === null || 'selected' in rest))
        select.value = value;
    },
    ontext(text) {
      const form = forms.at(-1);
      if (area !== null && form !== undefined) form.fields[area] += text;
    },
    onclosetag(tag) {
      if (tag === 'textarea') area = null;
      if (tag === 'select') {
        if (select !== null) set(select.name, select.value ?? '');
        select = null;
      }
    },
  });
  parser.end(html);
  return forms;
}

async function read(response: Response): Promise<Page> {
  const html = await response.text();
  return {
    status: response.status,
    url: response.url,
    html,
    forms: formsOf(html, response.url),
    press: pressOn(html),
  };
}

/** @param cookie of a person who signed in */
export const openPage = async (url: string, cookie = ''): Promise<Page> =>
  read(await fetch(url, { headers: { cookie } }));

/** The form of a page whose address ends like this, or null: there is nothing of that kind to decide. */
export const formFor = ({ forms }: Page, action: string): Form | null =>
  forms.find((form) => new URL(form.action).pathname.endsWith(`/${action}`)) ?? null;

/** Presses the button of a form in a browser with JavaScript, and follows where it leads. */
export async function submit(
  { action, fields, press }: Form,
  changed: Record<string, string> = {},
  cookie = '',
): Promise<Page> {
  // Text areas are sent with CRLF line ends (HTML standard, 4.10.22.7).
  const body = new URLSearchParams(
    Object.entries({ ...fields, ...press, ...changed }).map(([name, value]): [string, string] => [
      name,
      value.replace(/\r?\n/g, '\r\n'),
    ]),
  );
  // The pages forbid the referrer, so a browser names no origin (Fetch standard, "append a request Origin header").
  return read(await fetch(action, { method: 'POST', body, headers: { origin: 'null', cookie } }));
}

/** Asks for a link at the sign-in page and follows it. @param linkIn finds it in the person's mailbox @returns the cookie */
export async function signIn(pages: string, email: string, linkIn: () => Promise<string>): Promise<string> {
  const [form] = (await openPage(`${pages}/sign-in`)).forms;
  if (form === undefined) throw new Error('There is no form to sign in');
  await submit(form, { email });
  const [enter] = (await openPage(await linkIn())).forms;
  if (enter === undefined) throw new Error('The link leads to no button');
  const answer = await fetch(enter.action, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...enter.fields, ...enter.press }),
    headers: { origin: 'null' },
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
