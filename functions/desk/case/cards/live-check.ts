import { html } from 'hono/html';
import { glossAfterEdit } from '../../../../core/letters/gloss-after-edit.ts';
import type { Playbook } from '../../../../core/playbook/playbook.ts';
import type { Verdict } from '../../../../core/words/finding.ts';
import type { StoredDraft } from '../../../../core/words/record/draft.ts';
import type { CaseAtHand } from '../../decision/case-at-hand.ts';
import { checkOutgoing, cleanText, lengthOf, MAX_REPLY_CHARS } from '../../decision/outgoing-check.ts';
import { overAuthority } from '../../decision/over-authority.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';

/** What there is to say about a text before it goes out: with the page, and while it is written. */

function findings({ verdict, findings: found }: Verdict, { strings }: Visit): Html | string {
  if (found.length === 0) return '';
  const title = verdict === 'block' ? strings.findingsBlock : strings.findingsWarn;
  const items = found.map(
    ({ rule, level, excerpt, why }) =>
      html`<li class="${level}"><strong>${strings.rules[rule]}</strong>${excerpt === '' ? '' : html`${strings.colon}<q dir="auto">${excerpt}</q>`}<span class="why">${strings.ruleAdvice?.[rule] ?? why}</span></li>`,
  );
  return html`<h3>${title}</h3><ul class="findings">${items}</ul>`;
}

/** The gate's findings with what else forbids sending, and the tick that sends a text in spite of a warning. */
export function gatePart(verdict: Verdict | null, visit: Visit, problem?: string): Html {
  const tick =
    verdict?.verdict === 'warn'
      ? html`<label class="tick"><input type="checkbox" name="anyway" value="yes"><span>${visit.strings.sendAnyway}</span></label>`
      : '';
  return html`<div id="gate" aria-live="polite">${problem === undefined ? '' : html`<ul class="findings"><li class="block">${problem}</li></ul>`}${verdict === null ? '' : findings(verdict, visit)}${tick}</div>`;
}

/**
 * Sentence by sentence what the text says in the person's language. What a person wrote or changed has no gloss, and
 * says so. '' where the letter is in that language already.
 */
export function glossPart(draft: StoredDraft, text: string, { staff, strings }: Visit): Html | string {
  if (draft.language === staff.language || draft.sentences.length === 0) return '';
  const isEdited = cleanText(text) !== cleanText(draft.body);
  const sentences = isEdited ? glossAfterEdit(draft.sentences, text) : draft.sentences;
  const lines = sentences.map(({ text: said, gloss }) => {
    const meaning =
      gloss === null
        ? html`<span class="unglossed" lang="${strings.tag}">${strings.unglossed}</span>`
        : html`<span lang="${strings.tag}">${gloss[staff.language]}</span>`;
    return html`<li><span dir="auto" lang="${draft.language}">${said}</span>${meaning}</li>`;
  });
  return html`<ul class="gloss" id="gloss">${lines}</ul>`;
}

/** Both for a text as it stands in the editor. Nothing of it is kept. */
export function checkedText(
  given: string,
  draft: StoredDraft,
  { atHand, visit, playbook }: { atHand: CaseAtHand; visit: Visit; playbook: Playbook },
): Html {
  const { strings, formats } = visit;
  const { case: c } = atHand;
  const text = cleanText(given);
  const length = lengthOf(text);
  if (text === '' || length > MAX_REPLY_CHARS) {
    const problem =
      text === '' ? strings.empty : strings.tooLong(formats.number(length), formats.number(MAX_REPLY_CHARS));
    return html`<div id="gate"><ul class="findings"><li class="block">${problem}</li></ul></div>`;
  }
  const isEdited = text !== cleanText(draft.body);
  const tooMuch = isEdited
    ? overAuthority(text, { draft, options: draft.options, c, role: visit.role }, playbook)
    : null;
  const problem = tooMuch === null ? undefined : strings.promisesTooMuch(strings.becauseWords(tooMuch));
  return html`${gatePart(checkOutgoing(text, draft, atHand, playbook), visit, problem)}${glossPart(draft, text, visit)}`;
}
