import { html } from 'hono/html';
import { proofField } from '../page/form.ts';
import type { Html } from '../page/layout.ts';
import type { Visitor } from './visitor.ts';

/** Where the head leads: paths of the pages. */
type Place = 'board' | 'set-aside' | 'playbook';

/** The head of the pages of a person who signed in: where to go, who they are, the way out. */
export function deskHead({ staff, strings }: Visitor, proof: string, here: Place | null): Html {
  const { nav, roles } = strings.desk;
  const way = (to: Place) =>
    html`<a href="/${to}"${here === to ? html` aria-current="page"` : ''}>${nav[to]}</a>`;
  return html`<nav>${way('board')}${way('set-aside')}${way('playbook')}</nav>
<form class="out" method="post" action="/sign-out">${proofField(proof)}<span><bdi>${staff.name}</bdi> · ${roles[staff.role]}</span><button type="submit">${nav.signOut}</button></form>`;
}
