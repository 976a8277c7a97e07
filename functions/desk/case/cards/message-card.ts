import { html } from 'hono/html';
import { cutText } from '../../../../core/language/cut-text.ts';
import { marksOf, markWords, type WordMarks } from '../../../../core/staff-mail/heard-marks.ts';
import { MAIL_KINDS, type MailKind } from '../../../../core/words/mail-kind.ts';
import type { CaseMessage } from '../../../../core/words/record/message.ts';
import { photosOf } from '../../../pipeline/photos.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { otherFiles, thumbnails } from './attachments.ts';

/** Characters of older words on the page of the case, which stays below 60 KB; the page of the message has all. */
const MAX_OLDER_CHARS = 1_500;

/** A text that is hardly longer than its beginning is shown whole. */
const CUT_FROM = 1.3;

function mailName(kind: string, { strings }: Visit): string {
  const known = MAIL_KINDS.find((one): one is MailKind => one === kind);
  return strings.mails[known ?? 'other'];
}

/** The beginning of a long text, cut between words; null where it is to be shown whole. */
function beginningOf(text: string, most: number): string | null {
  if (text.length <= most * CUT_FROM) return null;
  const space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most));
  // Languages that write without spaces are cut between characters, never within one.
  return space > most / 2 ? text.slice(0, space) : cutText(text, most);
}

export interface Shown {
  marks: WordMarks;
  /** Characters of a text above which its beginning is shown, with a way to the whole. */
  most: number;
  /** Number of the message in its case, from 1. */
  number: number;
}

/** Words with their line breaks, and what the diagnosis is about marked; danger is bold and underlined, too. */
export function messageWords(
  message: CaseMessage,
  { marks, most, number }: Shown,
  { base, strings, formats }: Visit,
): Html {
  if (message.text === null || message.text === '') return html`<p class="small">${strings.noWords}</p>`;
  const beginning = beginningOf(message.text, most);
  const pieces = markWords(beginning ?? message.text, marks).map(({ text, marked, danger }) => {
    if (!marked) return html`${text}`;
    return danger ? html`<mark class="danger"><strong>${text}</strong></mark>` : html`<mark>${text}</mark>`;
  });
  const whole =
    beginning === null
      ? ''
      : html`<p class="small">… <a href="${base}/message/${number}">${strings.wholeMessage(formats.number(message.text.length))}</a></p>`;
  return html`<blockquote class="words" dir="auto"${message.language === null ? '' : html` lang="${message.language}"`}>${pieces}</blockquote>${whole}`;
}

/** What was left out as older words: why, and the words themselves, folded. */
function olderWords({ older, rawKey }: CaseMessage, number: number, { base, strings }: Visit): Html | '' {
  if (older === undefined) return '';
  const why = [...new Set(older.because.map((reason) => strings.olderLeftOut[reason]))].join(' · ');
  const everything =
    rawKey === null
      ? ''
      : html`<p class="small"><a href="${base}/message/${number}">${strings.showEverything}</a></p>`;
  const shown = cutText(older.text, MAX_OLDER_CHARS);
  return html`<details><summary>${why === '' ? strings.showEverything : why}</summary><blockquote class="words" dir="auto">${shown}</blockquote>${everything}</details>`;
}

/** One message of the buyer's, with its photos. */
export function messageCard(message: CaseMessage, view: CaseView, visit: Visit, most: number): Html {
  const { strings, formats } = visit;
  const all = photosOf(view.messages);
  const place = view.messages.findIndex((one) => one.id === message.id);
  const before = photosOf(view.messages.slice(0, place)).length;
  const marks = marksOf(view.case.diagnosis);
  return html`<article>
<p class="from"><strong>${mailName(message.kind, visit)}</strong><span><time datetime="${message.at}">${formats.at(message.at)}</time></span></p>
${messageWords(message, { marks, most, number: place + 1 }, visit)}
${olderWords(message, place + 1, visit)}
${message.returnReason === null ? '' : html`<p class="small">${strings.returnReason}${strings.colon}<bdi>${message.returnReason}</bdi></p>`}
${message.confidence === 'low' ? html`<p class="small">${strings.lowConfidence}</p>` : ''}
${thumbnails(message, all, before, visit)}
${otherFiles(message, visit)}
</article>`;
}
