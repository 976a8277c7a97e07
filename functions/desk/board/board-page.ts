import { html } from 'hono/html';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { STAGES } from '../../../core/words/case.ts';
import { CAUSES, RISKS } from '../../../core/words/diagnosis.ts';
import { peopleOfStore } from '../../pipeline/staff.ts';
import type { OpenCase } from '../../ports/open-cases.ts';
import { peopleOptions } from '../decision/assign.ts';
import { deskHead } from '../page/desk-head.ts';
import { proofField } from '../page/form.ts';
import { type Frame, type Html, layout, noticeCard } from '../page/layout.ts';
import type { Visitor } from '../way-in/visitor.ts';
import { COUNT_MOST, type Counts } from './board-counts.ts';
import { boardRow } from './board-row.ts';
import { type BoardFilter, type BoardPage, cursorToText, isPlain } from './board-view.ts';

/** How often an open board is renewed: by the script, or by loading it again where somebody asked for that. */
const REFRESH_SECONDS = 60;

/** The form at the foot of the board, which the ticks of its rows belong to. */
const ACT_FORM = 'act';

export interface BoardProps {
  visitor: Visitor;
  proof: string;
  playbook: Playbook;
  /** Ids of the stores that the person works for. */
  stores: string[];
}

function tiles(counts: Counts | null, { strings, formats }: Visitor): Html | string {
  if (counts === null) return '';
  const { board } = strings.desk;
  const tone = { urgent: 'late', overdue: 'late', soon: 'soon' } as const;
  const tile = (name: keyof Counts) => {
    const n = counts[name];
    const shown = n >= COUNT_MOST ? board.atLeast(formats.number(COUNT_MOST)) : formats.number(n);
    return html`<li class="${n === 0 ? 'none' : tone[name]}"><strong>${shown}</strong> ${board.counts[name]}</li>`;
  };
  return html`<ul class="tiles" id="tiles" data-live>${tile('urgent')}${tile('overdue')}${tile('soon')}</ul>`;
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

function rows(cases: OpenCase[], { visitor, playbook }: BoardProps, pickForm: string | null): Html {
  return html`<ol class="rows">${cases.map((c) => boardRow(c, visitor, playbook, pickForm))}</ol>`;
}

function withFilter(filter: BoardFilter, after: string | null, renewing = false): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === true) query.set(name, '1');
    else if (typeof value === 'string') query.set(name, value);
  }
  if (after !== null) query.set('after', cursorToText(after));
  if (renewing) query.set('fresh', '1');
  const text = query.toString();
  return text === '' ? '/board' : `/board?${text}`;
}

function frame(props: BoardProps, content: Html, more: Frame = {}): Html {
  const { strings } = props.visitor;
  return layout(
    strings,
    strings.desk.board.title,
    deskHead(props.visitor, props.proof, 'board'),
    content,
    more,
  );
}

export interface BoardShown {
  filter: BoardFilter;
  page: BoardPage;
  /** Null where only some cases are shown: numbers about all of them would mislead. */
  counts: Counts | null;
  after: string | null;
  /** Did somebody without JavaScript ask for a page that loads itself again? */
  renewing: boolean;
  /** How many cases something was just done to from here, and to how many not. */
  acted: { taken: number; refused: number } | null;
}

/** What can be done to the cases that are ticked. It stays when the rows are renewed. */
function acts({ visitor: { strings }, proof, playbook, stores }: BoardProps, back: string): Html {
  const { board } = strings.desk;
  const people = new Map(
    stores.flatMap((store) => peopleOfStore(playbook, store).map((person) => [person.email, person])),
  );
  return html`<section class="card"><form id="${ACT_FORM}" class="acts" method="post" action="/board/act"><fieldset><legend>${board.picked}</legend>${proofField(proof)}<input type="hidden" name="back" value="${back}">
<label for="person">${board.giveTo}</label><div class="two"><select id="person" name="person">${peopleOptions([...people.values()])}</select>
<button type="submit" name="do" value="assign">${strings.assign.give}</button><button type="submit" name="do" value="dismiss">${strings.dismiss}</button></div></fieldset></form></section>`;
}

function actedNotice({ acted }: BoardShown, { strings, formats }: Visitor): Html | string {
  if (acted === null) return '';
  const { board } = strings.desk;
  const { taken, refused } = acted;
  const title =
    taken + refused === 0 ? board.actedNone : board.acted(formats.number(taken), formats.number(refused));
  return noticeCard({ tone: refused === 0 && taken > 0 ? 'done' : 'warn', title, lines: [] });
}

function asOf({ visitor: { strings, formats, now } }: BoardProps): Html {
  return html`<span id="as-of" data-live>${strings.desk.board.asOf(formats.at(now))}</span>`;
}

/** The cases of the page, and the ways to more. */
function casesCard(props: BoardProps, { filter, page, after }: BoardShown): Html {
  const { strings, formats } = props.visitor;
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
  return html`<section class="card" id="cases" data-live data-every="${REFRESH_SECONDS}" aria-label="${board.cases}">${page.cases.length === 0 ? nothing : rows(page.cases, props, ACT_FORM)}
${page.next !== null && page.cases.length < page.looked ? html`<p class="small">${board.lookedThrough(formats.number(page.looked))}</p>` : ''}
${ways.length === 0 ? '' : html`<p class="ways">${ways}</p>`}</section>`;
}

/** What of the board changes by itself: the script asks for it and puts it in place of what it showed. */
export function boardLive(props: BoardProps, shown: BoardShown): Html {
  return html`${asOf(props)}${tiles(shown.counts, props.visitor)}${casesCard(props, shown)}`;
}

/** The board: open cases, the most urgent first. */
export function boardPage(props: BoardProps, shown: BoardShown): Html {
  const { board } = props.visitor.strings.desk;
  const { filter, after, renewing } = shown;
  const again = html`<a href="${withFilter(filter, after)}">${renewing ? board.renewNot : board.renewNow}</a>${renewing ? '' : html` <a href="${withFilter(filter, after, true)}">${board.renew}</a>`}`;
  return frame(
    props,
    html`${actedNotice(shown, props.visitor)}<section class="card"><h1>${board.title}</h1><p class="small">${asOf(props)} <noscript>${again}</noscript></p>
<p class="notice warn" id="stale" role="status" hidden>${board.stale}</p>
${tiles(shown.counts, props.visitor)}${search(props, '')}${filters(props, filter)}</section>
${casesCard(props, shown)}${shown.page.cases.length === 0 ? '' : acts(props, withFilter(filter, after, renewing))}`,
    { script: true, refreshSeconds: renewing ? REFRESH_SECONDS : undefined },
  );
}

/** What a search found. It does not renew itself: it came by POST. */
export function foundPage(props: BoardProps, term: string, found: OpenCase[]): Html {
  const { strings, formats } = props.visitor;
  const { board } = strings.desk;
  const title = found.length === 0 ? board.notFound(term) : board.found(formats.number(found.length), term);
  return frame(
    props,
    html`<section class="card"><h1>${board.title}</h1>${search(props, term)}<p><a href="/board">${board.back}</a></p></section>
<section class="card" aria-label="${board.cases}"><p role="status">${title}</p>${found.length === 0 ? '' : rows(found, props, null)}</section>`,
  );
}
