import { MakerightError } from '../../core/words/error.ts';
import type { SendRecord } from '../../core/words/record/send-record.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import type { SendOutcome } from '../ports/outbox.ts';
import type { Reply } from './reply.ts';

/**
 * The send ledger: one line per reply, written before SES is called. It is our own because an idempotency
 * record that a failing handler deletes would let the mail go out again (A10).
 */

/** Another sender of the same reply was faster; it sends. */
class SendContendedError extends MakerightError {
  override readonly name = 'SendContendedError';
  readonly code = 'send_contended';
}

type Needs = Pick<Dependencies, 'sends' | 'bucket' | 'outbox' | 'clock'>;

function concludedBy(outcome: SendOutcome): Pick<SendRecord, 'status' | 'sesMessageId' | 'detail'> {
  return outcome.outcome === 'accepted'
    ? { status: 'accepted', sesMessageId: outcome.sesMessageId, detail: null }
    : { status: outcome.outcome, sesMessageId: null, detail: outcome.detail };
}

/** Marks the intention, calls SES, marks the outcome: a second attempt finds how far the first got. */
async function attempt(
  needs: Needs,
  caseId: string,
  revision: number,
  reply: Reply,
  earlier: SendRecord | null,
): Promise<SendRecord> {
  const rawKey = `outbound/${caseId}/${revision}.eml`;
  await needs.bucket.write(rawKey, reply.raw, 'message/rfc822');
  const intended: SendRecord = {
    revision,
    status: 'intended',
    attempt: (earlier?.attempt ?? 0) + 1,
    at: needs.clock.now(),
    sesMessageId: null,
    rawKey,
    detail: null,
    releasedBy: earlier?.releasedBy ?? null,
  };
  if (!(await needs.sends.intendSend(caseId, intended))) {
    throw new SendContendedError(
      `Two senders of the case ${caseId}, revision ${revision}: this one gives way.`,
    );
  }
  const outcome = await needs.outbox.send({ raw: reply.raw, from: reply.from, to: [reply.to] });
  const concluded = { ...intended, ...concludedBy(outcome) };
  await needs.sends.concludeSend(caseId, concluded);
  return concluded;
}

/** A line that is still "intended" when a sender comes again was left by a crash: a person decides what became of it. */
async function interrupted(needs: Needs, caseId: string, record: SendRecord): Promise<SendRecord> {
  const detail = 'The sending was interrupted after it began; SES may or may not have the reply.';
  const unresolved: SendRecord = { ...record, status: 'unresolved', detail };
  await needs.sends.concludeSend(caseId, unresolved);
  return unresolved;
}

/** Each decision of a person releases an unresolved line once: a repeated step does not send again by itself. */
async function released(
  needs: Needs,
  caseId: string,
  record: SendRecord,
  sendAgain: string | null,
): Promise<SendRecord> {
  if (record.status !== 'unresolved' || sendAgain === null || record.releasedBy === sendAgain) return record;
  const line: SendRecord = { ...record, status: 'released', releasedBy: sendAgain };
  await needs.sends.concludeSend(caseId, line);
  return line;
}

/**
 * Sends a reply at most once by itself.
 *
 * @param sendAgain id of the decision to send an unresolved reply once more, or null
 */
export async function sendByLedger(
  needs: Needs,
  caseId: string,
  revision: number,
  reply: Reply,
  sendAgain: string | null,
): Promise<SendRecord> {
  const found = await needs.sends.readSend(caseId, revision);
  if (found === null) return attempt(needs, caseId, revision, reply, null);
  const line = await released(needs, caseId, found, sendAgain);
  if (line.status === 'released') return attempt(needs, caseId, revision, reply, line);
  return line.status === 'intended' ? interrupted(needs, caseId, line) : line;
}

/** A reply of which a person, or Amazon's copy, says that it went out. */
export async function confirmSent(
  needs: Needs,
  caseId: string,
  revision: number,
): Promise<SendRecord | null> {
  const found = await needs.sends.readSend(caseId, revision);
  if (found === null || found.status === 'accepted') return found;
  const accepted: SendRecord = { ...found, status: 'accepted' };
  await needs.sends.concludeSend(caseId, accepted);
  return accepted;
}
