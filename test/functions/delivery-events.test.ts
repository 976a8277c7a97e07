import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../core/words/case.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import { deliveryHandler, ReplyNotFiledError } from '../../functions/delivery/delivery.ts';
import { draftOf, hoursLater, newCase } from '../core/case/samples.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';

/** What SES tells of a reply, in all its wordings and frames. */

const RELAY = 'd9v56xqh0a7do6+thread-1@marketplace.amazon.com';

function message(id: string, hours: number, given: Partial<CaseMessage> = {}): CaseMessage {
  return {
    id,
    direction: 'in',
    kind: 'buyer_message',
    at: hoursLater(hours),
    messageId: `<${id}@email.example.com>`,
    subject: 'Damaged or defective item',
    text: 'It stopped working.',
    language: 'en',
    rawKey: `inbound/${id}`,
    photos: [],
    duplicateOf: null,
    confidence: 'high',
    returnReason: null,
    noResponseNeededLink: null,
    ...given,
  };
}

let deps: FakeDependencies;
let c: Case;

const frame = (id: string, event: unknown) => ({
  Records: [{ Sns: { MessageId: id, Message: typeof event === 'string' ? event : JSON.stringify(event) } }],
});
const take = (event: unknown, id = 's1') => deliveryHandler(deps)(frame(id, event));

async function theCase(): Promise<Case> {
  const now = await deps.cases.readCase(c.id);
  if (now === null) throw new Error('no case');
  return now;
}

const codes = () => deps.log.lines.map(({ code }) => code);
const types = async () => (await deps.cases.events(c.id)).map(({ type }) => type);

async function begin(changes: Partial<Case> = {}, messages = [message('m1', 0)]): Promise<void> {
  c = newCase({
    state: 'awaiting_buyer',
    draft: draftOf({ status: 'sent' }),
    unansweredSince: null,
    respondBy: null,
    lastReplyAt: hoursLater(2),
    replies: 1,
    ...changes,
  });
  deps = fakeDependencies({ cases: [c], now: hoursLater(3) });
  for (const one of messages) await deps.cases.addMessage(c.id, one);
  await deps.lookUps.claim('out#ses-1', c.id, hoursLater(2));
}

beforeEach(() => begin());

interface Bounced {
  bounceType: string;
  bounceSubType?: string;
  bouncedRecipients?: { emailAddress: string; action?: string; status?: string; diagnosticCode?: string }[];
}
const bounce = (given: Bounced, messageId = 'ses-1') => ({
  eventType: 'Bounce',
  mail: { messageId, destination: [RELAY] },
  bounce: given,
});
const told = (status?: string, diagnosticCode?: string) => [
  {
    emailAddress: RELAY,
    action: 'failed',
    ...(status === undefined ? {} : { status }),
    ...(diagnosticCode === undefined ? {} : { diagnosticCode }),
  },
];

