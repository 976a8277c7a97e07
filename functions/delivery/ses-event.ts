import * as z from 'zod';
import { isRelay } from '../../core/mail/relay.ts';

const recipients = z.array(
  z.object({
    emailAddress: z.string().optional(),
    status: z.string().optional(),
    diagnosticCode: z.string().optional(),
  }),
);

/**
 * Amazon SES event publishing, and the older feedback notices that name themselves `notificationType` (SES developer
 * guide, "Event data that Amazon SES publishes to Amazon SNS"). Only what decides is read.
 */
const sesEvent = z
  .object({
    eventType: z.string().optional(),
    notificationType: z.string().optional(),
    mail: z.object({
      messageId: z.string().min(1),
      timestamp: z.string().optional(),
      destination: z.array(z.string()).optional(),
    }),
    bounce: z
      .object({
        bounceType: z.string(),
        bounceSubType: z.string().optional(),
        timestamp: z.string().optional(),
        bouncedRecipients: recipients.optional(),
      })
      .optional(),
    complaint: z
      .object({ timestamp: z.string().optional(), complainedRecipients: recipients.optional() })
      .optional(),
  })
  .transform(({ eventType, notificationType, ...rest }, context) => {
    const type = eventType ?? notificationType;
    if (type === undefined) context.addIssue({ code: 'custom', message: 'names no event' });
    return { type: type ?? '', ...rest };
  });

export type SesEvent = z.infer<typeof sesEvent>;

/** @throws ZodError for anything else */
export function readSesEvent(body: unknown): SesEvent {
  return sesEvent.parse(body);
}

/** lost: the buyer does not have the reply · complaint: they have it and marked it · noted: anything else. */
export type Meaning = 'lost' | 'complaint' | 'noted';

/** What a person's mail program answers is no bounce: SES names no status and quotes no SMTP server for it. */
function isOutOfOffice({ bounce }: SesEvent): boolean {
  const told = bounce?.bouncedRecipients ?? [];
  return (
    bounce?.bounceType === 'Transient' &&
    (bounce.bounceSubType ?? 'General') === 'General' &&
    told.length > 0 &&
    told.every(({ status = '', diagnosticCode = '' }) => status.trim() === '' && diagnosticCode.trim() === '')
  );
}

/**
 * SES publishes a bounce of any type only after its last try: a "Transient" one is a mailbox that was full or a
 * server that refused to the end, "Undetermined" one whose report SES could not read. Neither was delivered.
 */
export function meaningOf(event: SesEvent): Meaning {
  switch (event.type) {
    case 'Bounce':
      return isOutOfOffice(event) ? 'noted' : 'lost';
    case 'Reject':
    case 'Rendering Failure':
      return 'lost';
    case 'Complaint':
      return 'complaint';
    default:
      return 'noted';
  }
}

/** Whether the mail went to a buyer's relay address: a reply, and no mail to staff. */
export function isAboutReply({ mail, bounce, complaint }: SesEvent): boolean {
  const people = [...(bounce?.bouncedRecipients ?? []), ...(complaint?.complainedRecipients ?? [])];
  const addresses = [...(mail.destination ?? []), ...people.map(({ emailAddress }) => emailAddress ?? '')];
  return addresses.some((address) => isRelay(/<([^<>]{1,256})>\s*$/.exec(address)?.[1] ?? address.trim()));
}

/** When it happened, by SES' clock; null where the event does not say. */
export function happenedAt({ mail, bounce, complaint }: SesEvent): number | null {
  const at = Date.parse(bounce?.timestamp ?? complaint?.timestamp ?? mail.timestamp ?? '');
  return Number.isNaN(at) ? null : at;
}
