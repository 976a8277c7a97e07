import type { SNSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../core/words/case.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import { deliveryHandler } from '../../functions/delivery/delivery.ts';
import { draftOf, hoursLater, newCase } from '../core/case/samples.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';

const written: CaseMessage = {
  id: 'm1',
  direction: 'in',
  kind: 'buyer_message',
  at: hoursLater(0),
  messageId: '<buyer-1@email.example.com>',
  subject: 'Damaged or defective item',
  text: 'It stopped working.',
  language: 'en',
  rawKey: 'inbound/1',
  photos: [],
  duplicateOf: null,
  confidence: 'high',
  returnReason: null,
  noResponseNeededLink: null,
};

let deps: FakeDependencies;
let c: Case;

function sns(id: string, event: object): SNSEvent {
  return { Records: [{ Sns: { MessageId: id, Message: JSON.stringify(event) } }] } as unknown as SNSEvent;
}

const bounce = (bounceType: string, messageId = 'ses-1') => ({
  eventType: 'Bounce',
  mail: { messageId },
  bounce: { bounceType },
});

async function theCase(): Promise<Case> {
  const now = await deps.cases.readCase(c.id);
  if (now === null) throw new Error('no case');
  return now;
}

beforeEach(async () => {
  c = newCase({
    state: 'awaiting_buyer',
    draft: draftOf({ status: 'sent' }),
    unansweredSince: null,
    respondBy: null,
    lastReplyAt: hoursLater(2),
    replies: 1,
  });
  deps = fakeDependencies({ cases: [c], now: hoursLater(3) });
  await deps.cases.addMessage(c.id, written);
  await deps.lookUps.claim('out#ses-1', c.id, hoursLater(2));
});

describe('what SES tells of a reply', () => {
  it.each([
    ['a permanent bounce', bounce('Permanent')],
    ['a transient bounce, which SES tells after its last try', bounce('Transient')],
    ['a reject', { eventType: 'Reject', mail: { messageId: 'ses-1' } }],
  ])("%s reopens the case, and the buyer's old clock runs on", async (_name, event) => {
    await deliveryHandler(deps)(sns('s1', event));
    expect(await theCase()).toMatchObject({
      state: 'composing',
      unansweredSince: hoursLater(0),
      respondBy: hoursLater(24),
    });
  });

  it('D8 SNS repeats itself, the case does not', async () => {
    for (let n = 0; n < 8; n += 1) await deliveryHandler(deps)(sns('s1', bounce('Permanent')));
    const events = await deps.cases.events(c.id);
    expect(events.filter(({ type }) => type === 'undelivered')).toHaveLength(1);
    expect((await theCase()).inbox).toHaveLength(1);
  });

  it.each([
    [
      'a delay, after which SES tries again itself',
      { eventType: 'DeliveryDelay', mail: { messageId: 'ses-1' } },
    ],
    ['a complaint', { eventType: 'Complaint', mail: { messageId: 'ses-1' } }],
  ])('%s is only noted', async (_name, event) => {
    await deliveryHandler(deps)(sns('s1', event));
    expect(await theCase()).toMatchObject({ state: 'awaiting_buyer', unansweredSince: null, inbox: [] });
    expect((await deps.cases.events(c.id)).at(-1)?.type).toBe('notice_attached');
  });

  it('L2 the bounce of a mail to staff touches no case', async () => {
    await deliveryHandler(deps)(sns('s1', bounce('Permanent', 'ses-of-staff')));
    expect(await theCase()).toEqual(c);
    expect(deps.log.lines.map(({ code }) => code)).toEqual(['STAFF_MAIL_EVENT']);
  });
});
