import { createHmac } from 'node:crypto';
import { isNewFromBuyer } from '../../core/case/messages.ts';
import { renderReply } from '../../core/letters/reply.ts';
import type { PlaybookStore } from '../../core/playbook/playbook.ts';
import { domainOf } from '../../core/words/address.ts';
import type { Case } from '../../core/words/case.ts';
import type { StoredDraft } from '../../core/words/record/draft.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import { mimeBytes } from '../pipeline/mime.ts';
import type { SigningKey } from '../ports/secrets.ts';

/** How many Message-IDs a References header carries on: enough for any thread, bounded for a hostile one. */
const MAX_REFERENCES = 20;
const ID_MAC_CHARS = 16;

/** Our Message-ID. The HMAC keeps strangers from naming a case by guessing (T10). */
function replyMessageId(caseId: string, revision: number, domain: string, { key }: SigningKey): string {
  const mac = createHmac('sha256', key)
    .update(`reply:${caseId}:${revision}`)
    .digest('hex')
    .slice(0, ID_MAC_CHARS);
  return `<mr.${caseId}.${revision}.${mac}@${domain}>`;
}

export interface Reply {
  raw: Uint8Array;
  messageId: string;
  text: string;
  html: string | null;
  from: string;
  to: string;
}

interface Parts {
  case: Case;
  draft: StoredDraft;
  /** The approved text. */
  body: string;
  messages: CaseMessage[];
  store: PlaybookStore;
  key: SigningKey;
}

/** The Message-IDs of the conversation, oldest first: Amazon's notices about it are no part of it (RFC 5322, 3.6.4). */
function threadOf(messages: CaseMessage[]): string[] {
  return messages
    .filter((message) => message.direction === 'out' || isNewFromBuyer(message))
    .flatMap((message) => message.messageId ?? [])
    .slice(-MAX_REFERENCES);
}

/** The reply as it goes to SES: to the relay exactly as received, threaded, the buyer's words below. */
export async function makeReply({ case: c, draft, body, messages, store, key }: Parts): Promise<Reply> {
  const buyer = messages.findLast(isNewFromBuyer);
  const quoted = buyer?.text == null ? null : { text: buyer.text, name: c.buyerName, at: buyer.at };
  const { text, html } = renderReply({ body, language: draft.language, format: store.replyFormat, quoted });
  const messageId = replyMessageId(c.id, draft.revision, domainOf(store.from), key);
  const answered = buyer?.messageId ?? undefined;
  // SES puts its own id in place of ours: ours stays in References, where an answer will show it (T1).
  const references = [
    ...threadOf(messages).filter((id) => id !== answered),
    ...(answered === undefined ? [] : [answered]),
    messageId,
  ];
  const raw = await mimeBytes({
    from: { name: store.name, address: store.from },
    to: { address: c.relayAddress },
    subject: draft.subject,
    text,
    html,
    messageId,
    inReplyTo: answered,
    references,
  });
  return { raw, messageId, text, html, from: store.from, to: c.relayAddress };
}
