import { complained } from '../../core/case/complaint.ts';
import { owedSince } from '../../core/case/owed-since.ts';
import { noted, undelivered } from '../../core/case/transitions/news.ts';
import type { Transition } from '../../core/case/transitions/transition.ts';
import type { Case } from '../../core/words/case.ts';
import { MakerightError } from '../../core/words/error.ts';
import { digestId } from '../pipeline/digest.ts';
import { knock } from '../pipeline/door.ts';
import { ourMessageKey } from '../pipeline/lookups.ts';
import type { Dependencies } from '../ports/dependencies.ts';
import { type Framed, framesOf, isGreeting } from './frames.ts';
import { happenedAt, isAboutReply, meaningOf, readSesEvent, type SesEvent } from './ses-event.ts';

type Needs = Pick<Dependencies, 'cases' | 'lookUps' | 'news' | 'workflow' | 'clock' | 'playbook' | 'log'>;

/**
 * A reply is filed within a second of SES' answer. After so long its event belongs to a reply that nobody filed
 * (the machine stopped in between): more tries find nothing, and a person has to look.
 */
const FILED_WITHIN_MS = 10 * 60_000;

/** SES was faster than the sender's own record of the reply: SNS calls again, after a minute and after two more. */
export class ReplyNotFiledError extends MakerightError {
  override readonly name = 'ReplyNotFiledError';
  readonly code = 'reply_not_filed';
}

/** A record that cannot be read goes to the dead letters, where somebody can look at it. */
class UnreadableEventsError extends MakerightError {
  override readonly name = 'UnreadableEventsError';
  readonly code = 'events_unreadable';
}

/** True: the event is too old for its reply to be filed any more. An event without a time counts as young. */
function isLate(needs: Needs, event: SesEvent): boolean {
  const at = happenedAt(event);
  return at !== null && Date.parse(needs.clock.now()) - at > FILED_WITHIN_MS;
}

function unknownMail(needs: Needs, event: SesEvent): void {
  if (!isAboutReply(event)) {
    // A mail to staff: nothing of a case depends on it, the bounce alarm tells operators. SES tells of each delivery too.
    needs.log[meaningOf(event) === 'noted' ? 'info' : 'warn']('STAFF_MAIL_EVENT', { event: event.type });
    return;
  }
  const { messageId } = event.mail;
  if (!isLate(needs, event)) throw new ReplyNotFiledError(`No case is known yet for the reply ${messageId}.`);
  needs.log.error('REPLY_EVENT_WITHOUT_CASE', { event: event.type, sesMessageId: messageId });
}

async function effectOf(
  needs: Needs,
  event: SesEvent,
  eventId: string,
  c: Case,
): Promise<(c: Case) => Transition> {
  const notice = { mailId: digestId('ses-event', eventId), at: needs.clock.now() };
  const meaning = meaningOf(event);
  if (meaning === 'complaint') return (current) => complained(current, notice);
  const messages = meaning === 'lost' ? await needs.cases.messages(c.id) : [];
  const { respondWithinHours } = needs.playbook.clocks;
  return (current) => {
    const since = meaning === 'lost' ? owedSince(current, messages) : null;
    return since === null
      ? noted(current, 'notice_attached', notice, { event: event.type })
      : undelivered(current, { ...notice, optedOut: false, owedSince: since, respondWithinHours });
  };
}

async function take(needs: Needs, { id, text }: Framed): Promise<void> {
  if (isGreeting(text)) {
    needs.log.info('SES_TOPIC_VALIDATED');
    return;
  }
  const event = readSesEvent(JSON.parse(text));
  const found = await needs.lookUps.lookUp(ourMessageKey(event.mail.messageId));
  const c = found === null ? null : await needs.cases.readCase(found.holder);
  if (c === null) return unknownMail(needs, event);
  // The reply is known, the case does not say yet that it went out: what it answered is not known either.
  if (c.state === 'sending' && meaningOf(event) === 'lost' && !isLate(needs, event))
    throw new ReplyNotFiledError(`The case ${c.id} is being told that its reply went out.`);
  await knock(needs, c.id, await effectOf(needs, event, id, c));
  if (meaningOf(event) === 'complaint') {
    // The sweep tells the agent: this function has no right to send mail.
    const news = { id: digestId('complaint', id), at: needs.clock.now(), store: c.store, caseId: c.id };
    await needs.news.addUntold({ ...news, what: 'complaint' });
  }
  needs.log.info('DELIVERY_EVENT', { caseId: c.id, event: event.type });
}

/**
 * SES tells by SNS what became of a reply; SNS repeats itself, the case does not (D8). Each record is taken by
 * itself; then the call fails if one of them has to come again.
 */
export function deliveryHandler(needs: Needs) {
  return async (call: unknown): Promise<void> => {
    const failures: unknown[] = [];
    for (const frame of framesOf(call)) {
      try {
        if ('broken' in frame) throw frame.broken;
        await take(needs, frame);
      } catch (error) {
        const waits = error instanceof ReplyNotFiledError;
        needs.log[waits ? 'warn' : 'error'](waits ? 'REPLY_NOT_FILED_YET' : 'DELIVERY_EVENT_FAILED', {
          id: frame.id.slice(0, 64),
          error: error instanceof Error ? error.name : 'unknown',
        });
        failures.push(error);
      }
    }
    const waiting = failures.find((error) => error instanceof ReplyNotFiledError);
    if (waiting !== undefined) throw waiting;
    if (failures.length > 0)
      throw new UnreadableEventsError(`${failures.length} events could not be taken.`, {
        cause: failures[0],
      });
  };
}
