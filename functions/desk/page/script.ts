import { createHash } from 'node:crypto';
import { html } from 'hono/html';
import type { Html } from './layout.ts';

export interface PageScript {
  text: string;
  path: string;
  /** What loads it, for the head of a page. */
  tag: Html;
}

/**
 * A script of our own address, as the policy's script-src 'self' allows. Every page works without it. It is kept as
 * text because the functions are bundled and minified for Node, not for a browser. Its address changes with its
 * content, so that a browser may keep it for ever.
 */
export function pageScript(parts: readonly string[]): PageScript {
  const text = `'use strict';\n${parts.join('')}`;
  const path = `/desk-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
  return { text, path, tag: html`<script src="${path}" defer></script>` };
}
