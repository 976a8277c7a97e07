import { html } from 'hono/html';
import type { Playbook, PlaybookStaff } from '../../../../core/playbook/playbook.ts';
import { holdersOf, takersOf } from '../../decision/give-to.ts';
import { decisionForm } from '../../page/form.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';

/** People to choose from, in a `select`. */
export function peopleOptions(people: readonly PlaybookStaff[]): Html[] {
  return people.map(({ email, name }) => html`<option value="${email}">${name}</option>`);
}

/** The form that gives the case to a colleague. */
export function assignCard(
  { case: c }: CaseView,
  visit: Visit,
  playbook: Playbook,
  open: boolean,
): Html | string {
  const people = takersOf(c, playbook);
  // A link is good as long as there is what it was made for; a person who signed in may do it at any time.
  const may = visit.proof !== null || (open && visit.link.purpose === 'decision');
  if (c.state === 'closed' || people.length === 0 || !may) return '';
  const { title, help, label, give } = visit.strings.assign;
  const now = visit.formats.list(holdersOf(c, playbook).map(({ name }) => name));
  return html`<details><summary>${title}</summary><p class="small">${help(now)}</p>${decisionForm(
    visit,
    'assign',
    html`<label for="person">${label}</label><select id="person" name="person" required><option value="">–</option>${peopleOptions(people)}</select>
<button type="submit">${give}</button>`,
  )}</details>`;
}
