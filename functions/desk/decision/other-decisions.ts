import { html } from 'hono/html';
import { FBA_OPTION_KINDS } from '../../../core/playbook/matrix.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import { OPTION_KINDS, type OptionKind, type SolutionOption } from '../../../core/words/option.ts';
import { noReplyLink } from '../case/messages-card.ts';
import { decisionForm } from '../page/form.ts';
import type { Html } from '../page/layout.ts';
import { supervisorNames } from '../page/person-names.ts';
import type { CaseView, Visit } from '../way-in/visitor.ts';
import type { Wanted } from './mail-button.ts';

/** The solutions that can be asked for: with an order that Amazon ships, the seller can do little. */
export function optionKindsFor(view: CaseView, playbook: Playbook): readonly OptionKind[] {
  const channel = view.case.order?.channel ?? playbook.whenChannelUnknown;
  return channel === 'fba' ? FBA_OPTION_KINDS : OPTION_KINDS;
}

/** The options that the buyer may have chosen from. */
export function offeredOptions({ case: c }: CaseView): SolutionOption[] {
  return c.chosen === null && c.replies > 0 ? c.options : [];
}

function change(view: CaseView, visit: Visit, playbook: Playbook): Html {
  const { strings } = visit;
  const cause = view.case.causeByAgent ?? view.case.diagnosis?.cause;
  const causes = CAUSES.filter((one) => one !== cause).map(
    (one) => html`<option value="${one}">${strings.causes[one]}</option>`,
  );
  const kinds = optionKindsFor(view, playbook).map(
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

function chose(view: CaseView, visit: Visit): Html | string {
  const { strings, formats } = visit;
  const offered = offeredOptions(view);
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

function pass(view: CaseView, visit: Visit, playbook: Playbook, front: boolean): Html | string {
  const { strings } = visit;
  if (visit.role === 'supervisor' || view.case.draft?.role === 'supervisor') return '';
  const names = supervisorNames(view.case.store, visit, playbook);
  return html`<details${front ? html` open` : ''}><summary>${strings.passTitle}</summary>
<p class="small">${strings.passHelp(names)}</p>
${decisionForm(visit, 'pass', html`<button type="submit"${front ? html` autofocus` : ''}>${strings.pass}</button>`)}</details>`;
}

function dismiss(view: CaseView, visit: Visit, front: boolean): Html {
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
  wanted: Wanted,
): OtherDecisions {
  const asked =
    wanted === 'dismiss'
      ? dismiss(view, visit, true)
      : wanted === 'pass'
        ? pass(view, visit, playbook, true)
        : '';
  const rest = [
    chose(view, visit),
    change(view, visit, playbook),
    wanted === 'pass' ? '' : pass(view, visit, playbook, false),
    wanted === 'dismiss' ? '' : dismiss(view, visit, false),
  ];
  return {
    front: asked === '' ? '' : html`<section class="card front">${asked}</section>`,
    rest: html`<section class="card"><h2>${visit.strings.otherTitle}</h2>${rest}</section>`,
  };
}
