import { html } from 'hono/html';
import { marketplaceOfHost } from '../../../../core/mail/marketplaces.ts';
import type { CaseMessage } from '../../../../core/words/record/message.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';
import type { CaseView } from '../case-view.ts';
import { messageCard } from './message-card.ts';

/** Mails in which the buyer speaks, directly or through Amazon. */
const SPOKEN: readonly string[] = ['buyer_message', 'customer_service_relay', 'return_request'];

/** Characters of the messages to be answered that stand on the page: two screens of a phone. */
const ANSWERED_CHARS = 4_000;
const LEAST_CHARS = 300;

/** What the draft answers: all that came since the last answer, or else the last that the buyer said. */
export function wordsToAnswer({ case: c, messages }: CaseView): CaseMessage[] {
  const spoken = messages.filter(
    (message) => message.direction === 'in' && message.duplicateOf === null && SPOKEN.includes(message.kind),
  );
  const since = c.unansweredSince;
  const open = since === null ? [] : spoken.filter((message) => message.at >= since);
  return open.length > 0 ? open : spoken.slice(-1);
}

/**
 * Amazon's own link for "no response needed", as text to copy: a program that follows the links of a page must
 * not tell Amazon something in the agent's place.
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
