import { html } from 'hono/html';
import type { Playbook } from '../../../../core/playbook/playbook.ts';
import type { Case } from '../../../../core/words/case.ts';
import { holdersOf } from '../../decision/give-to.ts';
import type { Html } from '../../page/layout.ts';
import type { Strings } from '../../page/strings.ts';
import { urgencyOf } from '../../page/urgency.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';

/** What the page is called: the product, or else the buyer. */
export function caseTitle(c: Case, strings: Strings): string {
  return c.productTitle ?? strings.caseOf(c.buyerName ?? strings.aBuyer);
}

export function storeName(c: Case, playbook: Playbook): string {
  return playbook.stores.find((store) => store.id === c.store)?.name ?? c.store;
}

function clock(label: string, until: string, { strings, formats, now }: Visit): Html {
  const span = formats.span(now, until);
  const urgency = urgencyOf(until, now);
  return html`<div class="due ${urgency}"><span>${label}</span><strong><time datetime="${until}">${formats.at(until)}</time></strong><span>${urgency === 'late' ? strings.overdueBy(span) : strings.dueIn(span)}</span></div>`;
}

function due(c: Case, visit: Visit): Html {
  if (c.respondBy !== null) return clock(visit.strings.respondBy, c.respondBy, visit);
  if (c.fulfilBy !== null && c.state === 'awaiting_fulfilment')
    return clock(visit.strings.fulfilBy, c.fulfilBy, visit);
  return html`<div class="due"><span>${visit.strings.nothingOwed}</span></div>`;
}

function chips(c: Case, { strings }: Visit): Html {
  const cause = c.causeByAgent ?? c.diagnosis?.cause;
  const severity = c.diagnosis?.severity;
  return html`<ul class="chips">
<li>${strings.stages[c.stage]}</li>
${cause === undefined ? '' : html`<li>${strings.causes[cause]}</li>`}
${severity === undefined ? '' : html`<li class="${severity}">${strings.severities[severity]}</li>`}
${c.diagnosis === null || c.diagnosis.risks.length === 0 ? '' : html`<li class="major">${strings.riskTitle}</li>`}
</ul>`;
}

/** More products are not listed: the order itself is in Seller Central. */
const MAX_ITEMS = 30;

/** Of an order with several products: which there are, and which one the complaint is about. */
function orderItems({ case: c, items }: CaseView, { strings, formats }: Visit): Html | string {
  if (items.length < 2) return '';
  const lines = items.slice(0, MAX_ITEMS).map(({ asin, quantity, price }) => {
    const what = strings.orderItem(asin, formats.number(quantity));
    const isMeant = asin === c.asin;
    return html`<li><bdi>${what}</bdi>${price === null ? '' : html` · ${formats.money(price)}`}${isMeant ? html` · <strong>${strings.thisOne}</strong>` : ''}</li>`;
  });
  return html`<details><summary>${strings.orderItems(formats.number(items.length))}</summary><ul>${lines}</ul></details>`;
}

/** Who, what and by when. */
export function caseHead(view: CaseView, visit: Visit, playbook: Playbook): Html {
  const { case: c } = view;
  const { strings, formats } = visit;
  const channel = c.order?.channel ?? null;
  const price = c.order?.price ?? null;
  const facts: [keyof Strings['facts'], string | null][] = [
    ['buyer', c.buyerName],
    ['order', c.orderId],
    ['asin', c.asin],
    ['quantity', c.quantity === null || c.quantity === 1 ? null : formats.number(c.quantity)],
    ['price', price === null ? null : formats.money(price)],
    ['channel', channel === null ? null : strings.channels[channel]],
    ['marketplace', c.marketplace === null ? null : formats.country(c.marketplace)],
    ['language', formats.language(c.language)],
    ['store', storeName(c, playbook)],
    ['replies', c.replies === 0 ? null : formats.number(c.replies)],
    ['chosen', c.chosen === null ? null : formats.option(c.chosen)],
    ['people', c.state === 'closed' ? null : formats.list(holdersOf(c, playbook).map(({ name }) => name))],
    ['refunded', c.refunded === null ? null : formats.money(c.refunded)],
  ];
  const rows = facts.flatMap(([name, value]) =>
    value === null
      ? []
      : [html`<div class="${name}"><dt>${strings.facts[name]}</dt><dd><bdi>${value}</bdi></dd></div>`],
  );
  return html`<section class="card">
<div class="head"><div><h1><bdi>${caseTitle(c, strings)}</bdi></h1>${chips(c, visit)}</div>${due(c, visit)}</div>
<dl class="facts">${rows}</dl>${orderItems(view, visit)}
</section>`;
}
