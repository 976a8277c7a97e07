import { secondsUntil } from '../../core/case/deadlines.ts';
import { buyersWords } from '../../core/case/messages.ts';
import { sendBegun, sendRefused, sendUnresolved, sent } from '../../core/case/transitions/reply.ts';
import { NoStoreError } from '../../core/playbook/no-store.ts';
import { lint } from '../../core/policy/lint.ts';
import type { Case } from '../../core/words/case.ts';
import { MakerightError } from '../../core/words/error.ts';
import type { Instant } from '../../core/words/instant.ts';
import type { StoredDraft } from '../../core/words/record/draft.ts';
import type { SendRecord } from '../../core/words/record/send-record.ts';
import { changeCase } from '../pipeline/door.ts';
import { ourMessageKey } from '../pipeline/lookups.ts';
import { assignedAgent } from '../pipeline/staff.ts';
import { type PostNeeds, tellStaff } from '../pipeline/staff-post.ts';
import { beginStep, type StepState, stepPayload } from '../pipeline/step.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { confirmSent, sendByLedger } from './ledger.ts';
import { makeReply, type Reply } from './reply.ts';

type Needs = PostNeeds & Pick<Dependencies, 'bucket'>;
/** held: it can still be taken back · undone: it was. */
type Outcome = 'held' | 'undone' | 'sent' | 'unresolved' | 'refused' | 'nothing';

export interface SendResult extends StepState {
  outcome: Outcome;
}

/** SES said "not now" and has not taken the mail: the workflow tries again with growing pauses (O8). */
export class SendThrottledError extends MakerightError {
  override readonly name = 'SendThrottled';
  readonly code = 'send_throttled';
}

/** How long a person may take to say what became of an unresolved reply before being reminded, seconds. */
const UNRESOLVED_REMINDER_S = 2 * 3600;

/** Characters of the approved text that the case's message keeps; the raw mail is in the bucket. */
const MAX_MESSAGE_TEXT_CHARS = 30_000;

interface Approved {
  case: Case;
  draft: StoredDraft;
  body: string;
  reply: Reply;
  /** Only what stands in it is exempt as a quotation. */
  buyerText: string;
}

async function approvedReply(needs: Needs, c: Case, draft: StoredDraft): Promise<Approved> {
  const decision = c.draft?.decision ?? null;
  const [edited, messages, key] = await Promise.all([
    decision === null ? null : needs.cases.readDecision(c.id, decision.id),
    needs.cases.messages(c.id),
    needs.secrets.signingKey(),
  ]);
  const store = needs.playbook.stores.find((s) => s.id === c.store) ?? needs.playbook.stores[0];
  if (store === undefined) throw new NoStoreError();
  const body = edited?.body ?? draft.body;
  const reply = await makeReply({ case: c, draft, body, messages, store, key });
  return { case: c, draft, body, reply, buyerText: buyersWords(messages) };
}

/** The gate's last word, over exactly what would leave: text, HTML and subject. Null: it may go. */
function refusal({ case: c, draft, body, reply, buyerText }: Approved): string | null {
  const { verdict, findings } = lint({
    text: body,
    html: reply.html ?? undefined,
    subject: draft.subject,
    orderId: c.orderId ?? undefined,
    language: draft.language,
    buyerText,
    proactive: draft.proactive,
  });
  if (verdict !== 'block') return null;
  const blocking = findings.filter((finding) => finding.level === 'block');
  return blocking.map(({ rule, why }) => `${rule}: ${why}`).join(' ');
}

/** The reply joins the case's messages, and both its ids lead an answer back to the case (T1, T2). */
async function keepSent(
  needs: Needs,
  { case: c, draft, body, reply }: Approved,
  record: SendRecord,
): Promise<void> {
  const ids = [reply.messageId, ...(record.sesMessageId === null ? [] : [record.sesMessageId])];
  for (const id of ids) await needs.lookUps.claim(ourMessageKey(id), c.id, record.at);
  await needs.cases.addMessage(c.id, {
    id: `reply-${draft.revision}`,
    direction: 'out',
    kind: draft.kind,
    at: record.at,
    messageId: reply.messageId,
    subject: draft.subject,
    text: body.slice(0, MAX_MESSAGE_TEXT_CHARS),
    language: draft.language,
    rawKey: record.rawKey,
    photos: [],
    duplicateOf: null,
    confidence: 'high',
    returnReason: null,
    noResponseNeededLink: null,
  });
}

