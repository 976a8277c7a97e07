import { html } from 'hono/html';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import { RISKS } from '../../../core/words/risk.ts';
import { STAGES } from '../../../core/words/stage.ts';
import { peopleOfStore } from '../../pipeline/staff.ts';
import { peopleOptions } from '../case/cards/assign-card.ts';
import { proofField } from '../page/form.ts';
import type { Html } from '../page/layout.ts';
import type { Visitor } from '../way-in/visitor.ts';
import { type BoardFilter, isPlain } from './board-filter.ts';

/** The form at the foot of the board, which the ticks of its rows belong to. */
export const ACT_FORM = 'act';

export interface BoardProps {
  visitor: Visitor;
  proof: string;
  playbook: Playbook;
  /** Ids of the stores that the person works for. */
  stores: string[];
  script: Html;
}

function choice(
  name: keyof BoardFilter,
  label: string,
  all: string,
  chosen: string | null,
  options: readonly (readonly [value: string, word: string])[],
): Html {
  const lines = options.map(
    ([value, word]) =>
      html`<option value="${value}"${value === chosen ? html` selected` : ''}>${word}</option>`,
  );
  return html`<label>${label}<select name="${name}"><option value="">${all}</option>${lines}</select></label>`;
}

export function filterForm({ visitor, playbook, stores }: BoardProps, filter: BoardFilter): Html {
  const { strings } = visitor;
  const { board } = strings.desk;
  const isSet = !isPlain(filter) || filter.store !== null;
  const storeNames = stores.map(
    (id) => [id, playbook.stores.find((one) => one.id === id)?.name ?? id] as const,
  );
  return html`<details class="filters"${isSet ? html` open` : ''}><summary>${board.filters}</summary>
<form method="get" action="/board"><div class="fields">
${choice(
  'stage',
  board.stage,
  board.all,
  filter.stage,
  STAGES.map((one) => [one, strings.stages[one]]),
)}
${choice(
  'cause',
  board.cause,
  board.all,
  filter.cause,
  CAUSES.map((one) => [one, strings.causes[one]]),
)}
${choice(
  'risk',
  board.risk,
  board.all,
  filter.risk,
  RISKS.map((one) => [one, strings.risks[one]]),
)}
${stores.length < 2 ? '' : choice('store', board.store, board.all, filter.store, storeNames)}
</div><label class="tick"><input type="checkbox" name="mine" value="1"${filter.mine ? html` checked` : ''}><span>${board.mine}</span></label>
<button type="submit">${board.apply}</button>${isSet ? html` <a href="/board">${board.reset}</a>` : ''}</form></details>`;
}

/** The search. By POST: an order id does not belong into an address, which histories and logs keep. */
export function searchForm({ visitor, proof }: BoardProps, term: string): Html {
  const { board } = visitor.strings.desk;
  return html`<form class="search" method="post" action="/board">${proofField(proof)}<label for="term">${board.search}</label>
<div class="two"><input id="term" name="term" type="search" required maxlength="100" value="${term}" aria-describedby="term-hint"><button type="submit">${board.searchGo}</button></div>
<p class="hint" id="term-hint">${board.searchHint}</p></form>`;
}

/** What can be done to the cases that are ticked. It stays when the rows are renewed. */
export function actForm({ visitor: { strings }, proof, playbook, stores }: BoardProps, back: string): Html {
  const { board } = strings.desk;
  const people = new Map(
    stores.flatMap((store) => peopleOfStore(playbook, store).map((person) => [person.email, person])),
  );
  return html`<section class="card"><form id="${ACT_FORM}" class="acts" method="post" action="/board/act"><fieldset><legend>${board.picked}</legend>${proofField(proof)}<input type="hidden" name="back" value="${back}">
<label for="person">${board.giveTo}</label><div class="two"><select id="person" name="person">${peopleOptions([...people.values()])}</select>
<button type="submit" name="do" value="assign">${strings.assign.give}</button><button type="submit" name="do" value="dismiss">${strings.dismiss}</button></div></fieldset></form></section>`;
}
