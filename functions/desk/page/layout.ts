import { html, raw } from 'hono/html';
import type { Notice } from '../decision/why-not.ts';
import { SCRIPT_TAG } from './script.ts';
import type { Strings } from './strings.ts';
import { STYLE } from './style.ts';

/** Escaped markup: whatever is put into the `html` tag is escaped unless it is itself of this type. */
export type Html = ReturnType<typeof html>;

/** A constant of this room, free of anything from outside: the only place where `raw` is right. */
const STYLESHEET = raw(`<style>${STYLE}</style>`);

export interface Frame {
  /** How often the page is loaded again where there is no JavaScript; only for whoever asked for it (WCAG 2.2.2). */
  refreshSeconds?: number | undefined;
  /** Is there something on the page that the script makes better? */
  script?: boolean;
}

/** The frame of every page. `aside` stands at the right of the head: a name, or the way to other pages. */
export function layout(
  strings: Strings,
  title: string,
  aside: string | Html,
  content: Html | Html[],
  { refreshSeconds, script = false }: Frame = {},
): Html {
  return html`<!doctype html>
<html lang="${strings.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">${
    refreshSeconds === undefined
      ? ''
      : html`
<noscript><meta http-equiv="refresh" content="${refreshSeconds}"></noscript>`
  }
<title>${title} · Makeright</title>
${STYLESHEET}${script ? SCRIPT_TAG : ''}
</head>
<body>
<header class="top"><span class="brand">Makeright</span>${aside}</header>
<main>
${content}
</main>
</body>
</html>`;
}

/** A page that only says something. */
export function plainPage(strings: Strings, name: keyof Strings['pages'], below: Html | string = ''): Html {
  const { title, text } = strings.pages[name];
  return layout(
    strings,
    title,
    '',
    html`<div class="card lone"><h1>${title}</h1><p>${text}</p>${below}</div>`,
  );
}

export function noticeCard(notice: Notice): Html {
  const lines = notice.lines.map((line) => html`<p>${line}</p>`);
  const { way: to } = notice;
  const way = to === undefined ? '' : html`<p><a href="${to.href}">${to.words}</a></p>`;
  return html`<section class="notice ${notice.tone}" role="${notice.tone === 'warn' ? 'alert' : 'status'}"><h2>${notice.title}</h2>${lines}${way}</section>`;
}