describe('I1 a reply that SES gave up', () => {
  it.each<[string, Bounced]>([
    ['a mailbox that stayed full', { bounceType: 'Transient', bounceSubType: 'MailboxFull' }],
    [
      'refused content',
      {
        bounceType: 'Transient',
        bounceSubType: 'ContentRejected',
        bouncedRecipients: told('5.6.1', 'smtp; 554 5.6.1 message content rejected'),
      },
    ],
    [
      'a refused attachment',
      { bounceType: 'Transient', bounceSubType: 'AttachmentRejected', bouncedRecipients: told('5.7.1') },
    ],
    [
      'a mail that is too large',
      { bounceType: 'Transient', bounceSubType: 'MessageTooLarge', bouncedRecipients: told() },
    ],
    [
      'a general refusal with a status',
      { bounceType: 'Transient', bounceSubType: 'General', bouncedRecipients: told('5.3.0') },
    ],
    [
      'a general refusal with the words of a server',
      {
        bounceType: 'Transient',
        bounceSubType: 'General',
        bouncedRecipients: told(undefined, 'smtp; 550 denied'),
      },
    ],
    ['a report that SES could not read', { bounceType: 'Undetermined', bouncedRecipients: told() }],
    ['an address on the suppression list', { bounceType: 'Permanent', bounceSubType: 'Suppressed' }],
    ['a type that SES has invented since', { bounceType: 'Somehow', bouncedRecipients: told() }],
  ])('%s: the case owes its answer again with the old clock', async (_name, given) => {
    await take(bounce(given));
    expect(await theCase()).toMatchObject({
      state: 'composing',
      unansweredSince: hoursLater(0),
      respondBy: hoursLater(24),
    });
    expect(await types()).toContain('undelivered');
  });

  it.each<[string, object]>([
    ['a reject', { eventType: 'Reject', mail: { messageId: 'ses-1' } }],
    [
      'the older notice of the same',
      {
        ...bounce({ bounceType: 'Transient', bouncedRecipients: told('5.3.0') }),
        eventType: undefined,
        notificationType: 'Bounce',
      },
    ],
  ])('%s counts alike', async (_name, event) => {
    await take(event);
    expect(await theCase()).toMatchObject({ state: 'composing', unansweredSince: hoursLater(0) });
  });

  it.each<[string, Bounced]>([
    [
      'neither status nor words of a server',
      { bounceType: 'Transient', bounceSubType: 'General', bouncedRecipients: told() },
    ],
    ['both empty', { bounceType: 'Transient', bounceSubType: 'General', bouncedRecipients: told('', ' ') }],
    ['no sub-type either', { bounceType: 'Transient', bouncedRecipients: told() }],
  ])('I2 an out-of-office note that SES calls a bounce is just noted: %s', async (_name, given) => {
    await take(bounce(given));
    expect(await theCase()).toMatchObject({ state: 'awaiting_buyer', unansweredSince: null, inbox: [] });
    expect((await types()).at(-1)).toBe('notice_attached');
  });

  it('I3 a complaint arrived: nothing is sent again, the follow-up is given up', async () => {
    await take({
      eventType: 'Complaint',
      mail: { messageId: 'ses-1' },
      complaint: { complainedRecipients: [{ emailAddress: RELAY }] },
    });
    expect(await theCase()).toMatchObject({
      state: 'awaiting_buyer',
      unansweredSince: null,
      inbox: [],
      followedUp: true,
    });
    const last = (await deps.cases.events(c.id)).at(-1);
    expect(last).toMatchObject({ type: 'notice_attached', facts: { event: 'Complaint' } });
  });
});

describe('I4 the clock after a failed answer is that of the first message it answered', () => {
  const lost = () => take(bounce({ bounceType: 'Permanent' }));
  const out = (id: string, hours: number) => message(id, hours, { direction: 'out', kind: 'response' });

  it.each<[string, CaseMessage[], number]>([
    ['two messages', [message('m1', 0), message('m2', 1)], 0],
    ['five messages', [0, 0.2, 0.5, 1, 1.5].map((at) => message(`m${at}`, at)), 0],
    [
      'what an earlier reply answered is over',
      [message('m0', -30), out('reply-0', -29), message('m1', 0), message('m2', 1), out('reply-1', 2)],
      0,
    ],
    ['a message after the reply is not what it answered', [message('m1', 1), message('m2', 2.5)], 1],
    ['a copy of a message is no other', [message('m1', 0.5), message('m2', 1, { duplicateOf: 'm1' })], 0.5],
    ['a notice owes nothing', [message('n', -5, { kind: 'return_request' }), message('m1', 1)], 1],
    [
      'a mail that was under way for long',
      [message('m1', 1, { since: hoursLater(-6) }), message('m2', 0.5)],
      -6,
    ],
    [
      'Amazon writing for the buyer',
      [message('m1', 0, { kind: 'customer_service_relay' }), message('m2', 1)],
      0,
    ],
  ])('%s', async (_name, messages, hours) => {
    await begin({}, messages);
    await lost();
    expect((await theCase()).unansweredSince).toBe(hoursLater(hours));
  });

  it('the case remembers it, also through a second reply that fails', async () => {
    await begin({ answeredSince: hoursLater(-4) }, [message('m1', -4), out('reply-1', 0), out('reply-2', 2)]);
    await lost();
    expect(await theCase()).toMatchObject({ unansweredSince: hoursLater(-4), respondBy: hoursLater(20) });
  });

  it('a message that came meanwhile does not make it later', async () => {
    await begin({
      unansweredSince: hoursLater(2.5),
      respondBy: hoursLater(26.5),
      answeredSince: hoursLater(0),
    });
    await lost();
    expect((await theCase()).unansweredSince).toBe(hoursLater(0));
  });
});

