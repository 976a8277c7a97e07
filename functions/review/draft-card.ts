import { html } from 'hono/html';
import type { Case, StoredDraft } from '../../core/case/case.ts';
import type { Playbook } from '../../core/playbook/playbook.ts';
import type { Verdict } from '../../core/policy/finding.ts';
import { decisionForm } from './form.ts';
import { MAX_REPLY_CHARS } from './gate.ts';
import type { Html } from './layout.ts';
import type { CaseView, Visit } from './visit.ts';
import type { Wanted } from './wanted.ts';

/** What a refused form brings back, so that nobody types twice. */
export interface Attempted {
  body: string;
  verdict: Verdict | null;
}

function findingsList(verdict: Verdict, { strings }: Visit): Html | string {
  if (verdict.findings.length === 0) return '';
  const title = verdict.verdict === 'block' ? strings.findingsBlock : strings.findingsWarn;
  const items = verdict.findings.map(
    ({ rule, level, excerpt, why }) =>
      html`<li class="${level}"><strong>${strings.rules[rule]}</strong>${excerpt === '' ? '' : html`${strings.colon}<q dir="auto">${excerpt}</q>`}<span class="why">${strings.ruleAdvice?.[rule] ?? why}</span></li>`,
  );
  return html`<h3>${title}</h3><ul class="findings">${items}</ul>`;
}

function gloss(draft: StoredDraft, { staff, strings }: Visit): Html | string {
  if (draft.language === staff.language || draft.sentences.length === 0) return '';
  const lines = draft.sentences.map(
    (sentence) =>
      html`<li><span dir="auto" lang="${draft.language}">${sentence.text}</span><span lang="${strings.tag}">${sentence.gloss[staff.language]}</span></li>`,
  );
  return html`<details open><summary>${strings.gloss}</summary><ul class="gloss">${lines}</ul></details>`;
}

function options(draft: StoredDraft, { order }: Case, { strings, formats }: Visit): Html | string {
  if (draft.options.length === 0) return '';
  const priced = order?.price !== null && order?.price !== undefined;
  const lines = draft.options.map((option) => {
    const refund = option.kind === 'partial_refund' || option.kind === 'full_refund';
    return html`<li>${formats.option(option)}${refund && !priced ? ` (${strings.priceUnknown})` : ''}</li>`;
  });
  return html`<details open><summary>${strings.optionsTitle}</summary><ol class="options">${lines}</ol></details>`;
}

function next(draft: StoredDraft, { strings }: Visit, { clocks }: Playbook): Html {
  const days = clocks.buyerSilenceDays;
  const after = {
    response: strings.next.response(days),
    guidance: strings.next.response(days),
    listing_thanks: strings.next.offer(days),
    offer: strings.next.offer(days),
    confirmation: strings.next.confirmation,
    follow_up: strings.next.follow_up(days),
  }[draft.kind];
  return html`<details open><summary>${strings.nextTitle}</summary><p>${strings.next.approve} ${after}</p></details>`;
}

function form(draft: StoredDraft, attempted: Attempted | null, wanted: Wanted, visit: Visit): Html {
  const { strings, formats } = visit;
  const verdict = attempted === null ? draft.verdict : attempted.verdict;
  const focusText = wanted === 'edit' || attempted !== null;
  return decisionForm(
    visit,
    'approve',
    html`<input type="hidden" name="revision" value="${draft.revision}">
<label for="body">${strings.draftLabel(formats.language(draft.language))}</label>
<textarea id="body" name="body" dir="auto" lang="${draft.language}" rows="14" required aria-describedby="body-hint"${focusText ? html` autofocus` : ''}>${attempted?.body ?? draft.body}</textarea>
<p class="hint" id="body-hint">${strings.draftHint(formats.number(MAX_REPLY_CHARS))}</p>
${verdict === null ? '' : findingsList(verdict, visit)}
${verdict?.verdict === 'warn' ? html`<label class="tick"><input type="checkbox" name="anyway" value="yes"><span>${strings.sendAnyway}</span></label>` : ''}
<button class="main" type="submit"${wanted === 'approve' && !focusText ? html` autofocus` : ''}>${strings.approve}</button>`,
  );
}

/** The text as it was, for a page on which nothing can be decided any more. */
function shown(draft: StoredDraft, sent: string | null): Html {
  return html`<blockquote class="words" dir="auto" lang="${draft.language}">${sent ?? draft.body}</blockquote>`;
}

export interface DraftCardProps {
  view: CaseView;
  visit: Visit;
  playbook: Playbook;
  open: boolean;
  wanted: Wanted;
  attempted: Attempted | null;
}

/** The draft: to approve, to edit, or only to read. */
export function draftCard({ view, visit, playbook, open, wanted, attempted }: DraftCardProps): Html {
  const { strings } = visit;
  const { draft } = view;
  if (draft === null) {
    const missed = visit.link.purpose === 'decision' && visit.link.revision > 0;
    return html`${missed ? html`<section class="card"><p>${strings.noDraft}</p></section>` : ''}`;
  }
  const title = strings.draftTitle(strings.kinds[draft.kind], draft.revision);
  // A text that a person changed is not what the gloss says any more.
  const changed =
    (view.decision?.body ?? null) !== null || (attempted !== null && attempted.body !== draft.body);
  const front = open && (wanted === 'approve' || wanted === 'edit');
  return html`<section class="card${front ? ' front' : ''}"><h2>${title}</h2>
<p class="small">${strings.subject}${strings.colon}<bdi>${draft.subject}</bdi></p>
${draft.because === null ? '' : html`<p class="small">${strings.because}${strings.colon}${strings.becauseWords(draft.because)}</p>`}
${open ? form(draft, attempted, wanted, visit) : shown(draft, view.decision?.body ?? null)}
${changed ? '' : gloss(draft, visit)}
${options(draft, view.case, visit)}
${open ? next(draft, visit, playbook) : ''}
</section>`;
}

/** A text that could not be sent any more: the person may still want to copy it. */
export function keptText(body: string, { strings }: Visit): Html {
  return html`<section class="card"><h2>${strings.keptText}</h2><blockquote class="words" dir="auto">${body}</blockquote></section>`;
}
