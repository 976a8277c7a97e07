import { html } from 'hono/html';
import { NO_MARKS } from '../../../core/staff-mail/heard-marks.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';
import { type Html, layout } from '../page/layout.ts';
import type { Visit } from '../way-in/visitor.ts';
import { caseTitle } from './cards/case-head.ts';
import { wholeMail } from './cards/mail-text.ts';
import { messageCard, messageWords } from './cards/message-card.ts';
import type { CaseView } from './case-view.ts';
import type { ShownMail } from './shown-mail.ts';

/**
 * One message of a case in full length: on the page of the case long ones are only begun.
 * @param shown the mail as it came; null for one of ours
 */
export function messagePage(
  message: CaseMessage,
  view: CaseView,
  visit: Visit,
  aside: Html | string,
  shown: ShownMail | null,
): Html {
  const { strings, formats, base } = visit;
  const number = view.messages.indexOf(message) + 1;
  const whole = { marks: NO_MARKS, most: Number.POSITIVE_INFINITY, number };
  const content =
    message.direction === 'in'
      ? messageCard(message, view, visit, whole.most)
      : html`<article><p class="from"><strong>${strings.weTo}</strong><span><time datetime="${message.at}">${formats.at(message.at)}</time></span></p>${messageWords(message, whole, visit)}</article>`;
  const everything = shown === null ? null : wholeMail(shown, message.text, visit);
  const back = html`<p><a href="${base}">${strings.backToCase}</a></p>`;
  return layout(
    strings,
    caseTitle(view.case, strings),
    aside,
    html`<section class="card"><h1><bdi>${caseTitle(view.case, strings)}</bdi></h1>${back}${content}${everything === null ? '' : html`${everything.text}${everything.head}`}${back}</section>`,
  );
}
