import { html } from 'hono/html';
import { grantsWish } from '../../../../core/case/transitions/approved-options.ts';
import type { Playbook } from '../../../../core/playbook/playbook.ts';
import type { Case } from '../../../../core/words/case.ts';
import type { OptionKind, SolutionOption } from '../../../../core/words/option.ts';
import type { StoredDraft } from '../../../../core/words/record/draft.ts';
import type { Attempted } from '../../decision/form-reading.ts';
import { kindsForRows } from '../../decision/offer-check.ts';
import { type OptionRow, ROWS_FIELD, rowFields, rowsBegun, rowsOf } from '../../decision/option-rows.ts';
import { orderCurrency } from '../../decision/order-currency.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';

/** The options of a draft beside its text, to change with it: a row each, and an empty one. */

const checked = (is: boolean): Html | '' => (is ? html` checked` : '');

/** The row says what it began with, and what that costs, so that a change can be seen. */
function legend(
  n: number,
  option: SolutionOption | undefined,
  { order }: Case,
  { strings, formats }: Visit,
): string {
  const row = strings.optionRows.row(n);
  return option === undefined ? row : `${row}${strings.colon}${inWords(option, order, { strings, formats })}`;
}

function inWords(
  option: SolutionOption,
  order: Case['order'],
  { strings, formats }: Pick<Visit, 'strings' | 'formats'>,
): string {
  const isRefund = option.kind === 'partial_refund' || option.kind === 'full_refund';
  const isUnknown = isRefund && (order?.price ?? null) === null;
  return `${formats.option(option)}${isUnknown ? ` (${strings.priceUnknown})` : ''}`;
}

function fields(
  n: number,
  row: OptionRow,
  kinds: readonly OptionKind[],
  currency: string,
  visit: Visit,
): Html {
  const { strings } = visit;
  const { optionRows } = strings;
  const { on, kind, percent, amount } = rowFields(n);
  const isEmpty = row.on === 'by_kind';
  const choices = kinds.map(
    (one) =>
      html`<option value="${one}"${one === row.kind ? html` selected` : ''}>${strings.options[one]}</option>`,
  );
  const isKnown = kinds.some((one) => one === row.kind);
  const tick = isEmpty
    ? html`<input type="hidden" name="${on}" value="by_kind">`
    : html`<label class="tick"><input type="checkbox" name="${on}" value="yes"${checked(row.on === 'yes')}><span>${optionRows.on}</span></label>`;
  return html`${tick}<div class="fields"><div><label for="${kind}">${optionRows.kind}</label>
<select id="${kind}" name="${kind}">${isEmpty || !isKnown ? html`<option value="">${optionRows.none}</option>` : ''}${choices}</select></div>
<div><label for="${percent}">${optionRows.percent}</label><input id="${percent}" name="${percent}" inputmode="numeric" value="${row.percent}"></div>
<div><label for="${amount}">${optionRows.amount(currency)}</label><input id="${amount}" name="${amount}" inputmode="decimal" value="${row.amount}"></div></div>`;
}

/**
 * Enter in a field of a row must not send the letter: it presses the first button of the form, and a disabled one does
 * nothing (HTML standard, 4.10.22.2).
 */
const ENTER_SENDS_NOTHING = html`<button type="submit" disabled hidden></button>`;

/** Rows as typed in the form that came back, as approved before that was taken back, or as drafted. */
export function optionRowsPart(
  draft: StoredDraft,
  view: CaseView,
  { visit, playbook, attempted }: { visit: Visit; playbook: Playbook; attempted: Attempted | null },
): Html {
  const { strings, formats } = visit;
  const { optionRows } = strings;
  const { case: c } = view;
  const begun = rowsBegun(draft.options, view.takenBack?.options);
  const first = [...begun.on, ...begun.off];
  const rows = attempted?.rows ?? rowsOf(begun);
  const kinds = kindsForRows(c, playbook);
  const currency = orderCurrency(c);
  const isDone = attempted?.isDoneNow ?? view.takenBack?.isDoneNow ?? false;
  // Who approves as it stands needs no rows: they open on demand, and where a form came back.
  const isOpen = attempted !== null || isDone;
  const offered = begun.on.map((option) => html`<li>${inWords(option, c.order, visit)}</li>`);
  const shown = rows.map((row, at) => {
    const title = legend(at + 1, first[at], c, visit);
    const own = first[at]?.kind;
    const choices = own === undefined || kinds.includes(own) ? kinds : [own, ...kinds];
    return html`<fieldset><legend>${title}</legend>${fields(at + 1, row, choices, currency, visit)}</fieldset>`;
  });
  const instead =
    c.chosen !== null && c.fulfilledAt === null ? ` ${optionRows.instead(formats.option(c.chosen))}` : '';
  const end = grantsWish(c, draft)
    ? html`<p class="hint">${optionRows.granted}</p>`
    : html`<label class="tick"><input type="checkbox" name="done" value="yes" aria-describedby="done-hint"${checked(isDone)}><span>${optionRows.doneNow}</span></label>
<p class="hint" id="done-hint">${optionRows.doneHelp}${instead}</p>`;
  const list =
    offered.length === 0
      ? ''
      : html`<p class="label">${strings.optionsTitle}</p><ol class="options">${offered}</ol>`;
  return html`${list}<details${isOpen ? html` open` : ''}><summary>${offered.length > 0 ? optionRows.change : optionRows.add}</summary><div>${ENTER_SENDS_NOTHING}
<input type="hidden" name="${ROWS_FIELD}" value="${rows.length}"><p class="hint">${optionRows.help}</p>
${shown}${end}</div></details>`;
}
