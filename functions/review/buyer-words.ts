import { html } from 'hono/html';
import type { CaseMessage } from '../../core/case/case.ts';
import { MAIL_KINDS, type MailKind } from '../../core/mail/mail.ts';
import { marketplaceOfHost } from '../../core/mail/marketplaces.ts';
import { markEvidence } from './evidence.ts';
import type { Html } from './layout.ts';
import { type Photo, photosOf, unshownBecause } from './photos.ts';
import type { CaseView, Visit } from './visit.ts';

/** Mails in which the buyer speaks, directly or through Amazon. */
const SPOKEN: readonly string[] = ['buyer_message', 'customer_service_relay', 'return_request'];

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
  return html`<ul class="photos">${items}</ul>`;
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

/** Words with their line breaks, and what decided the diagnosis marked. */
export function words(message: CaseMessage, evidence: readonly string[], { strings }: Visit): Html {
  if (message.text === null || message.text === '') return html`<p class="small">${strings.noWords}</p>`;
  const pieces = markEvidence(message.text, evidence).map(({ text, marked }) =>
    marked ? html`<mark>${text}</mark>` : html`${text}`,
  );
  return html`<blockquote class="words" dir="auto"${message.language === null ? '' : html` lang="${message.language}"`}>${pieces}</blockquote>`;
}

/** One message of the buyer's, with its photos. */
export function messageCard(message: CaseMessage, view: CaseView, visit: Visit): Html {
  const { strings, formats } = visit;
  const all = photosOf(view.messages);
  const before = photosOf(
    view.messages.slice(
      0,
      view.messages.findIndex((one) => one.id === message.id),
    ),
  ).length;
  return html`<article>
<p class="from"><strong>${mailName(message.kind, visit)}</strong><span><time datetime="${message.at}">${formats.at(message.at)}</time></span></p>
${words(message, view.case.diagnosis?.evidence ?? [], visit)}
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
export function buyersWords(view: CaseView, visit: Visit): Html {
  const messages = wordsToAnswer(view).map((message) => messageCard(message, view, visit));
  return html`<section class="card"><h2>${visit.strings.buyersWords}</h2>${messages.length === 0 ? html`<p>${visit.strings.noWords}</p>` : messages}</section>`;
}

/** What the words were taken for, and why. */
export function diagnosisCard(view: CaseView, { strings, formats }: Visit): Html {
  const { diagnosis, causeByAgent } = view.case;
  if (diagnosis === null)
    return html`<section class="card"><h2>${strings.diagnosis}</h2><p>${strings.noDiagnosis}</p></section>`;
  const wants = diagnosis.wants.map((want) => strings.wants[want]);
  return html`<section class="card"><h2>${strings.diagnosis}</h2>
<p><strong>${strings.causes[diagnosis.cause]}</strong> · ${strings.severities[diagnosis.severity]} · ${strings.confidence(formats.percent(diagnosis.confidence))}</p>
${causeByAgent === null ? '' : html`<p>${strings.causeByAgent(strings.causes[causeByAgent])}</p>`}
${wants.length === 0 ? '' : html`<p>${strings.wanted(formats.list(wants))}</p>`}
${diagnosis.risks.length === 0 ? '' : html`<h3>${strings.riskTitle}</h3><ul class="risks">${diagnosis.risks.map((risk) => html`<li>${strings.risks[risk]}</li>`)}</ul>`}
${diagnosis.evidence.length === 0 ? '' : html`<h3>${strings.evidence}</h3><ul>${diagnosis.evidence.map((phrase) => html`<li dir="auto" lang="${diagnosis.language}"><mark>${phrase}</mark></li>`)}</ul>`}
</section>`;
}
