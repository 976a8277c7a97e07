import { html } from 'hono/html';
import { otherFiles, thumbnails } from '../case/cards/attachments.ts';
import { boundedText, wholeMail } from '../case/cards/mail-text.ts';
import { attachedTo, type ShownMail } from '../case/shown-mail.ts';
import type { Html } from '../page/layout.ts';
import type { Visitor } from '../way-in/visitor.ts';

/** Characters shown of the sender's own words: a page stays below 60 KB. */
const MAX_WORDS_CHARS = 5_000;

/** The mail in a safe form (W2): words as text, pictures of known kinds, other files by name, headers on request. */
export function mailCard(shown: ShownMail, base: string, visitor: Visitor): Html {
  const { strings } = visitor;
  const { text, head } = wholeMail(shown, shown.state === 'read' ? shown.mail.text : null, visitor);
  const card = (content: Html) =>
    html`<section class="card"><h2>${strings.desk.setAside.mailTitle}</h2>${content}</section>`;
  if (shown.state !== 'read') return card(head);
  const { mail } = shown;
  const own = mail.text ?? '';
  const attached = attachedTo(shown.attachments);
  return card(html`${own === '' ? html`<p class="small">${strings.noWords}</p>` : boundedText(own, MAX_WORDS_CHARS, mail.language, visitor)}
${text}
${thumbnails(attached, attached.photos, 0, { ...visitor, base })}
${otherFiles(attached, visitor)}
${head}`);
}
