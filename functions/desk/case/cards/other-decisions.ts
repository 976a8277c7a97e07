import { html } from 'hono/html';
import type { Playbook } from '../../../../core/playbook/playbook.ts';
import { CAUSES } from '../../../../core/words/cause.ts';
import type { MailButton } from '../../decision/mail-button.ts';
import { optionKindsFor, optionsOffered } from '../../decision/options-to-choose.ts';
import { decisionForm } from '../../page/form.ts';
import type { Html } from '../../page/layout.ts';
import { supervisorNames } from '../../way-in/person-names.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { noReplyLink } from './buyers-words-card.ts';

function changeForm(view: CaseView, visit: Visit, playbook: Playbook): Html {
  const { strings } = visit;
  const cause = view.case.causeByAgent ?? view.case.diagnosis?.cause;
  const causes = CAUSES.filter((one) => one !== cause).map(
    (one) => html`<option value="${one}">${strings.causes[one]}</option>`,
  );
  const kinds = optionKindsFor(view.case, playbook).map(
    (kind) => html`<option value="${kind}">${strings.options[kind]}</option>`,
  );
  return html`<details><summary>${strings.changeTitle}</summary>
<p class="small">${strings.changeHelp}</p>
${decisionForm(
  visit,
  'recompose',
  html`<label for="cause">${strings.causeLabel}</label>
<select id="cause" name="cause"><option value="">${cause === undefined ? strings.unchangedPlain : strings.unchanged(strings.causes[cause])}</option>${causes}</select>
<label for="option">${strings.optionLabel}</label>
<select id="option" name="option"><option value="">${strings.unchangedPlain}</option>${kinds}</select>
<button type="submit">${strings.change}</button>`,
)}</details>`;
}

function choseForm(view: CaseView, visit: Visit): Html | string {
  const { strings, formats } = visit;
  const offered = optionsOffered(view.case);
  if (offered.length === 0) return '';
  const choices = offered.map(
    (option, index) =>
      html`<label class="tick"><input type="radio" name="option" value="${index + 1}" required><span>${index + 1}. ${formats.option(option)}</span></label>`,
  );
  return html`<details open><summary>${strings.choseTitle}</summary>
<p class="small">${strings.choseHelp}</p>
${decisionForm(
  visit,
  'chose',
  html`<fieldset><legend>${strings.choseLabel}</legend>${choices}</fieldset>
<button type="submit">${strings.chose}</button>`,
)}</details>`;
}

function passForm(view: CaseView, visit: Visit, playbook: Playbook, front: boolean): Html | string {
  const { strings } = visit;
  if (visit.role === 'supervisor' || view.case.draft?.role === 'supervisor') return '';
  const names = supervisorNames(view.case.store, visit, playbook);
  return html`<details${front ? html` open` : ''}><summary>${strings.passTitle}</summary>
<p class="small">${strings.passHelp(names)}</p>
${decisionForm(visit, 'pass', html`<button type="submit"${front ? html` autofocus` : ''}>${strings.pass}</button>`)}</details>`;
}

function dismissForm(view: CaseView, visit: Visit, front: boolean): Html {
  const { strings } = visit;
  return html`<details${front ? html` open` : ''}><summary>${strings.dismissTitle}</summary>
<p class="small">${strings.dismissHelp}</p>
${decisionForm(visit, 'dismiss', html`<button type="submit"${front ? html` autofocus` : ''}>${strings.dismiss}</button>`)}
${noReplyLink(view, visit)}</details>`;
}

export interface OtherDecisions {
  /** The one that the button in the mail was for, as a card of its own; '' where it was none of these. */
  front: Html | string;
  rest: Html;
}

/** Everything that can be decided instead of sending the draft. */
export function otherDecisions(
  view: CaseView,
  visit: Visit,
  playbook: Playbook,
  mailButton: MailButton | null,
): OtherDecisions {
  const asked =
    mailButton === 'dismiss'
      ? dismissForm(view, visit, true)
      : mailButton === 'pass'
        ? passForm(view, visit, playbook, true)
        : '';
  const rest = [
    choseForm(view, visit),
    changeForm(view, visit, playbook),
    mailButton === 'pass' ? '' : passForm(view, visit, playbook, false),
    mailButton === 'dismiss' ? '' : dismissForm(view, visit, false),
  ];
  return {
    front: asked === '' ? '' : html`<section class="card front">${asked}</section>`,
    rest: html`<section class="card"><h2>${visit.strings.otherTitle}</h2>${rest}</section>`,
  };
}
