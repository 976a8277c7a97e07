import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asSentBySes } from '../../local/mail/sent-mail.ts';
import type { Running } from '../../local/start.ts';
import { local, removeFolder, startToy, temporaryFolder } from './toy-machine.ts';

let data: string;
let running: Running;
beforeAll(async () => {
  data = temporaryFolder();
  running = await startToy(data);
});
afterAll(async () => {
  await running.stop();
  removeFolder(data);
});
const restart = async () => {
  await running.stop();
  running = await startToy(data);
};

const raw = (subject: string) =>
  Buffer.from(
    `From: support@example.com\r\nTo: agent@example.org\r\nMessage-ID: <ours@example.com>\r\nSubject: ${subject}\r\n\r\nHello\r\n`,
  );
const send = async (subject: string) => {
  const ses = new SESClient(local(running.endpoints.ses));
  return (await ses.send(new SendRawEmailCommand({ RawMessage: { Data: raw(subject) } }))).MessageId;
};
interface Store {
  emails: { messageId: string; subject: string; at: number }[];
}
const store = async () => ((await (await fetch(`${running.viewer}/store`)).json()) as Store).emails;
const sentFiles = (end: string) =>
  readdirSync(join(data, 'sent'))
    .filter((name) => name.endsWith(end))
    .sort();

test('an accepted mail is in the viewer and in the folder, and both still hold it after a restart', async () => {
  const ids = [await send('one'), await send('two'), await send('three')];
  const before = await store();
  expect(before.map((mail) => mail.messageId)).toEqual(ids);
  expect(sentFiles('.eml').map((name) => name.slice(7, -4))).toEqual(ids);
  await restart();
  expect(await store()).toEqual(before);
  ids.push(await send('four'));
  expect((await store()).map((mail) => mail.subject)).toEqual(['one', 'two', 'three', 'four']);
  expect(sentFiles('.json')).toHaveLength(4);
});

test('T1: the kept mail has the Message-ID of SES instead of ours', async () => {
  const id = await send('renamed');
  const text = readFileSync(join(data, 'sent', sentFiles('.eml').at(-1) ?? ''), 'utf8');
  expect(text.match(/^Message-ID:.*$/gm)).toEqual([`Message-ID: <${id}@eu-west-1.amazonses.com>`]);
});

test('a mail that SES refuses is kept nowhere', async () => {
  const before = sentFiles('.json').length;
  const ses = new SESClient(local(running.endpoints.ses));
  const nobody = new SendRawEmailCommand({ RawMessage: { Data: Buffer.from('Subject: nobody\r\n\r\n') } });
  await expect(ses.send(nobody)).rejects.toThrow();
  expect(sentFiles('.json')).toHaveLength(before);
});

test('clearing the viewer keeps the evidence, and the cleared mails stay away', async () => {
  const kept = sentFiles('.eml').length;
  await fetch(`${running.viewer}/clear-store`, { method: 'POST' });
  await restart();
  expect(await store()).toEqual([]);
  expect(sentFiles('.eml')).toHaveLength(kept);
  await send('after');
  await restart();
  expect((await store()).map((mail) => mail.subject)).toEqual(['after']);
});

test('the viewer itself is served', async () => {
  const page = await fetch(running.viewer);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('<html');
});

describe('the Message-ID of SES', () => {
  test.each([
    ['none of ours', 'Subject: x\r\n\r\nbody'],
    ['folded', 'Message-ID:\r\n <ours@example.com>\r\nSubject: x\r\n\r\nbody'],
    ['lines that end with LF', 'message-id: <ours@example.com>\nSubject: x\n\nbody'],
    ['no body', 'Subject: x\r\nMessage-ID: <ours@example.com>'],
  ])('%s', (_, mail) => {
    const sent = asSentBySes(Buffer.from(mail), 'ses-1').toString();
    expect(sent.match(/message-id/gi)).toHaveLength(1);
    expect(sent).toContain('Message-ID: <ses-1@eu-west-1.amazonses.com>');
    expect(sent).toContain('Subject: x');
    expect(sent).not.toContain('ours@example.com');
  });

  test('the body may speak of a Message-ID', () => {
    const sent = asSentBySes(
      Buffer.from('Subject: x\r\n\r\nMessage-ID: <quoted@example.com>'),
      'ses-1',
    ).toString();
    expect(sent).toContain('Message-ID: <quoted@example.com>');
  });
});
