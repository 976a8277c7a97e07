import { copyRepeats } from '../../core/case/copied-reply.ts';
import { owedSince } from '../../core/case/owed-since.ts';
import {
  claimDecided,
  claimOpened,
  copySeen,
  noted,
  refundNoticed,
  undelivered,
} from '../../core/case/transitions/news.ts';
import type { Transition } from '../../core/case/transitions/transition.ts';
import { isSharedRelay } from '../../core/mail/relay.ts';
import { lookReason } from '../../core/staff-mail/aside-lines.ts';
import type { Case } from '../../core/words/case.ts';
import type { Mail } from '../../core/words/mail.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import { knock } from '../pipeline/door.ts';
import { orderKey, ourMessageKey, relayKey } from '../pipeline/lookups.ts';
import { assignedAgent } from '../pipeline/staff.ts';
import { type PostNeeds, tellStaff } from '../pipeline/staff-post.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { type Arrival, storedMessage } from './stored-message.ts';

type Needs = PostNeeds & Pick<Dependencies, 'bucket' | 'workflow'>;

/** The newest case of the relay address, if only one is open to what the notice may mean. */
async function caseByRelay(needs: Needs, store: string, address: string): Promise<string | null> {
  const { entries } = await needs.lookUps.readRelay(relayKey(store, address));
  // One case of an address that many buyers share says nothing: the next buyer's notice is not about it.
  return entries.length === 1 && !isSharedRelay(address) ? (entries[0]?.caseId ?? null) : null;
}

/** The case that a notice speaks of: our Message-ID, the order, or the only case of the address. */
export async function caseOfNotice(needs: Needs, store: string, mail: Mail): Promise<string | null> {
  for (const messageId of mail.about.messageIds) {
    const found = await needs.lookUps.lookUp(ourMessageKey(messageId));
    if (found !== null) return found.holder;
  }
  if (mail.orderId !== null) {
    const found = await needs.lookUps.lookUp(orderKey(store, mail.orderId));
    if (found !== null) return found.holder;
  }
  for (const address of [mail.relayAddress, ...mail.about.recipients]) {
    const found = address === null ? null : await caseByRelay(needs, store, address);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Is this Amazon's copy of a reply of ours? Its words say so; where they do not, it is the copy of the last
 * reply that has none yet. A copy comes once per registered address, and can come late: neither may pass for
 * an answer from Seller Central.
 */
function isCopyOfOurs(c: Case, messages: CaseMessage[], copy: string): boolean {
  if (c.state === 'sending' || c.state === 'unresolved') return true;
  const ours = messages.filter((m) => m.direction === 'out').map((m) => copyRepeats(copy, m.text ?? ''));
  if (ours.includes('ours')) return true;
  if (ours.length > 0 && ours.every((answer) => answer === 'another')) return false;
  const replied = c.lastReplyAt;
  return (
    replied !== null &&
    messages.some((m) => m.direction === 'out') &&
    !messages.some((m) => m.kind === 'confirmation_copy' && m.at >= replied)
  );
}

/** What a notice of Amazon's changes. Notices never start the buyer's clock (S7). */
function effect(needs: Needs, arrival: Arrival, messages: CaseMessage[]): (c: Case) => Transition {
  const { mail, mailId, at } = arrival;
  const notice = { mailId, at };
  const { respondWithinHours } = needs.playbook.clocks;
  switch (mail.kind) {
    case 'refund_notice':
      return (c) => refundNoticed(c, { ...notice, amount: mail.amount });
    case 'a_to_z_opened':
      return (c) => claimOpened(c, notice);
    case 'a_to_z_decision':
      return (c) => claimDecided(c, notice);
    case 'return_request':
      return (c) => noted(c, 'return_requested', notice, { reason: mail.returnReason });
    case 'confirmation_copy':
      return (c) => copySeen(c, { ...notice, confirmsReply: isCopyOfOurs(c, messages, mail.rawText) });
    case 'delivery_failure':
    case 'buyer_opt_out':
      return (c) => {
        const since = owedSince(c, messages);
        return since === null
          ? noted(c, 'notice_attached', notice, { kind: mail.kind })
          : undelivered(c, {
              ...notice,
              optedOut: mail.kind === 'buyer_opt_out',
              owedSince: since,
              respondWithinHours,
            });
      };
    default:
      return (c) => noted(c, 'notice_attached', notice, { kind: mail.kind });
  }
}

/** What only a machine writes into its headers (RFC 3834); all else that a filter goes by, a person can write too. */
const CERTAIN = /^auto-reply:(?:auto-submitted|precedence|x-)/;

/**
 * A mail that was taken for an automatic answer may be the buyer's own: the agent sees its words, once in a clock,
 * before deciding on a draft that does not know of them. An absence note after our answer needs nobody.
 */
async function tellOfAutomatic(needs: Needs, mail: Mail, caseId: string): Promise<void> {
  if (mail.kind !== 'auto_reply' || mail.text === null) return;
  const c = await needs.cases.readCase(caseId);
  if (c === null || (c.unansweredSince === null && CERTAIN.test(mail.decidedBy))) return;
  const isDeciding = c.state === 'awaiting_decision' && c.draft?.status === 'pending';
  await tellStaff(needs, c, {
    kind: 'look',
    key: `automatic#${c.unansweredSince ?? c.lastReplyAt ?? c.run}`,
    to: assignedAgent(needs.playbook, c),
    purpose: isDeciding ? 'decision' : 'claim',
    detail: (language) => lookReason('automatic', language),
  });
}

/** Attaches a notice to its case and lets it act. Repeatable. */
export async function attachNotice(needs: Needs, arrival: Arrival, caseId: string): Promise<void> {
  const before = await needs.cases.messages(caseId);
  const earlier = before.filter((message) => message.id !== arrival.mailId);
  await needs.cases.addMessage(caseId, await storedMessage(needs.bucket, arrival));
  await knock(needs, caseId, effect(needs, arrival, earlier));
  await tellOfAutomatic(needs, arrival.mail, caseId);
  needs.log.info('NOTICE_ATTACHED', { caseId, kind: arrival.mail.kind });
}