async function refuse(needs: Needs, c: Case, revision: number, reason: string): Promise<Outcome> {
  await tellStaff(needs, c, {
    kind: 'refused',
    key: `refused#${revision}`,
    to: assignedAgent(needs.playbook, c),
    purpose: 'decision',
    detail: reason,
  });
  await changeCase(needs.cases, c.id, (current) =>
    sendRefused(current, needs.clock.now(), { revision, reason: reason.slice(0, 200) }),
  );
  needs.log.error('REPLY_REFUSED', { caseId: c.id, revision });
  return 'refused';
}

async function conclude(needs: Needs, approved: Approved, record: SendRecord): Promise<Outcome> {
  const { case: c } = approved;
  const { revision } = record;
  switch (record.status) {
    case 'accepted':
      await keepSent(needs, approved, record);
      await changeCase(needs.cases, c.id, (current) =>
        sent(current, record.at, { revision, sesMessageId: record.sesMessageId ?? '' }),
      );
      needs.log.info('REPLY_SENT', { caseId: c.id, revision });
      return 'sent';
    case 'rejected':
      return refuse(needs, c, revision, record.detail ?? 'SES refused the mail.');
    case 'released':
      throw new SendThrottledError(record.detail ?? 'SES asks to try again later.');
    default:
      await changeCase(needs.cases, c.id, (current) => sendUnresolved(current, needs.clock.now(), revision));
      needs.log.error('REPLY_UNRESOLVED', { caseId: c.id, revision });
      return 'unresolved';
  }
}

/** A draft that waits for a decision again: its approval was taken back in time. */
const isUndone = (c: Case) => c.state === 'awaiting_decision' && c.draft?.status === 'pending';

const leavesLater = (c: Case, now: Instant) => c.state === 'held' && (c.draft?.leavesAt ?? now) > now;

/**
 * Closes the window: of this write and one that takes the approval back exactly one counts, so that nothing is
 * sent that a page called taken back.
 */
async function beginSending(needs: Needs, c: Case): Promise<Case> {
  if (c.state !== 'held') return c;
  const result = await changeCase(needs.cases, c.id, sendBegun);
  return result.outcome === 'no_case' ? c : result.case;
}

async function outcomeOf(needs: Needs, c: Case, state: StepState): Promise<Outcome> {
  if (isUndone(c)) return 'undone';
  const revision = c.draft?.revision ?? 0;
  const draft = await needs.cases.readDraft(c.id, revision);
  if (draft === null) return 'nothing';
  if (c.state === 'unresolved') return 'unresolved';
  const approved = await approvedReply(needs, c, draft);
  if (c.state !== 'sending') {
    const confirmed = c.draft?.status === 'sent' ? await confirmSent(needs, c.id, revision) : null;
    if (confirmed === null) return 'nothing';
    await keepSent(needs, approved, confirmed);
    return 'sent';
  }
  const blocked = (await needs.sends.readSend(c.id, revision)) === null ? refusal(approved) : null;
  if (blocked !== null) return refuse(needs, c, revision, blocked);
  const sendAgain = state.woken?.event.type === 'send_again' ? state.woken.event.id : null;
  const record = await sendByLedger(needs, c.id, revision, approved.reply, sendAgain);
  return conclude(needs, approved, record);
}

/**
 * Step of the workflow: holds the approved reply back until its window is over, then sends it at most once, or says
 * that its fate is unknown. Called again after the window, it decides by the case as it is then.
 */
export function sendHandler(needs: Needs) {
  return async (event: unknown): Promise<SendResult> => {
    const { state } = stepPayload.parse(event);
    const begun = await beginStep(needs.cases, state);
    const now = needs.clock.now();
    if (leavesLater(begun, now)) {
      const timeoutSeconds = secondsUntil(begun.draft?.leavesAt ?? now, now);
      return { caseId: begun.id, stage: begun.stage, outcome: 'held', timeoutSeconds };
    }
    const c = await beginSending(needs, begun);
    const outcome = await outcomeOf(needs, c, state);
    return { caseId: c.id, stage: c.stage, outcome, timeoutSeconds: UNRESOLVED_REMINDER_S };
  };
}
