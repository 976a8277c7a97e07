import { html } from 'hono/html';
import { cutText } from '../../../../core/language/cut-text.ts';
import type { Html } from '../../page/layout.ts';

/** A sentence is enough beside its name: the whole message stands on the same page. */
const MAX_SAID_CHARS = 200;

/** Some of the buyer's words as a quotation inside a line of ours. */
export function buyerSaid(words: string, language: string): Html {
  const trimmed = words.replace(/\s+/g, ' ').trim();
  const shown = trimmed.length > MAX_SAID_CHARS ? `${cutText(trimmed, MAX_SAID_CHARS).trimEnd()}…` : trimmed;
  return html`<q dir="auto" lang="${language}">${shown}</q>`;
}
