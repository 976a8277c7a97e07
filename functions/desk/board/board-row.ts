import { html } from 'hono/html';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import type { Instant } from '../../../core/words/instant.ts';
import type { OpenCase } from '../../ports/open-cases.ts';
import { holdersOf } from '../decision/give-to.ts';
import type { Html } from '../page/layout.ts';
import { urgencyOf } from '../page/urgency.ts';
import type { Visitor } from '../way-in/visitor.ts';

/** What a case owes next, and until when: an answer, or else what was promised. */
function dueOf(c: OpenCase): Instant | null {
  return c.respondBy ?? (c.state === 'awaiting_fulfilment' ? c.fulfilBy : null);
}

function clock(c: OpenCase, { strings, formats, now }: Visitor): Html {
  const { board } = strings.desk;
  // A claim has a clock of Amazon's own, which no mail tells: it presses in any case.
  if (c.claimOpen && c.state !== 'closed')
    return html`<span class="when late"><strong>${board.claim}</strong></span>`;
  const due = dueOf(c);
  const urgency = urgencyOf(due, now);
  if (c.state === 'closed' || due === null) {
    const word = c.state === 'closed' ? strings.states.closed : board.urgency.none;
    return html`<span class="when none"><strong>${word}</strong></span>`;
  }
  const span = formats.span(now, due);
  return html`<span class="when ${urgency}"><strong>${board.urgency[urgency]}</strong> <span>${urgency === 'late' ? span : strings.dueIn(span)}</span> <time class="small" datetime="${due}">${formats.at(due)}</time></span>`;
}

function marks(c: OpenCase, { strings }: Visitor): Html[] {
  const { board } = strings.desk;
  const cause = c.causeByAgent ?? c.diagnosis?.cause;
  const major = (word: string) => html`<li class="major">${word}</li>`;
  return [
    ...(c.diagnosis?.risks.includes('safety') ? [major(board.safety)] : []),
    html`<li>${strings.stages[c.stage]}</li>`,
    ...(cause === undefined ? [] : [html`<li>${strings.causes[cause]}</li>`]),
    ...(c.diagnosis?.severity === 'major' ? [html`<li>${strings.severities.major}</li>`] : []),
    ...(c.draft?.role === 'supervisor' && c.draft.status === 'pending'
      ? [html`<li>${board.supervisor}</li>`]
      : []),
  ];
}

/** One case of the board: by when, what and who, how it stands. The whole line leads to the case. */
export function boardRow(c: OpenCase, visitor: Visitor, playbook: Playbook, pickForm: string | null): Html {
  const { strings, formats } = visitor;
  const people = formats.list(holdersOf(c, playbook).map(({ name }) => name));
  const facts = [c.buyerName ?? strings.aBuyer, c.orderId, c.state === 'closed' ? null : people].filter(
    (one) => one !== null,
  );
  const name = c.productTitle ?? c.asin ?? strings.desk.board.noProduct;
  const pick =
    pickForm === null
      ? ''
      : html`<input class="pick" type="checkbox" form="${pickForm}" name="case" value="${c.id}.${c.draft?.revision ?? 0}" aria-label="${strings.desk.board.pick(name)}">`;
  return html`<li class="row">${clock(c, visitor)}<div><a href="/case/${c.id}"><bdi>${name}</bdi></a>
<p class="small">${facts.map((fact, index) => html`${index === 0 ? '' : ' · '}<bdi>${fact}</bdi>`)} · ${strings.states[c.state]}</p><ul class="chips">${marks(c, visitor)}</ul></div>${pick}</li>`;
}
