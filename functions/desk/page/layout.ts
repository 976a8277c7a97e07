import { html, raw } from 'hono/html';
import type { Strings } from './strings.ts';
import { STYLE } from './style.ts';

/** Escaped markup: the `html` tag escapes every value that is not itself of this type. */
export type Html = ReturnType<typeof html>;

/** A constant of this room, free of anything from outside: the only place where `raw` is right. */
const STYLESHEET = raw(`<style>${STYLE}</style>`);

export interface Frame {
  /** How often the page loads itself again without JavaScript; only if the person asked for it (WCAG 2.2.2). */
  refreshSeconds?: number | undefined;
  /** What loads the script, on a page that it makes better, and what the script needs. */
  head?: Html;
}

/** The frame of every page. `aside` stands at the right of the head: a name, or the way to other pages. */
export function layout(
  strings: Strings,
  title: string,
  aside: string | Html,
  content: Html | Html[],
  { refreshSeconds, head }: Frame = {},
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
${STYLESHEET}${head ?? ''}
</head>
<body>
<header class="top"><span class="brand">Makeright</span>${aside}</header>
<main>
${content}
</main>
</body>
</html>`;
}
