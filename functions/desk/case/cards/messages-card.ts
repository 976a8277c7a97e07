import { html } from 'hono/html';
import { marketplaceOfHost } from '../../../../core/mail/marketplaces.ts';
import type { CaseMessage } from '../../../../core/words/case.ts';
import { MAIL_KINDS, type MailKind } from '../../../../core/words/mail.ts';
import { type Photo, photosOf, unshownBecause } from '../../../pipeline/photos.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { markEvidence } from './evidence-marks.ts';

/** Mails in which the buyer speaks, directly or through Amazon. */
const SPOKEN: readonly string[] = ['buyer_message', 'customer_service_relay', 'return_request'];

/** Characters of the messages to be answered that stand on the page: two screens of a phone. */
const ANSWERED_CHARS = 4_000;
const LEAST_CHARS = 300;
/** A text that is hardly longer than its beginning is shown whole. */
const CUT_FROM = 1.3;
/** As many as tell what is wrong; the rest is folded. */
const FIRST_PHOTOS = 8;

function mailName(kind: string, { strings }: Visit): string {
  const known = MAIL_KINDS.find((one): one is MailKind => one === kind);
  return strings.mails[known ?? 'other'];
}

/** What the draft answers: all that came since the last answer, or else the last that the buyer said. */
export function wordsToAnswer({ case: c, messages }: CaseView): CaseMessage[] {
  const spoken = messages.filter(
    (message) => message.direction === 'in' && message.duplicateOf === null && SPOKEN.includes(message.kind),
  );
  const since = c.unansweredSince;
  const open = since === null ? [] : spoken.filter((message) => message.at >= since);
  return open.length > 0 ? open : spoken.slice(-1);
}

function thumbnail(photo: Photo, number: number, { base, strings }: Visit): Html {
  const why = unshownBecause(photo);
  const name = strings.photo(number);
  if (why !== null) {
    const reason = why === 'type' ? strings.photoType : strings.photoSize;
    return html`<li class="unshown">${strings.photoUnshown(photo.filename ?? name, reason)}</li>`;
  }
  const address = `${base}/photo/${number}`;
  return html`<li><a href="${address}" rel="noreferrer"><img src="${address}" alt="${photo.filename ?? name}" loading="lazy">${name}</a></li>`;
}

/** The photos of one message, numbered through the whole case. */
function thumbnails(
  message: CaseMessage,
  all: readonly Photo[],
  before: number,
  visit: Visit,
): Html | string {
  if (message.photos.length === 0) return '';
  const items = all
    .slice(before, before + message.photos.length)
    .map((p, i) => thumbnail(p, before + i + 1, visit));
  const first = html`<ul class="photos">${items.slice(0, FIRST_PHOTOS)}</ul>`;
  if (items.length <= FIRST_PHOTOS) return first;
  const more = visit.strings.morePhotos(visit.formats.number(items.length - FIRST_PHOTOS));
  // Folded, they are not loaded either.
  return html`${first}<details><summary>${more}</summary><ul class="photos">${items.slice(FIRST_PHOTOS)}</ul></details>`;
}

/** Files that are no pictures, by name only: nothing leads to them. Logos and the like are no news. */
function otherFiles(message: CaseMessage, { strings }: Visit): Html | string {
  const files = (message.files ?? []).filter(({ kind }) => kind !== 'decoration');
  if (files.length === 0) return '';
  const items = files.map(({ kind, filename, contentType }) => {
    const why = kind === 'program' || kind === 'archive' ? strings.fileDanger : strings.photoType;
    return html`<li class="unshown">${strings.photoUnshown(filename ?? contentType, why)}</li>`;
  });
  return html`<ul class="photos">${items}</ul>`;
}

/** The beginning of a long text, cut between words; null where it is to be shown whole. */
function beginningOf(text: string, most: number): string | null {
  if (text.length <= most * CUT_FROM) return null;
  const space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most));
  // Languages that write without spaces are cut between characters, never within one.
  return space > most / 2 ? text.slice(0, space) : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

export interface Shown {
  evidence: readonly string[];
  /** Characters of a text above which its beginning is shown, with a way to the whole. */
  most: number;
  /** Number of the message in its case, from 1. */
  number: number;
}

/** Words with their line breaks, and what decided the diagnosis marked. */
export function messageWords(
  message: CaseMessage,
  { evidence, most, number }: Shown,
  { base, strings, formats }: Visit,
): Html {
  if (message.text === null || message.text === '') return html`<p class="small">${strings.noWords}</p>`;
  const beginning = beginningOf(message.text, most);
  const pieces = markEvidence(beginning ?? message.text, evidence).map(({ text, marked }) =>
    marked ? html`<mark>${text}</mark>` : html`${text}`,
  );
  const whole =
    beginning === null
      ? ''
      : html`<p class="small">… <a href="${base}/message/${number}">${strings.wholeMessage(formats.number(message.text.length))}</a></p>`;
  return html`<blockquote class="words" dir="auto"${message.language === null ? '' : html` lang="${message.language}"`}>${pieces}</blockquote>${whole}`;
}

/** One message of the buyer's, with its photos. */
export function messageCard(message: CaseMessage, view: CaseView, visit: Visit, most: number): Html {
  const { strings, formats } = visit;
  const all = photosOf(view.messages);
  const place = view.messages.findIndex((one) => one.id === message.id);
  const before = photosOf(view.messages.slice(0, place)).length;
  const evidence = view.case.diagnosis?.evidence ?? [];
  return html`<article>
<p class="from"><strong>${mailName(message.kind, visit)}</strong><span><time datetime="${message.at}">${formats.at(message.at)}</time></span></p>
${messageWords(message, { evidence, most, number: place + 1 }, visit)}
${message.returnReason === null ? '' : html`<p class="small">${strings.returnReason}${strings.colon}<bdi>${message.returnReason}</bdi></p>`}
${message.confidence === 'low' ? html`<p class="small">${strings.lowConfidence}</p>` : ''}
${thumbnails(message, all, before, visit)}
${otherFiles(message, visit)}
</article>`;
}

/**
 * Amazon's own link for "no response needed", as text to copy: whoever or whatever follows links on a page
 * must not tell Amazon something in the agent's place.
 */
export function noReplyLink(view: CaseView, { strings }: Visit): Html | string {
  const link = wordsToAnswer(view).findLast(
    (message) => message.noResponseNeededLink !== null,
  )?.noResponseNeededLink;
  if (link === null || link === undefined || !isSellerCentral(link)) return '';
  return html`<p class="small">${strings.noReplyLink}</p><code class="pick">${link}</code>`;
}

function isSellerCentral(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname } = new URL(link);
  return (
    protocol === 'https:' && hostname.startsWith('sellercentral') && marketplaceOfHost(hostname) !== null
  );
}

/** The card with all that is to be answered. */
export function buyersWordsCard(view: CaseView, visit: Visit): Html {
  const open = wordsToAnswer(view);
  // Several long messages share what one may have, so that the page stays one that loads at once.
  const most = Math.max(LEAST_CHARS, Math.floor(ANSWERED_CHARS / open.length));
  const messages = open.map((message) => messageCard(message, view, visit, most));
  return html`<section class="card"><h2>${visit.strings.buyersWords}</h2>${messages.length === 0 ? html`<p>${visit.strings.noWords}</p>` : messages}</section>`;
}
