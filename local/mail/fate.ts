import { ACCOUNT, REGION } from '../blueprint/template.ts';
import type { AcceptedMail } from './sent-box.ts';

/** Outcomes of a mail, after SES' mailbox simulator (developer guide, "Using the mailbox simulator"). */
export const FATES = [
  'success',
  'bounce',
  'bounce-transient',
  'bounce-undetermined',
  'suppressionlist',
  'complaint',
  'reject',
] as const;
export type Fate = (typeof FATES)[number];

/** An event of SES as it publishes it; `type` as in MatchingEventTypes. */
export interface SendingEvent {
  type: string;
  body: Record<string, unknown>;
}

/** The fate that an address asks for: `bounce@…` or `anything+bounce@…`. */
export function fateOf(recipients: string[]): Fate {
  const words = recipients.map((address) => address.slice(0, address.lastIndexOf('@')).split('+').at(-1));
  return FATES.find((fate) => words.includes(fate)) ?? 'success';
}

const BOUNCES: Partial<Record<Fate, [type: string, subType: string, status: string]>> = {
  bounce: ['Permanent', 'General', '5.1.1'],
  'bounce-transient': ['Transient', 'MailboxFull', '4.2.2'],
  'bounce-undetermined': ['Undetermined', 'Undetermined', '5.0.0'],
  suppressionlist: ['Permanent', 'Suppressed', '5.1.1'],
};

/** The events of an accepted mail, in order. @param header of the mail as it was sent */
export function eventsOf(mail: AcceptedMail, header: Buffer, fate: Fate, nowMs: number): SendingEvent[] {
  const timestamp = new Date(nowMs).toISOString();
  const { recipients } = mail;
  const about = aboutMail(mail, header, timestamp);
  const event = (eventType: string, type: string, details: unknown): SendingEvent => ({
    type,
    body: { eventType, mail: about, [type]: details },
  });
  const send = event('Send', 'send', {});
  const feedbackId = `${mail.messageId}-${fate}`;
  const delivery = event('Delivery', 'delivery', {
    timestamp,
    processingTimeMillis: 0,
    recipients,
    smtpResponse: '250 2.0.0 OK',
    reportingMTA: 'local',
  });
  const bounce = BOUNCES[fate];
  if (bounce) {
    const [bounceType, bounceSubType, status] = bounce;
    const bouncedRecipients = recipients.map((emailAddress) => ({ emailAddress, action: 'failed', status }));
    const details = { bounceType, bounceSubType, bouncedRecipients, timestamp, feedbackId };
    return [send, event('Bounce', 'bounce', details)];
  }
  if (fate === 'reject') return [send, event('Reject', 'reject', { reason: 'Bad content' })];
  if (fate === 'success') return [send, delivery];
  const complainedRecipients = recipients.map((emailAddress) => ({ emailAddress }));
  const details = { complainedRecipients, complaintFeedbackType: 'abuse', timestamp, feedbackId };
  return [send, delivery, event('Complaint', 'complaint', details)];
}

function aboutMail(mail: AcceptedMail, header: Buffer, timestamp: string): Record<string, unknown> {
  const headers = headersOf(header);
  return {
    timestamp,
    messageId: mail.messageId,
    source: mail.from,
    sourceArn: `arn:aws:ses:${REGION}:${ACCOUNT}:identity/local`,
    sendingAccountId: ACCOUNT,
    destination: mail.recipients,
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: [mail.from],
      to: mail.recipients,
      messageId: mail.messageId,
      subject: mail.subject,
    },
    tags: { 'ses:configuration-set': [mail.configurationSet ?? ''] },
  };
}

/** The fields of a mail's header, unfolded. */
function headersOf(mail: Buffer): { name: string; value: string }[] {
  const text = mail.toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  return text
    .slice(0, end < 0 ? text.length : end)
    .split(/\r?\n(?![ \t])/)
    .map((line) => ({ line, colon: line.indexOf(':') }))
    .filter(({ colon }) => colon > 0)
    .map(({ line, colon }) => ({
      name: line.slice(0, colon),
      value: line
        .slice(colon + 1)
        .replace(/\r?\n(?=[ \t])/g, '')
        .trim(),
    }));
}
