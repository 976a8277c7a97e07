import { html } from 'hono/html';
import type { Visit } from '../way-in/visitor.ts';
import type { Html } from './layout.ts';

/** The field that ties a form to the session of who got it; links are secrets themselves and need none. */
export const PROOF_FIELD = 'proof';

export function proofField(proof: string | null): Html | string {
  return proof === null ? '' : html`<input type="hidden" name="${PROOF_FIELD}" value="${proof}">`;
}

/** A form that posts one decision about the draft that the page shows. */
export function decisionForm({ base, proof }: Visit, action: string, content: Html): Html {
  return html`<form method="post" action="${base}/${action}" accept-charset="utf-8">${proofField(proof)}${content}</form>`;
}
