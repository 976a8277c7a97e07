import { html } from 'hono/html';
import type { OpenCase } from '../../ports/open-cases.ts';
import { type Frame, type Html, layout } from '../page/layout.ts';
import { noticeCard } from '../page/notice.ts';
import { deskHead } from '../way-in/desk-head.ts';
import type { Visitor } from '../way-in/visitor.ts';
import { COUNT_MOST, type Counts } from './board-counts.ts';
import { type BoardFilter, boardAddress, isPlain } from './board-filter.ts';
import { ACT_FORM, actForm, type BoardProps, filterForm, searchForm } from './board-forms.ts';
import { boardRow } from './board-row.ts';
import type { BoardPage } from './read-board.ts';

/** How often an open board is renewed: by the script, or by a page that loads itself again on request. */
const REFRESH_SECONDS = 60;

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

function rows(cases: OpenCase[], { visitor, playbook }: BoardProps, pickForm: string | null): Html {
  return html`<ol class="rows">${cases.map((c) => boardRow(c, visitor, playbook, pickForm))}</ol>`;
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
  /** How many mails that became no case wait for a judgement. */
  asides: number;
  after: string | null;
  /** Was a page asked for that loads itself again? It works without JavaScript. */
  renewing: boolean;
  /** How many cases something was just done to from here, and to how many not. */
  acted: { taken: number; refused: number } | null;
}

function actedNotice({ acted }: BoardShown, { strings, formats }: Visitor): Html | string {
  if (acted === null) return '';
  const { board } = strings.desk;
  const { taken, refused } = acted;
  const title =
    taken + refused === 0 ? board.actedNone : board.acted(formats.number(taken), formats.number(refused));
  return noticeCard({ tone: refused === 0 && taken > 0 ? 'done' : 'warn', title, lines: [] });
}

/** Mails that may be buyers' and became no case: nothing on the board tells of them but this line. */
function asidesLine(asides: number, { strings, formats }: Visitor): Html {
  const { board } = strings.desk;
  const shown = asides >= COUNT_MOST ? board.atLeast(formats.number(COUNT_MOST)) : formats.number(asides);
  return html`<p id="asides" data-live${asides === 0 ? html` hidden` : ''}><a href="/set-aside">${board.setAside(shown)}</a></p>`;
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
      : [html`<a class="button" href="${boardAddress(filter, page.next)}">${board.next}</a>`]),
    ...(after === null ? [] : [html`<a href="${boardAddress(filter, null)}">${board.first}</a>`]),
  ];
  return html`<section class="card" id="cases" data-live data-every="${REFRESH_SECONDS}" aria-label="${board.cases}">${page.cases.length === 0 ? nothing : rows(page.cases, props, ACT_FORM)}
${page.next !== null && page.cases.length < page.looked ? html`<p class="small">${board.lookedThrough(formats.number(page.looked))}</p>` : ''}
${ways.length === 0 ? '' : html`<p class="ways">${ways}</p>`}</section>`;
}

/** The parts of the board that change by themselves: the script asks for them and replaces what it showed. */
export function boardLive(props: BoardProps, shown: BoardShown): Html {
  return html`${asOf(props)}${tiles(shown.counts, props.visitor)}${asidesLine(shown.asides, props.visitor)}${casesCard(props, shown)}`;
}

/** The board: open cases, the most urgent first. */
export function boardPage(props: BoardProps, shown: BoardShown): Html {
  const { board } = props.visitor.strings.desk;
  const { filter, after, renewing } = shown;
  const again = html`<a href="${boardAddress(filter, after)}">${renewing ? board.renewNot : board.renewNow}</a>${renewing ? '' : html` <a href="${boardAddress(filter, after, true)}">${board.renew}</a>`}`;
  return frame(
    props,
    html`${actedNotice(shown, props.visitor)}<section class="card"><h1>${board.title}</h1><p class="small">${asOf(props)} <noscript>${again}</noscript></p>
<p class="notice warn" id="stale" role="status" hidden>${board.stale}</p>
${tiles(shown.counts, props.visitor)}${asidesLine(shown.asides, props.visitor)}${searchForm(props, '')}${filterForm(props, filter)}</section>
${casesCard(props, shown)}${shown.page.cases.length === 0 ? '' : actForm(props, boardAddress(filter, after, renewing))}`,
    { head: props.script, refreshSeconds: renewing ? REFRESH_SECONDS : undefined },
  );
}

/** What a search found. It does not renew itself: it came by POST. */
export function foundPage(props: BoardProps, term: string, found: OpenCase[]): Html {
  const { strings, formats } = props.visitor;
  const { board } = strings.desk;
  const title = found.length === 0 ? board.notFound(term) : board.found(formats.number(found.length), term);
  return frame(
    props,
    html`<section class="card"><h1>${board.title}</h1>${searchForm(props, term)}<p><a href="/board">${board.back}</a></p></section>
<section class="card" aria-label="${board.cases}"><p role="status">${title}</p>${found.length === 0 ? '' : rows(found, props, null)}</section>`,
  );
}
