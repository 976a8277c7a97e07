import { html } from 'hono/html';
import { type Case, STAGES } from '../../core/case/case.ts';
import { CAUSES, RISKS } from '../../core/diagnosis/diagnosis.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import { COUNT_MOST, type Counts } from './board-counts.ts';
import { boardRow } from './board-row.ts';
import { type BoardFilter, type BoardPage, cursorToText, isPlain } from './board-view.ts';
import { deskHead } from './desk-head.ts';
import { proofField } from './form.ts';
import { type Html, layout } from './layout.ts';
import type { Visitor } from './visit.ts';

/** A board on a wall or in a tab stays fresh without JavaScript. */
const REFRESH_SECONDS = 60;
export interface BoardProps {
  visitor: Visitor;
  proof: string;
  playbook: Playbook;
  /** Ids of the stores that the person works for. */
  stores: string[];
}

function tiles(counts: Counts, { strings, formats }: Visitor): Html {
  const { board } = strings.desk;
  const tone = { urgent: 'late', overdue: 'late', soon: 'soon' } as const;
  const tile = (name: keyof Counts) => {
    const n = counts[name];
    const shown = n >= COUNT_MOST ? board.atLeast(formats.number(COUNT_MOST)) : formats.number(n);
    return html`<li class="${n === 0 ? 'none' : tone[name]}"><strong>${shown}</strong> ${board.counts[name]}</li>`;
  };
  return html`<ul class="tiles">${tile('urgent')}${tile('overdue')}${tile('soon')}</ul>`;
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

function filters({ visitor, playbook, stores }: BoardProps, filter: BoardFilter): Html {
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

/** By POST: an order id does not belong into an address, which histories and logs keep. */
function search({ visitor, proof }: BoardProps, term: string): Html {
  const { board } = visitor.strings.desk;
  return html`<form class="search" method="post" action="/board">${proofField(proof)}<label for="term">${board.search}</label>
<div class="two"><input id="term" name="term" type="search" required maxlength="100" value="${term}" aria-describedby="term-hint"><button type="submit">${board.searchGo}</button></div>
<p class="hint" id="term-hint">${board.searchHint}</p></form>`;
}

function rows(cases: Case[], { visitor, playbook }: BoardProps): Html {
  return html`<ol class="rows">${cases.map((c) => boardRow(c, visitor, playbook))}</ol>`;
}

function withFilter(filter: BoardFilter, after: string | null): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === true) query.set(name, '1');
    else if (typeof value === 'string') query.set(name, value);
  }
  if (after !== null) query.set('after', cursorToText(after));
  const text = query.toString();
  return text === '' ? '/board' : `/board?${text}`;
}

function frame(props: BoardProps, content: Html, refresh: boolean): Html {
  const { strings } = props.visitor;
  return layout(
    strings,
    strings.desk.board.title,
    deskHead(props.visitor, props.proof, 'board'),
    content,
    refresh ? { refreshSeconds: REFRESH_SECONDS } : {},
  );
}

/** The board: open cases, the most urgent first. */
export function boardPage(
  props: BoardProps,
  {
    filter,
    page,
    counts,
    after,
  }: { filter: BoardFilter; page: BoardPage; counts: Counts; after: string | null },
): Html {
  const { strings, formats, now } = props.visitor;
  const { board } = strings.desk;
  const isAll = isPlain(filter) && filter.store === null && after === null;
  const nothing = isAll
    ? html`<div class="empty"><h2>${board.empty}</h2><p>${board.emptyText}</p></div>`
    : html`<div class="empty"><h2>${board.noMatch}</h2></div>`;
  const ways = [
    ...(page.next === null
      ? []
      : [html`<a class="button" href="${withFilter(filter, page.next)}">${board.next}</a>`]),
    ...(after === null ? [] : [html`<a href="${withFilter(filter, null)}">${board.first}</a>`]),
  ];
  return frame(
    props,
    html`<section class="card"><h1>${board.title}</h1><p class="small">${board.asOf(formats.at(now))}</p>
${tiles(counts, props.visitor)}${search(props, '')}${filters(props, filter)}</section>
<section class="card" aria-label="${board.cases}">${page.cases.length === 0 ? nothing : rows(page.cases, props)}
${page.next !== null && page.cases.length < page.looked ? html`<p class="small">${board.lookedThrough(formats.number(page.looked))}</p>` : ''}
${ways.length === 0 ? '' : html`<p class="ways">${ways}</p>`}</section>`,
    true,
  );
}

/** What a search found. It does not renew itself: it came by POST. */
export function foundPage(props: BoardProps, term: string, found: Case[]): Html {
  const { strings, formats } = props.visitor;
  const { board } = strings.desk;
  const title = found.length === 0 ? board.notFound(term) : board.found(formats.number(found.length), term);
  return frame(
    props,
    html`<section class="card"><h1>${board.title}</h1>${search(props, term)}<p><a href="/board">${board.back}</a></p></section>
<section class="card" aria-label="${board.cases}"><p role="status">${title}</p>${found.length === 0 ? '' : rows(found, props)}</section>`,
    false,
  );
}
