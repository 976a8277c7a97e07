import { html } from 'hono/html';
import { addHours } from '../../../core/case/deadlines.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { lastJudgement, shelfOf } from '../../ports/aside-shelf.ts';
import { ASIDE_REASONS, type AsidesPage, type SetAside, SHELVES } from '../../ports/asides.ts';
import { type Html, layout } from '../page/layout.ts';
import { urgencyOf } from '../page/urgency.ts';
import { deskHead } from '../way-in/desk-head.ts';
import { personName } from '../way-in/person-names.ts';
import type { Visitor } from '../way-in/visitor.ts';
import { type AsideFilter, listAddress, NO_STORE } from './aside-filter.ts';
import { senderOf, storeNameOf, subjectOf } from './aside-names.ts';

export interface ListProps {
  visitor: Visitor;
  proof: string;
  playbook: Playbook;
  /** Ids of the stores that the person works for. */
  stores: string[];
}

function choice(
  name: string,
  label: string,
  chosen: string | null,
  options: readonly (readonly [value: string, word: string])[],
): Html {
  const lines = options.map(
    ([value, word]) =>
      html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${word}</option>`,
  );
  return html`<label>${label}<select name="${name}">${lines}</select></label>`;
}

function filterForm({ visitor: { strings }, playbook, stores }: ListProps, filter: AsideFilter): Html {
  const words = strings.desk.setAside;
  const names = stores.map((id) => [id, playbook.stores.find((one) => one.id === id)?.name ?? id] as const);
  return html`<form method="get" action="/set-aside"><div class="fields">
${choice(
  'shelf',
  words.show,
  filter.shelf,
  SHELVES.map((one) => [one, words.shelves[one]]),
)}
${choice('why', words.reason, filter.why, [
  ['', words.all],
  ...ASIDE_REASONS.map((one) => [one, words.reasons[one]] as const),
])}
${stores.length < 2 ? '' : choice('store', words.store, filter.store, [['', words.all], ...names, [NO_STORE, words.noStore]])}
</div><button type="submit">${words.apply}</button></form>`;
}

function judgedBy(item: SetAside, { visitor, playbook }: ListProps): string | null {
  const last = lastJudgement(item);
  if (last === null) return null;
  const { strings, formats } = visitor;
  const what = strings.desk.setAside.judgements[last.what];
  return `${what} · ${personName(last.by, visitor, playbook)} · ${formats.at(last.at)}`;
}

/** When it came, and how long a buyer behind it would still wait in time. */
function when(item: SetAside, { visitor: { strings, formats, now }, playbook }: ListProps): Html {
  const came = html`<time datetime="${item.at}">${formats.at(item.at)}</time>`;
  if (shelfOf(item) !== 'open') return html`<div class="when">${came}</div>`;
  const until = addHours(item.at, playbook.clocks.respondWithinHours);
  const urgency = urgencyOf(until, now);
  const span = formats.span(now, until);
  const left = urgency === 'late' ? strings.overdueBy(span) : strings.dueIn(span);
  return html`<div class="when ${urgency}">${came}<span>${strings.desk.setAside.answer(left)}</span></div>`;
}

function row(item: SetAside, props: ListProps): Html {
  const { strings } = props.visitor;
  const words = strings.desk.setAside;
  const judgement = judgedBy(item, props);
  const marks = [
    html`<li${item.why === 'suspicious' ? html` class="major"` : ''}>${words.reasons[item.why]}</li>`,
    item.maybeBuyers === true ? html`<li>${words.maybeBuyers}</li>` : '',
    props.stores.length > 1 || item.store === null
      ? html`<li><bdi>${storeNameOf(item, props.playbook, strings)}</bdi></li>`
      : '',
  ];
  return html`<li class="row">${when(item, props)}
<div><a href="/set-aside/${item.id}"><bdi>${subjectOf(item, strings)}</bdi></a>
<p><bdi>${senderOf(item, strings)}</bdi></p>
${item.firstLine == null ? '' : html`<p class="small" dir="auto">${item.firstLine}</p>`}
<ul class="chips">${marks}</ul>
${judgement === null ? '' : html`<p class="small">${judgement}</p>`}</div></li>`;
}

/** The mails that became no case, the newest first. */
export function listPage(
  props: ListProps,
  { filter, page, after }: { filter: AsideFilter; page: AsidesPage; after: string | null },
): Html {
  const { visitor, proof } = props;
  const words = visitor.strings.desk.setAside;
  const ways = [
    ...(page.next === null
      ? []
      : [html`<a class="button" href="${listAddress(filter, page.next)}">${words.next}</a>`]),
    ...(after === null ? [] : [html`<a href="${listAddress(filter, null)}">${words.first}</a>`]),
  ];
  const list =
    page.items.length === 0
      ? html`<div class="empty"><h2>${words.empty[filter.shelf]}</h2></div>`
      : html`<ol class="rows">${page.items.map((item) => row(item, props))}</ol>`;
  return layout(
    visitor.strings,
    words.title,
    deskHead(visitor, proof, 'set-aside'),
    html`<section class="card"><h1>${words.title}</h1><p>${words.help}</p>${filterForm(props, filter)}</section>
<section class="card" aria-label="${words.list}">${list}${ways.length === 0 ? '' : html`<p class="ways">${ways}</p>`}</section>`,
  );
}
