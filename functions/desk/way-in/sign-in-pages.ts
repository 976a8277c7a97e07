import { html } from 'hono/html';
import { type Html, layout } from '../page/layout.ts';
import type { Strings } from '../page/strings.ts';
import { STRINGS } from '../page/strings-by-language.ts';
import { pressMeta } from './press.ts';
import type { Ticket } from './sign-in.ts';

/** The way to the sign-in page, for the foot of a page that only says something. */
export function signInLink(strings: Strings): Html {
  return html`<p><a href="/sign-in">${strings.desk.nav.signIn}</a></p>`;
}

/** The page that asks for the address to mail a link to. */
export function addressPage(strings: Strings): Html {
  const { title, text, email, send } = strings.desk.signIn;
  return layout(
    strings,
    title,
    '',
    html`<div class="card lone"><h1>${title}</h1><p>${text}</p>
<form method="post" action="/sign-in"><label for="email">${email}</label>
<input id="email" name="email" type="email" autocomplete="email" required autofocus maxlength="254">
<button class="main" type="submit">${send}</button></form></div>`,
  );
}

export interface EnterPageProps {
  path: string;
  /** The mark of the page, and the script that adds it to what a person sends. */
  press: string;
  script: Html;
}

/** The page behind the mailed link. It uses nothing up: scanners fetch the links of mails before a person does (A1). */
export function enterPage({ staff }: Ticket, { path, press, script }: EnterPageProps): Html {
  const strings = STRINGS[staff.language];
  const { enterTitle, enterText, enter } = strings.desk.signIn;
  return layout(
    strings,
    enterTitle(staff.name),
    '',
    html`<div class="card lone"><h1>${enterTitle(staff.name)}</h1><p>${enterText}</p>
<form method="post" action="${path}"><button class="main" type="submit" autofocus>${enter}</button></form></div>`,
    { head: html`${pressMeta(press)}${script}` },
  );
}
