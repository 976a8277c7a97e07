import { buyersWords } from '../../../core/case/messages.ts';
import { renderReply } from '../../../core/letters/reply.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { MESSAGE_CHARACTERS_MAX } from '../../../core/policy/limits.ts';
import { lint } from '../../../core/policy/lint.ts';
import type { Verdict } from '../../../core/words/finding.ts';
import type { StoredDraft } from '../../../core/words/record/draft.ts';
import type { CaseAtHand } from './case-at-hand.ts';

/** What a person may write is what Amazon delivers whole. */
export const MAX_REPLY_CHARS = MESSAGE_CHARACTERS_MAX;

/** C0 and C1 controls but tab and line feed: no person types them, and some mail programs choke on them. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A form's text as it would be sent: one kind of line break, no control characters, no space around. */
export function cleanText(given: string): string {
  return given
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .trim();
}

/** Length of a text in characters as a person counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** The policy room's word on the text that a person wants to send in place of the draft's. */
export function checkOutgoing(
  body: string,
  draft: StoredDraft,
  { case: c, messages }: Pick<CaseAtHand, 'case' | 'messages'>,
  playbook: Playbook,
): Verdict {
  const store = playbook.stores.find((one) => one.id === c.store);
  // What the buyer wrote is quoted below when it is sent; the gate does not blame it on the seller.
  const { html } = renderReply({
    body,
    language: draft.language,
    format: store?.replyFormat ?? 'html+text',
    quoted: null,
  });
  return lint({
    text: body,
    html: html ?? undefined,
    subject: draft.subject,
    orderId: c.orderId ?? undefined,
    language: draft.language,
    buyerText: buyersWords(messages),
    proactive: draft.proactive,
  });
}
