import { html } from 'hono/html';
import type { Playbook } from '../../../../core/playbook/playbook.ts';
import type { StoredDraft } from '../../../../core/words/record/draft.ts';
import type { Attempted } from '../../decision/form-reading.ts';
import type { MailButton } from '../../decision/mail-button.ts';
import { MAX_REPLY_CHARS } from '../../decision/outgoing-check.ts';
import { decisionForm } from '../../page/form.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { gatePart, glossPart } from './live-check.ts';
import { optionRowsPart } from './option-rows-part.ts';

/** The gloss of the text that the page shows. */
function gloss(draft: StoredDraft, text: string, visit: Visit): Html | string {
  const lines = glossPart(draft, text, visit);
  if (lines === '') return '';
  return html`<details open><summary>${visit.strings.gloss}</summary>${lines}</details>`;
}

/** What went out with it, where nothing can be changed any more. */
function options({ case: c, decision }: CaseView, draft: StoredDraft, visit: Visit): Html | string {
  const { strings, formats } = visit;
  const offered = decision?.options ?? draft.options;
  if (offered.length === 0) return '';
  const { order } = c;
  const priced = order?.price !== null && order?.price !== undefined;
  const lines = offered.map((option) => {
    const refund = option.kind === 'partial_refund' || option.kind === 'full_refund';
    return html`<li>${formats.option(option)}${refund && !priced ? ` (${strings.priceUnknown})` : ''}</li>`;
  });
  return html`<details open><summary>${strings.optionsTitle}</summary><ol class="options">${lines}</ol></details>`;
}

function next(draft: StoredDraft, { strings, formats }: Visit, { clocks }: Playbook): Html {
  const { buyerSilenceDays: days, undoWithinSeconds: window } = clocks;
  const after = {
    response: strings.next.response(days),
    guidance: strings.next.response(days),
    listing_thanks: strings.next.offer(days),
    offer: strings.next.offer(days),
    confirmation: strings.next.confirmation,
    thanks: strings.next.response(days),
    answer: strings.next.response(days),
    chase: strings.next.response(days),
    claim: strings.next.response(days),
    follow_up: strings.next.follow_up(days),
  }[draft.kind];
  return html`<details open><summary>${strings.nextTitle}</summary><p>${strings.next.approve} ${window === 0 ? '' : strings.next.undo(formats.number(window))} ${after}</p></details>`;
}

function form(
  draft: StoredDraft,
  text: string,
  { view, playbook, attempted, mailButton, visit }: Omit<DraftCardProps, 'open'>,
): Html {
  const { strings, formats } = visit;
  const verdict = attempted === null ? draft.verdict : attempted.verdict;
  const focusText = mailButton === 'edit' || attempted !== null;
  return decisionForm(
    visit,
    'approve',
    html`<input type="hidden" name="revision" value="${draft.revision}">
<label for="body">${strings.draftLabel(formats.language(draft.language))}</label>
<textarea id="body" name="body" dir="auto" lang="${draft.language}" rows="14" required aria-describedby="body-hint" data-check="${visit.base}/check"${focusText ? html` autofocus` : ''}>${text}</textarea>
<p class="hint" id="body-hint">${strings.draftHint(formats.number(MAX_REPLY_CHARS))}</p>
${optionRowsPart(draft, view, { visit, playbook, attempted })}
${gatePart(verdict, visit)}
<button class="main" type="submit"${mailButton === 'approve' && !focusText ? html` autofocus` : ''}>${strings.approve}</button>`,
  );
}

/** The text as it was, for a page on which nothing can be decided any more. */
function shown({ language }: StoredDraft, text: string): Html {
  return html`<blockquote class="words" dir="auto" lang="${language}">${text}</blockquote>`;
}

export interface DraftCardProps {
  view: CaseView;
  visit: Visit;
  playbook: Playbook;
  open: boolean;
  mailButton: MailButton | null;
  attempted: Attempted | null;
}

/** The draft: to approve, to edit, or only to read. */
export function draftCard({ view, visit, playbook, open, mailButton, attempted }: DraftCardProps): Html {
  const { strings } = visit;
  const { draft } = view;
  if (draft === null) {
    const missed = visit.link.purpose === 'decision' && visit.link.revision > 0;
    return html`${missed ? html`<section class="card"><p>${strings.noDraft}</p></section>` : ''}`;
  }
  const title = strings.draftTitle(strings.kinds[draft.kind], draft.revision);
  // A person's own text goes before the drafted one: in the form that came back, taken back, or sent.
  const written = open ? (attempted?.body ?? view.takenBack?.body) : view.decision?.body;
  const text = written ?? draft.body;
  const front = open && (mailButton === 'approve' || mailButton === 'edit');
  return html`<section class="card${front ? ' front' : ''}"><h2>${title}</h2>
<p class="small">${strings.subject}${strings.colon}<bdi>${draft.subject}</bdi></p>
${draft.because === null ? '' : html`<p class="small">${strings.because}${strings.colon}${strings.becauseWords(draft.because)}</p>`}
${open ? form(draft, text, { view, playbook, attempted, mailButton, visit }) : shown(draft, text)}
${gloss(draft, text, visit)}
${open ? '' : options(view, draft, visit)}
${open ? next(draft, visit, playbook) : ''}
</section>`;
}

/** A text that could not be sent any more: the person may still want to copy it. */
export function keptTextCard(body: string, { strings }: Visit): Html {
  return html`<section class="card"><h2>${strings.keptText}</h2><blockquote class="words" dir="auto">${body}</blockquote></section>`;
}
