import { createHash } from 'node:crypto';
import { html } from 'hono/html';
import { BOARD_SCRIPT } from '../board/board-script.ts';
import { CASE_SCRIPT } from '../case/case-script.ts';
import { EDITOR_SCRIPT } from '../case/editor-script.ts';

/**
 * The one script of the pages, from our own address, as the policy's script-src 'self' allows. Every page works
 * without it. It is kept as text because the functions are bundled and minified for Node, not for a browser.
 */
export const SCRIPT = `'use strict';\n${BOARD_SCRIPT}${CASE_SCRIPT}${EDITOR_SCRIPT}`;

/** Another script has another address, so that a browser may keep each for ever. */
export const SCRIPT_PATH = `/desk-${createHash('sha256').update(SCRIPT).digest('hex').slice(0, 12)}.js`;

export const SCRIPT_TAG = html`<script src="${SCRIPT_PATH}" defer></script>`;