describe('I5 an event that comes before its reply is filed', () => {
  const early = (minutes: number) => ({
    ...bounce({ bounceType: 'Permanent' }, 'ses-new'),
    bounce: {
      bounceType: 'Permanent',
      timestamp: new Date(Date.parse(hoursLater(3)) - minutes * 60_000).toISOString(),
    },
  });

  it.each([0, 1, 9])('is asked for again, %d minutes old', async (minutes) => {
    await expect(take(early(minutes))).rejects.toThrow(ReplyNotFiledError);
    expect(codes()).toEqual(['REPLY_NOT_FILED_YET']);
    await deps.lookUps.claim('out#ses-new', c.id, hoursLater(3));
    await take(early(minutes));
    expect(await theCase()).toMatchObject({ state: 'composing', unansweredSince: hoursLater(0) });
  });

  it('is told in the log once it is too old, and not asked for for ever', async () => {
    await take(early(11));
    expect(deps.log.lines).toMatchObject([{ level: 'error', code: 'REPLY_EVENT_WITHOUT_CASE' }]);
  });

  it.each([
    ['the envelope', { mail: { messageId: 'ses-new', destination: [RELAY] } }],
    ['a name around it', { mail: { messageId: 'ses-new', destination: [`Dana <${RELAY}>`] } }],
    [
      'the bounced recipient',
      { mail: { messageId: 'ses-new' }, bounce: { bounceType: 'Permanent', bouncedRecipients: told() } },
    ],
  ])('a reply is known by its relay address in %s', async (_name, event) => {
    await expect(take({ eventType: 'Bounce', ...event })).rejects.toThrow(ReplyNotFiledError);
  });

  it('waits for a case that is being told that its reply went out', async () => {
    await begin({
      state: 'sending',
      lastReplyAt: null,
      unansweredSince: hoursLater(0),
      respondBy: hoursLater(24),
    });
    await expect(take(bounce({ bounceType: 'Permanent' }))).rejects.toThrow(ReplyNotFiledError);
    expect(await types()).not.toContain('undelivered');
  });

  it('a mail to staff is none: it is logged and not tried again', async () => {
    await take({
      eventType: 'Bounce',
      mail: { messageId: 'x', destination: ['robin@example.com'] },
      bounce: { bounceType: 'Permanent' },
    });
    expect(codes()).toEqual(['STAFF_MAIL_EVENT']);
  });

  it.each([
    ['Delivery', 'info'],
    ['Bounce', 'warn'],
    ['Reject', 'warn'],
  ])('a mail to staff: %s is logged as %s', async (eventType, level) => {
    await take({ eventType, mail: { messageId: 'x', destination: ['robin@example.com'] } });
    expect(deps.log.lines).toMatchObject([{ level, code: 'STAFF_MAIL_EVENT' }]);
  });
});

describe('I6 the frames of an event', () => {
  const event = bounce({ bounceType: 'Permanent' });
  const envelope = { Type: 'Notification', MessageId: 'n1', Message: JSON.stringify(event) };

  it.each<[string, unknown]>([
    ['SNS calling', frame('s1', event)],
    ['a queue with the envelope of SNS', { Records: [{ messageId: 'q1', body: JSON.stringify(envelope) }] }],
    ['a queue with raw delivery', { Records: [{ messageId: 'q1', body: JSON.stringify(event) }] }],
    ['the bare event, replayed by hand', event],
  ])('%s', async (_name, call) => {
    await deliveryHandler(deps)(call);
    await deliveryHandler(deps)(call);
    expect(await theCase()).toMatchObject({ state: 'composing', unansweredSince: hoursLater(0) });
    expect((await types()).filter((type) => type === 'undelivered')).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['no JSON', { Sns: { MessageId: 'b', Message: '{"eventType":' } }],
    ['another shape', { Sns: { MessageId: 'b', Message: '{"hello":1}' } }],
    ['no event named', { Sns: { MessageId: 'b', Message: '{"mail":{"messageId":"x"}}' } }],
    ['no frame', { what: 1 }],
    ['null', null],
  ])('a bad record (%s) stops none of the others, and is kept as a dead letter', async (_name, bad) => {
    const [good] = frame('s1', event).Records;
    await expect(deliveryHandler(deps)({ Records: [bad, good] })).rejects.toThrow('1 events');
    expect(await theCase()).toMatchObject({ state: 'composing' });
    expect(codes()).toContain('DELIVERY_EVENT_FAILED');
  });

  it('what SES writes to a new topic is no event', async () => {
    await take('Successfully validated SNS topic for Amazon SES event publishing.');
    expect(codes()).toEqual(['SES_TOPIC_VALIDATED']);
  });
});
