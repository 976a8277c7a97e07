import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventsOf, FATES, fateOf } from '../../../local/mail/fate.ts';
import { notesOf } from '../toy-cloud.ts';
import { type Child, eventually, local, removeFolder, spawnToy, temporaryFolder } from '../toy-machine.ts';

describe('what becomes of a mail', () => {
  test.each([
    ['buyer@marketplace.example', 'success'],
    ['bounce@example.com', 'bounce'],
    ['buyer+bounce@example.com', 'bounce'],
    ['a+b+complaint@example.com', 'complaint'],
    ['bounce-transient@example.com', 'bounce-transient'],
    ['bounce-undetermined@example.com', 'bounce-undetermined'],
    ['suppressionlist@example.com', 'suppressionlist'],
    ['reject@example.com', 'reject'],
    ['bouncer@example.com', 'success'],
    ['x@bounce.example', 'success'],
  ])('%s: %s', (address, fate) => {
    expect(fateOf([address])).toBe(fate);
  });

  const mail = {
    number: 1,
    messageId: 'ses-1',
    from: 'Shop <support@example.com>',
    subject: 'Re: order',
    at: 0,
    recipients: ['buyer@example.com'],
    configurationSet: 'set',
  };
  const header = Buffer.from(
    'Subject: Re: order\r\nReferences: <a@x>\r\n <mr.c.1@example.com>\r\n\r\nText: none',
  );
  test.each([
    ['success', ['Send', 'Delivery']],
    ['bounce', ['Send', 'Bounce']],
    ['complaint', ['Send', 'Delivery', 'Complaint']],
    ['reject', ['Send', 'Reject']],
  ] as const)('%s is told as %j', (fate, types) => {
    expect(eventsOf(mail, header, fate, 0).map(({ body }) => body.eventType)).toEqual(types);
  });

  test('each event names the mail and the headers that it left with', () => {
    for (const { body } of FATES.flatMap((fate) => eventsOf(mail, header, fate, 0))) {
      expect(body.mail).toMatchObject({
        messageId: 'ses-1',
        timestamp: '1970-01-01T00:00:00.000Z',
        destination: ['buyer@example.com'],
        headers: [
          { name: 'Subject', value: 'Re: order' },
          { name: 'References', value: '<a@x> <mr.c.1@example.com>' },
        ],
        tags: { 'ses:configuration-set': ['set'] },
      });
    }
  });

  test.each([
    ['bounce', 'Permanent', 'General'],
    ['bounce-transient', 'Transient', 'MailboxFull'],
    ['bounce-undetermined', 'Undetermined', 'Undetermined'],
    ['suppressionlist', 'Permanent', 'Suppressed'],
  ] as const)('%s is a bounce of type %s', (fate, bounceType, bounceSubType) => {
    expect(eventsOf(mail, header, fate, 0)[1]?.body.bounce).toMatchObject({
      bounceType,
      bounceSubType,
      bouncedRecipients: [{ emailAddress: 'buyer@example.com', action: 'failed' }],
    });
  });
});

describe('the function that is subscribed to the events', () => {
  let data: string;
  let child: Child;
  beforeEach(async () => {
    data = temporaryFolder();
    child = await spawnToy(data);
  });
  afterEach(async () => {
    await child.kill();
    removeFolder(data);
  });
  async function send(to: string, set: string | null = 'Sending', subject = 'hello'): Promise<string> {
    const Data = Buffer.from(`From: shop@example.com\r\nTo: ${to}\r\nSubject: ${subject}\r\n\r\nHello\r\n`);
    const sent = await new SESClient(local(child.running.endpoints.ses)).send(
      new SendRawEmailCommand({
        RawMessage: { Data },
        Destinations: [to],
        ...(set === null ? {} : { ConfigurationSetName: set }),
      }),
    );
    return sent.MessageId ?? '';
  }
  const told = (id: string) =>
    notesOf(data, 'told').filter((note) => (note.mail as { messageId: string }).messageId === id);
  const command = async (path: string) =>
    (await fetch(`${child.running.control}/sent/${path}`, { method: 'POST' })).status;

  test('is told what the template asks for, of the mails of its configuration set', async () => {
    const other = await send('buyer@example.com', 'Other');
    const none = await send('buyer@example.com', null);
    const delivered = await send('buyer@example.com');
    const complained = await send('buyer+complaint@example.com');
    await eventually(() => told(complained).length === 2);
    const types = (id: string) => told(id).map((note) => note.eventType);
    expect(types(delivered)).toEqual(['Delivery']);
    expect(types(complained)).toEqual(['Delivery', 'Complaint']);
    expect([...types(other), ...types(none)]).toEqual([]);
    expect(told(delivered)[0]?.topic).toBe('arn:aws:sns:eu-west-1:000000000000:SendingTopic');
  });

  test('is told by command of a mail that was sent', async () => {
    const id = await send('relay@example.com');
    expect(await command(`${id}/bounce`)).toBe(200);
    const bounce = await eventually(() => told(id).find((note) => note.eventType === 'Bounce'));
    expect(bounce.bounce).toMatchObject({ bounceType: 'Permanent' });
    expect(await command(`${id}/vanish`)).toBe(400);
    expect(await command('ses-none/bounce')).toBe(404);
  });

  test('is told after a kill, too', async () => {
    const id = await send('bounce@example.com');
    expect(told(id)).toEqual([]);
    await child.kill();
    child = await spawnToy(data);
    await eventually(() => told(id).some((note) => note.eventType === 'Bounce'));
  });

  test('that fails is told again under the same id, as Lambda does', async () => {
    await child.kill();
    // Three tries are two minutes apart in AWS: a fast clock.
    child = await spawnToy(data, 2_000);
    const id = await send('bounce@example.com', 'Sending', 'POISON');
    await eventually(() => told(id).length === 3);
    expect(new Set(told(id).map((note) => note.id)).size).toBe(1);
  });
});
