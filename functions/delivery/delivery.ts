import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';
import { isBuyersMessage } from '../../core/case/messages.ts';
import { noted, undelivered } from '../../core/case/transitions/news.ts';
import type { CaseMessage } from '../../core/words/message.ts';
import { digestId } from '../pipeline/digest.ts';
import { knock } from '../pipeline/door.ts';
import { ourMessageKey } from '../pipeline/lookups.ts';
import type { Dependencies } from '../ports/dependencies.ts';

type Needs = Pick<Dependencies, 'cases' | 'lookUps' | 'workflow' | 'clock' | 'playbook' | 'log'>;

/** Amazon SES event publishing: only what decides is read. */
const sesEvent = z.object({
  eventType: z.string(),
  mail: z.object({ messageId: z.string() }),
  bounce: z.object({ bounceType: z.string() }).optional(),
});

/** Events after which the buyer certainly does not have the reply. A soft bounce is tried again by SES itself. */
function isLost(event: z.infer<typeof sesEvent>): boolean {
  if (event.eventType === 'Bounce') return event.bounce?.bounceType === 'Permanent';
  return event.eventType === 'Reject' || event.eventType === 'Rendering Failure';
}

function owedSince(messages: CaseMessage[]): string | null {
  return messages.findLast(isBuyersMessage)?.at ?? null;
}

async function take(needs: Needs, snsId: string, body: unknown): Promise<void> {
  const event = sesEvent.parse(body);
  const found = await needs.lookUps.lookUp(ourMessageKey(event.mail.messageId));
  if (found === null) {
    // A mail to staff: nothing of a case depends on it, the bounce alarm tells operators.
    needs.log.warn('STAFF_MAIL_EVENT', { event: event.eventType });
    return;
  }
  const since = owedSince(await needs.cases.messages(found.holder));
  const notice = { mailId: digestId('ses-event', snsId), at: needs.clock.now() };
  await knock(needs, found.holder, (c) =>
    isLost(event) && since !== null
      ? undelivered(c, {
          ...notice,
          optedOut: false,
          owedSince: since,
          respondWithinHours: needs.playbook.clocks.respondWithinHours,
        })
      : noted(c, 'notice_attached', notice, { event: event.eventType }),
  );
  needs.log.info('DELIVERY_EVENT', { caseId: found.holder, event: event.eventType });
}

/** SES tells by SNS what became of a reply; SNS repeats itself, the case does not (D8). */
export function deliveryHandler(needs: Needs) {
  return async (event: SNSEvent): Promise<void> => {
    for (const { Sns } of event.Records) await take(needs, Sns.MessageId, JSON.parse(Sns.Message));
  };
}
