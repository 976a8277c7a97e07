import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliver } from '../../local/mail/deliver.ts';
import type { Running } from '../../local/start.ts';
import { notesOf } from './toy-cloud.ts';
import { eventually, removeFolder, startToy, temporaryFolder } from './toy-machine.ts';

let data: string;
let running: Running;
beforeAll(async () => {
  data = temporaryFolder();
  running = await startToy(data, { secondsPerDay: 10 });
});
afterAll(async () => {
  await running.stop();
  removeFolder(data);
});
const transport = () => createTransport({ ...running.smtp, secure: false, ignoreTLS: true });
const readOf = (word: string) =>
  eventually(() => notesOf(data, 'intake').find((note) => String(note.mail).includes(word)));

test('a mail lies where the receipt rule says, under the lines of SES, byte by byte', async () => {
  const mail =
    'From: a@example.com\r\nTo: support@example.com\r\nSubject: Grüße 8 bit\r\n\r\n.dot\r\nümlaut\r\n';
  await transport().sendMail({
    envelope: { from: 'bounce@example.net', to: ['support@example.com'] },
    raw: Buffer.from(mail),
  });
  const { key } = await readOf('8 bit');
  expect(key).toMatch(/^inbound\/[a-z0-9]{40}$/);
  const file = join(data, 'bucket', running.bucketName, `${key}._S3rver_object`);
  const text = readFileSync(file, 'utf8');
  expect(text.endsWith(mail)).toBe(true);
  const lines = text.slice(0, -mail.length);
  expect(lines).toMatch(/^Return-Path: <bounce@example\.net>\r\nReceived: from /);
  expect(lines).toMatch(
    /\r\n for support@example\.com;\r\n \w{3}, \d{2} \w{3} \d{4} [\d:]{8} \+0000 \(UTC\)\r\n$/,
  );
});

test('a mail with two recipients is one object', async () => {
  const envelope = { from: '', to: ['support@example.com', 'second@example.com'] };
  await transport().sendMail({ envelope, raw: 'Subject: to two\r\n\r\nx' });
  const { mail } = await readOf('to two');
  expect(mail).toContain('for support@example.com, second@example.com;');
  expect(mail).toContain('Return-Path: <>');
});

test('D11: a mail beyond the limit is refused with a reason, and nothing of it is kept', async () => {
  const before = readdirSync(join(data, 'bucket', running.bucketName, 'inbound')).length;
  const large = Buffer.concat([Buffer.from('Subject: large\r\n\r\n'), Buffer.alloc(41 * 1_048_576, 'x\r\n')]);
  const sending = transport().sendMail({
    envelope: { from: 'a@example.com', to: ['support@example.com'] },
    raw: large,
  });
  await expect(sending).rejects.toMatchObject({ responseCode: 552 });
  expect(readdirSync(join(data, 'bucket', running.bucketName, 'inbound'))).toHaveLength(before);
});

test('O3: a greeting that would put headers of its own before the mail is refused', async () => {
  const socket = connect(running.smtp.port, running.smtp.host);
  const answers = createInterface(socket)[Symbol.asyncIterator]();
  await answers.next();
  socket.write('EHLO evil\x0bX-Forged:\x0c1\r\n');
  expect((await answers.next()).value).toMatch(/^501 /);
  socket.destroy();
});

test('D5: a mail that fails each time goes to the dead letters, the others of its batch are done once', async () => {
  const each = (subject: string) =>
    transport().sendMail({ from: 'a@example.com', to: 'support@example.com', subject });
  await Promise.all([each('POISON'), each('healthy')]);
  await eventually(
    () => notesOf(data, 'intake').filter((note) => String(note.mail).includes('POISON')).length === 2,
  );
  const activity = async () =>
    (await (await fetch(`${running.control}/activity`)).json()) as { queued: number };
  await eventually(async () => (await activity()).queued === 0);
  const subjects = notesOf(data, 'intake').map((note) => /Subject: (\S+)/.exec(String(note.mail))?.[1]);
  expect(subjects.filter((subject) => subject === 'POISON')).toHaveLength(2);
  expect(subjects.filter((subject) => subject === 'healthy')).toHaveLength(1);
});

test('deliver: what cannot be delivered is said in a sentence and does not stop the rest', async () => {
  const sample = join(data, 'none.eml');
  const results: { ok: boolean; sentence?: string }[] = [];
  const own = join(data, 'own.eml');
  writeFileSync(own, 'From: b@example.com\nSubject: delivered file\n\nhello\n');
  await deliver([sample, data, own], running.smtp, (delivery) => results.push(delivery));
  expect(results.map((result) => result.ok)).toEqual([false, false, true]);
  expect(results[0]?.sentence).toBe(`${sample}: there is no such file.`);
  expect(results[1]?.sentence).toBe(`${data}: this is a folder, not a mail.`);
  expect((await readOf('delivered file')).mail).toContain('for support@example.com;');
});
