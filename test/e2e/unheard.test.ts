import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { EventType } from '../../core/words/record/event.ts';
import { type BuyerMail, buyerMail, notice, TOLD } from '../functions/mails.ts';
import { type SentMail, sentMails } from './mailbox.ts';
import { formFor, openPage, submit } from './person.ts';
import {
  caseFile,
  eventually,
  handOver,
  openCases,
  type Pipeline,
  removeFolder,
  startPipeline,
  temporaryFolder,
} from './pipeline.ts';
import { playbookWith } from './playbook.ts';

/** No buyer unheard: what SES tells about replies, and mails that look like a machine's, a copy or nobody's, reach their case. */

const SLOW_MS = 180_000;
let data: string;
let rules: string;
let pipeline: Pipeline;
beforeAll(async () => {
  data = temporaryFolder();
  rules = temporaryFolder();
  pipeline = await startPipeline({
    data,
    playbook: twoStores(playbookWith({ undoWithinSeconds: 1 }, rules)),
  });
}, SLOW_MS);
afterAll(async () => {
  await pipeline?.kill();
  removeFolder(data);
  removeFolder(rules);
});

/** A second store beside the one of the project's own playbook. */
function twoStores(path: string): string {
  const written = parse(readFileSync(path, 'utf8')) as { stores: Record<string, unknown>[] };
  const [first] = written.stores;
  const de = {
    ...first,
    id: 'de',
    name: 'Larkfield DE',
    addresses: ['hilfe@example.org'],
    from: 'hilfe@example.org',
  };
  writeFileSync(path, stringify({ ...written, stores: [first, de] }));
  return path;
}

const mails = () => sentMails(pipeline.facts);
const take = (raw: string, to?: string) => handOver(raw, () => pipeline.facts.smtp, 1, to);
const tell = async (reply: SentMail, fate: string) =>
  expect((await fetch(`${pipeline.facts.control}/sent/${reply.id}/${fate}`, { method: 'POST' })).status).toBe(
    200,
  );

const typesIn = (events: { type: EventType }[]) => events.map(({ type }) => type);

/** A buyer writes; the case is asked about. */
async function written(relay: string, order: string, given: BuyerMail = {}): Promise<string> {
  const mail = { relay, order, messageId: `<${relay}@email.example.com>`, words: TOLD, ...given };
  await take(buyerMail(mail), given.to);
  const { id } = await eventually('a case', async () =>
    (await openCases(data)).find(({ buyerKey }) => buyerKey === relay),
  );
  await eventually(
    'a draft that waits',
    async () => (await caseFile(data, id)).case.state === 'awaiting_decision',
  );
  return id;
}

/** A buyer writes and an agent approves the draft. @returns the case, the deadline that was kept, and the reply */
async function answered(relay: string, order: string, given: BuyerMail = {}) {
  const id = await written(relay, order, given);
  const { respondBy } = (await caseFile(data, id)).case;
  const link = await eventually('a draft to approve', async () =>
    (await mails()).find(({ about }) => about === id)?.links.find((each) => each.endsWith('?do=approve')),
  );
  const form = formFor(await openPage(link), 'approve');
  if (form === null) throw new Error(`The page of ${link} has no form to approve`);
  expect((await submit(form)).status).toBe(200);
  const reply = await eventually('the reply', async () =>
    (await mails()).find((each) => each.reply?.caseId === id),
  );
  await eventually(
    'the case knows of it',
    async () => (await caseFile(data, id)).case.state === 'awaiting_buyer',
  );
  return { id, reply, respondBy };
}

/** The case is asked about again. */
const askedAgain = (id: string, because: EventType) =>
  eventually(`the case is open again (${because})`, async () => {
    const file = await caseFile(data, id);
    return typesIn(file.events).includes(because) && file.case.state === 'awaiting_decision' ? file : null;
  });

test.each([
  ['bounce', 'bounced000001', '112-0000001-0000001'],
  ['reject', 'rejected00001', '112-0000003-0000003'],
])(
  'I1 a reply that SES reports as %s reopens the case with the clock that it answered',
  async (fate, relay, order) => {
    const { id, reply, respondBy } = await answered(relay, order);
    await tell(reply, fate);
    const file = await askedAgain(id, 'undelivered');
    expect(file.case.respondBy).toBe(respondBy);
  },
  SLOW_MS,
);

test('a reply that is delivered stays answered', { timeout: SLOW_MS }, async () => {
  const { id } = await answered('delivered0002', '112-0000002-0000002');
  await eventually('SES has told all', async () => {
    const activity = (await (await fetch(`${pipeline.facts.control}/activity`)).json()) as { queued: number };
    return activity.queued === 0;
  });
  expect((await caseFile(data, id)).case.state).toBe('awaiting_buyer');
  expect(typesIn((await caseFile(data, id)).events)).not.toContain('undelivered');
});

test('N2 an injury behind an automatic subject is news in a known case', { timeout: SLOW_MS }, async () => {
  const id = await written('injured000004', '112-0000004-0000004');
  const { draft } = (await caseFile(data, id)).case;
  await take(
    buyerMail({
      relay: 'injured000004',
      order: '112-0000004-0000004',
      messageId: '<injured-2@email.example.com>',
      subject: 'Re: Automatic reply: your message',
      headers: ['Auto-Submitted: auto-replied'],
      words: 'The handle broke and my daughter burned her hand with boiling water.',
    }),
  );
  const file = await eventually('a new draft', async () => {
    const now = await caseFile(data, id);
    return now.case.state === 'awaiting_decision' && now.case.draft?.revision !== draft?.revision
      ? now
      : null;
  });
  expect(file.case.diagnosis?.risks).toContain('safety');
  expect(file.case.draft?.role).toBe('supervisor');
});

test('I30 the same words with a photo are news', { timeout: SLOW_MS }, async () => {
  const relay = 'photolater005';
  const order = '112-0000005-0000005';
  const id = await written(relay, order);
  const { draft } = (await caseFile(data, id)).case;
  const plain = buyerMail({ relay, order, messageId: '<photo-2@email.example.com>', words: TOLD });
  const picture =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const [head = '', body = ''] = [
    plain.slice(0, plain.indexOf('\r\n\r\n')),
    plain.slice(plain.indexOf('\r\n\r\n') + 4),
  ];
  await take(
    [
      head.replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary="b1"'),
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      '',
      body,
      '--b1',
      'Content-Type: image/png',
      'Content-Disposition: attachment; filename="crack.png"',
      'Content-Transfer-Encoding: base64',
      '',
      picture,
      '--b1--',
      '',
    ].join('\r\n'),
  );
  const file = await eventually('a new draft', async () => {
    const now = await caseFile(data, id);
    return now.case.state === 'awaiting_decision' && now.case.draft?.revision !== draft?.revision
      ? now
      : null;
  });
  expect(typesIn(file.events)).not.toContain('duplicate_seen');
});

test('I13 an opt-out to an address that no store lists reopens its case', { timeout: SLOW_MS }, async () => {
  const order = '112-0000006-0000006';
  const { id, respondBy } = await answered('unlisted00006', order, { to: 'hilfe@example.org' });
  await take(
    notice(
      'BUYER_OPTED_OUT_BSM_MESSAGES',
      'Your message was not delivered',
      `Order ${order}`,
      '<opt@amazon.example>',
    ).replace(/^To: .*$/m, 'To: old-address@example.net'),
    'old-address@example.net',
  );
  const file = await askedAgain(id, 'undelivered');
  expect(file.case.store).toBe('de');
  expect(file.case.respondBy).toBe(respondBy);
});
