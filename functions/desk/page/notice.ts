import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** A message above a page: what was done, or why something cannot be done. */
export interface Notice {
  tone: 'done' | 'plain' | 'warn' | 'stop';
  title: string;
  lines: string[];
  /** Where to go on. */
  way?: { href: string; words: string } | undefined;
}

export function noticeCard({ tone, title, lines, way }: Notice): Html {
  const said = lines.map((line) => html`<p>${line}</p>`);
  const on = way === undefined ? '' : html`<p><a href="${way.href}">${way.words}</a></p>`;
  return html`<section class="notice ${tone}" role="${tone === 'warn' ? 'alert' : 'status'}"><h2>${title}</h2>${said}${on}</section>`;
}
