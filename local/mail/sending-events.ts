import type { DatabaseSync } from 'node:sqlite';
import type { SendingEventsPlan } from '../blueprint/sending-events.ts';
import type { Message, Queues } from '../queue/queues.ts';
import type { Clock } from '../time/clock.ts';
import { eventsOf, type Fate, fateOf } from './fate.ts';
import type { AcceptedMail, SentBox } from './sent-box.ts';

/** Real time from the acceptance of a mail to its events. The send function must have stored the mail's id by then. */
const TOLD_AFTER_REAL_MS = 3_000;

export interface SendingEvents {
  /** Tells a fate of a sent mail at once. False when there is no such mail. */
  tell(messageId: string, fate: Fate): boolean;
}

/**
 * Puts SES' events into the queue of each subscribed function, some time after a mail was kept. The mail's addresses
 * decide which events. A start also queues events for mails that were kept just before a kill.
 */
export function createSendingEvents(
  plans: SendingEventsPlan[],
  box: SentBox,
  queues: Queues,
  ledger: DatabaseSync,
  clock: Clock,
): SendingEvents {
  const told = ledger.prepare("SELECT value FROM counters WHERE name = 'mails told of'");
  const telling = ledger.prepare(
    "INSERT INTO counters (name, value) VALUES ('mails told of', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  );
  const publish = (mail: AcceptedMail, fate: Fate, delayMs: number) => {
    const events = eventsOf(mail, box.bytes(mail), fate, clock.now() + delayMs);
    for (const plan of plans.filter((each) => each.configurationSet === mail.configurationSet)) {
      for (const { type, body } of events)
        if (plan.types.includes(type)) queues.send(plan.queue.arn, JSON.stringify(body), delayMs);
    }
  };
  const accepted = (mail: AcceptedMail) => {
    ledger.exec('BEGIN IMMEDIATE');
    publish(mail, fateOf(mail.recipients), TOLD_AFTER_REAL_MS * clock.anchor.speed);
    telling.run(mail.number);
    ledger.exec('COMMIT');
  };
  const last = (told.get() as { value: number } | undefined)?.value ?? 0;
  for (const mail of box.kept()) if (mail.number > last) accepted(mail);
  box.onKept(accepted);
  return {
    tell(messageId, fate) {
      const mail = box.kept().find((each) => each.messageId === messageId);
      if (mail) publish(mail, fate, 0);
      return mail !== undefined;
    },
  };
}

/** The event of a function that is subscribed to a topic. */
export function topicEvent({ topicArn, subscriptionArn }: SendingEventsPlan, [message]: Message[]): unknown {
  const Sns = {
    Type: 'Notification',
    // SNS keeps the id when it repeats a notification.
    MessageId: message?.id,
    TopicArn: topicArn,
    Subject: 'Amazon SES Email Event Notification',
    Message: message?.body,
    Timestamp: new Date(message?.sentMs ?? 0).toISOString(),
    SignatureVersion: '1',
    Signature: '',
    SigningCertUrl: '',
    UnsubscribeUrl: '',
    MessageAttributes: {},
  };
  return {
    Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn: subscriptionArn, Sns }],
  };
}
