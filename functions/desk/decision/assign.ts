import { html } from 'hono/html';
import { reassigned } from '../../../core/case/transitions/decisions.ts';
import type { Playbook, PlaybookStaff } from '../../../core/playbook/playbook.ts';
import type { Case } from '../../../core/words/case.ts';
import { peopleOfStore } from '../../pipeline/staff.ts';
import { peopleOf } from '../board/board-view.ts';
import { decisionForm } from '../page/form.ts';
import type { Html } from '../page/layout.ts';
import { nameOf } from '../page/person-names.ts';
import type { CaseView, Visit } from '../way-in/visitor.ts';
import type { Choice } from './decide.ts';
import type { Notice } from './why-not.ts';

/** Giving a case to a colleague: it is theirs from now on, and what waits is mailed to them. */

/** Who may get a case: everybody of its store but whoever has it. */
export function candidates(c: Case, playbook: Playbook): PlaybookStaff[] {
  const now = peopleOf(c, playbook).map(({ email }) => email);
  return peopleOfStore(playbook, c.store).filter(({ email }) => now.length > 1 || !now.includes(email));
}

export function giveTo(person: PlaybookStaff): Choice {
  return {
    type: 'reassigned',
    transition: (c, decision) => reassigned(c, { ...decision, to: person.email }),
  };
}

export function peopleOptions(people: readonly PlaybookStaff[]): Html[] {
  return people.map(({ email, name }) => html`<option value="${email}">${name}</option>`);
}

/** The form of a case's own page. */
export function assignCard(
  { case: c }: CaseView,
  visit: Visit,
  playbook: Playbook,
  open: boolean,
): Html | string {
  const people = candidates(c, playbook);
  // A link is good as long as there is what it was made for; who signed in may do it at any time.
  const may = visit.proof !== null || (open && visit.link.purpose === 'decision');
  if (c.state === 'closed' || people.length === 0 || !may) return '';
  const { title, help, label, give } = visit.strings.assign;
  const now = visit.formats.list(peopleOf(c, playbook).map(({ name }) => name));
  return html`<details><summary>${title}</summary><p class="small">${help(now)}</p>${decisionForm(
    visit,
    'assign',
    html`<label for="person">${label}</label><select id="person" name="person" required><option value="">–</option>${peopleOptions(people)}</select>
<button type="submit">${give}</button>`,
  )}</details>`;
}

/** The last thing that happened to the case was that somebody gave it to somebody. */
export function assignedNotice({ events }: CaseView, visit: Visit, playbook: Playbook): Notice | null {
  const last = events.at(-1);
  if (last?.type !== 'reassigned' || typeof last.facts.to !== 'string') return null;
  const { given, mailed } = visit.strings.assign;
  const [by, to] = [last.by, last.facts.to].map((one) => nameOf(one, visit, playbook));
  return { tone: 'done', title: given(by ?? '', to ?? '', visit.formats.at(last.at)), lines: [mailed] };
}
