import { html } from 'hono/html';
import type { Playbook } from '../../../../core/playbook/playbook.ts';
import { decisionForm } from '../../page/form.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';

/** It is not known whether a reply went out: only a person can look. */
export function unresolvedCard(visit: Visit): Html {
  const { strings } = visit;
  return html`<section class="card front"><h2>${strings.unresolvedTitle}</h2>
<p>${strings.unresolvedHelp}</p>
<div class="two">
${decisionForm(visit, 'sent', html`<button class="main" type="submit">${strings.sent}</button><p class="small">${strings.sentHelp}</p>`)}
${decisionForm(visit, 'again', html`<button type="submit">${strings.again}</button><p class="small">${strings.againHelp}</p>`)}
</div></section>`;
}

/** The window after an approval: the reply is held back. A person who may decide it may take the approval back. */
export function undoCard({ case: c }: CaseView, visit: Visit): Html | string {
  const { strings, formats, link, now, role } = visit;
  const { draft } = c;
  if (c.state !== 'held' || draft === null || draft.revision !== link.revision) return '';
  if (draft.role === 'supervisor' && role !== 'supervisor') return '';
  const left = Math.max(0, Math.ceil((Date.parse(draft.leavesAt ?? now) - Date.parse(now)) / 1000));
  const { title, text, over, button } = strings.undo;
  const [before, after] = text('@').split('@');
  return html`<section class="card front" data-window="${left}" data-after="${visit.base}"><h2>${title}</h2>
<p role="timer">${left === 0 ? over : html`${before}<span>${formats.number(left)}</span>${after}`}</p>
${decisionForm(visit, 'undo', html`<button class="main" type="submit">${button}</button>`)}
</section>`;
}

/** What was promised to the buyer, until a person says that it is done. */
export function fulfilmentCard(view: CaseView, visit: Visit): Html {
  const { strings, formats } = visit;
  const { chosen } = view.case;
  return html`<section class="card front"><h2>${strings.fulfilTitle}</h2>
<p><strong>${chosen === null ? strings.fulfilUnknown : formats.option(chosen)}</strong></p>
<p class="small">${strings.fulfilHelp}</p>
${decisionForm(visit, 'done', html`<button class="main" type="submit">${strings.done}</button>`)}
</section>`;
}

/** An A-to-z claim is answered in Seller Central only. */
export function claimCard({ strings }: Visit, { clocks }: Playbook): Html {
  return html`<section class="notice stop"><h2>${strings.claimTitle}</h2><p>${strings.claimHelp(clocks.claimRespondWithinDays)}</p></section>`;
}
