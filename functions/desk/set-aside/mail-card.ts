import { html } from 'hono/html';
import { cutText } from '../../../core/language/cut-text.ts';
import { otherFiles, thumbnails } from '../case/cards/attachments.ts';
import { attachedTo, type ShownMail } from '../case/shown-mail.ts';
import type { Html } from '../page/layout.ts';
import type { Visitor } from '../way-in/visitor.ts';

/** Characters shown of the sender's own words, and of everything with what is quoted: a page stays below 60 KB. */
const MAX_WORDS_CHARS = 5_000;
const MAX_WHOLE_CHARS = 8_000;

function text(words: string, most: number, language: string | null, { strings, formats }: Visitor): Html {
  const shown = cutText(words, most);
  const cut =
    words.length > most ? html`<p class="small">${strings.desk.setAside.cut(formats.number(most))}</p>` : '';
  return html`<blockquote class="words" dir="auto"${language === null ? '' : html` lang="${language}"`}>${shown}</blockquote>${cut}`;
}

function folded(title: string, content: Html): Html {
  return html`<details><summary>${title}</summary>${content}</details>`;
}

/** The mail in a safe form (W2): words as text, pictures of known kinds, other files by name, headers on request. */
export function mailCard(shown: ShownMail, base: string, visitor: Visitor): Html {
  const { strings } = visitor;
  const words = strings.desk.setAside;
  const card = (content: Html) => html`<section class="card"><h2>${words.mailTitle}</h2>${content}</section>`;
  if (shown.state === 'gone') return card(html`<p>${words.mailGone}</p>`);
  if (shown.state === 'too_large') return card(html`<p>${words.mailTooLarge}</p>`);
  const head = html`<blockquote class="words" dir="ltr">${shown.head}</blockquote>`;
  if (shown.state === 'unreadable') return card(html`<p>${words.mailUnreadable}</p>${head}`);
  const { mail } = shown;
  const own = mail.text ?? '';
  const whole = mail.rawText.trim();
  const attached = attachedTo(shown.attachments);
  return card(html`${own === '' ? html`<p class="small">${strings.noWords}</p>` : text(own, MAX_WORDS_CHARS, mail.language, visitor)}
${whole === '' || whole === own.trim() ? '' : folded(words.wholeText, text(whole, MAX_WHOLE_CHARS, null, visitor))}
${thumbnails(attached, attached.photos, 0, { ...visitor, base })}
${otherFiles(attached, visitor)}
${folded(words.headers, head)}`);
}
