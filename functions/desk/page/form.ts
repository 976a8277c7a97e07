import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** The field that ties a form to a session. A page behind a mailed link needs none: its address is the secret. */
export const PROOF_FIELD = 'proof';

export function proofField(proof: string | null): Html | string {
  return proof === null ? '' : html`<input type="hidden" name="${PROOF_FIELD}" value="${proof}">`;
}

/** A form that posts one decision about the draft that the page shows. */
export function decisionForm(
  { base, proof }: { base: string; proof: string | null },
  action: string,
  content: Html,
): Html {
  return html`<form method="post" action="${base}/${action}" accept-charset="utf-8">${proofField(proof)}${content}</form>`;
}
