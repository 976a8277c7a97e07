import { html } from 'hono/html';
import { cutText } from '../../../../core/language/cut-text.ts';
import type { Html } from '../../page/layout.ts';
import type { Visitor } from '../../way-in/visitor.ts';
import type { ShownMail } from '../shown-mail.ts';

/** Characters shown of a whole text, with what is quoted in it. */
const MAX_WHOLE_CHARS = 8_000;

/** Words as text, at most so many characters; what is left out is said. */
export function boundedText(
  words: string,
  most: number,
  language: string | null,
  { strings, formats }: Visitor,
): Html {
  const cut =
    words.length > most ? html`<p class="small">${strings.wholeMail.cut(formats.number(most))}</p>` : '';
  return html`<blockquote class="words" dir="auto"${language === null ? '' : html` lang="${language}"`}>${cutText(words, most)}</blockquote>${cut}`;
}

const folded = (title: string, content: Html): Html =>
  html`<details><summary>${title}</summary>${content}</details>`;

/**
 * What a mail holds beside the words that the page shows: the whole text, where it has more, and its headers. Or why it
 * is not shown.
 */
export function wholeMail(
  shown: ShownMail,
  words: string | null,
  visitor: Visitor,
): { text: Html | ''; head: Html } {
  const { wholeMail: strings } = visitor.strings;
  if (shown.state === 'gone') return { text: '', head: html`<p class="small">${strings.gone}</p>` };
  if (shown.state === 'too_large') return { text: '', head: html`<p class="small">${strings.tooLarge}</p>` };
  const head = html`<blockquote class="words" dir="ltr">${shown.head}</blockquote>`;
  if (shown.state === 'unreadable') return { text: '', head: html`<p>${strings.unreadable}</p>${head}` };
  const whole = shown.mail.rawText.trim();
  const hasMore = whole !== '' && whole !== (words ?? '').trim();
  return {
    text: hasMore ? folded(strings.text, boundedText(whole, MAX_WHOLE_CHARS, null, visitor)) : '',
    head: folded(strings.headers, head),
  };
}
