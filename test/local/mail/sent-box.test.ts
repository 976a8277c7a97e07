import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLedger } from '../../../local/machine/ledger.ts';
import { openSentBox } from '../../../local/mail/sent-box.ts';
import { type Child, local, removeFolder, spawnToy, temporaryFolder } from '../toy-machine.ts';

// Each start is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const KILLS = 8;
/** From the first call of SES after a start to its answer, on a busy machine. */
const SENDING_MS = 300;

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

const mail = (id: string) => ({
  messageId: id,
  from: 'shop@example.com',
  subject: id,
  at: 1,
  recipients: ['buyer@example.com'],
  configurationSet: 'Sending',
});
const raw = Buffer.from('Subject: x\r\n\r\nHello');
const ids = (mails: { messageId: string }[]) => mails.map(({ messageId }) => messageId);

describe('a kill between two steps of keeping a mail', () => {
  test('before its record: it was not accepted, and its number is not given again with another mail in its place', () => {
    const before = openSentBox(folder);
    before.keep(mail('a'), raw);
    before.keep(mail('b'), raw);
    rmSync(join(folder, '000002-b.json'));
    const after = openSentBox(folder);
    expect(ids(after.shown())).toEqual(['a']);
    after.keep(mail('c'), raw);
    expect(ids(openSentBox(folder).shown())).toEqual(['a', 'c']);
  });

  test('a half-written file beside it is no mail', () => {
    openSentBox(folder).keep(mail('a'), raw);
    expect(readdirSync(folder).sort()).toEqual(['000001-a.eml', '000001-a.json']);
    expect(ids(openSentBox(folder).kept())).toEqual(['a']);
  });

  test('a mail is told of only when both files are there', () => {
    const box = openSentBox(folder);
    box.onKept(({ messageId }) => {
      expect(existsSync(join(folder, `000001-${messageId}.eml`))).toBe(true);
      expect(existsSync(join(folder, `000001-${messageId}.json`))).toBe(true);
      expect(ids(box.shown())).toEqual(['a']);
    });
    box.keep(mail('a'), raw);
    expect.assertions(3);
  });

  test('clearing the viewer takes away what was shown then, and nothing that came after', () => {
    const box = openSentBox(folder);
    box.keep(mail('a'), raw);
    box.clear();
    box.keep(mail('b'), raw);
    expect(ids(openSentBox(folder).shown())).toEqual(['b']);
    expect(ids(openSentBox(folder).kept())).toEqual(['a', 'b']);
  });
});

describe('a sender whose process is killed', () => {
  let child: Child;
  afterEach(() => child.kill());
  const shown = async () =>
    ids(
      ((await (await fetch(`${child.running.viewer}/store`)).json()) as { emails: { messageId: string }[] })
        .emails,
    );
  const send = async (subject: string) =>
    (
      await new SESClient(local(child.running.endpoints.ses)).send(
        new SendRawEmailCommand({
          RawMessage: { Data: Buffer.from(`From: shop@example.com\r\nSubject: ${subject}\r\n\r\nHello`) },
          Destinations: ['buyer@example.com'],
          ConfigurationSetName: 'Sending',
        }),
      )
    ).MessageId ?? '';

  test(`${KILLS} kills while mails are sent: what was accepted, or was seen, is there, and its events are queued`, async () => {
    child = await spawnToy(folder);
    const accepted = new Set<string>();
    const seen = new Set<string>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const sending = Array.from({ length: 6 }, (_, i) =>
        send(`${kill}.${i}`).then(
          (id) => accepted.add(id),
          () => {},
        ),
      );
      const watching = (async () => {
        for (;;) for (const id of await shown()) seen.add(id);
      })().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, (kill / KILLS) * 2 * SENDING_MS));
      await child.kill();
      await Promise.all([...sending, watching]);
      child = await spawnToy(folder);
      const there = new Set(await shown());
      expect([...accepted, ...seen].filter((id) => !there.has(id))).toEqual([]);
    }
    expect(accepted.size).toBeGreaterThan(0);
    await child.kill();
    const ledger = openLedger(join(folder, 'state.sqlite'), folder);
    const [counter] = ledger.prepare("SELECT value FROM counters WHERE name = 'mails told of'").all();
    ledger.close();
    expect(counter?.value).toBe(openSentBox(join(folder, 'sent')).kept().at(-1)?.number);
  });

  test('GET clears nothing', async () => {
    child = await spawnToy(folder);
    const id = await send('stays');
    expect((await fetch(`${child.running.viewer}/clear-store`)).status).toBe(404);
    await child.kill();
    child = await spawnToy(folder);
    expect(await shown()).toEqual([id]);
  });
});
