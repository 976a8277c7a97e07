import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventType } from '../../core/words/record/event.ts';
import { buyerMail } from '../functions/mails.ts';
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

/** What SES tells about replies reaches the case through the deployed function. */

const SLOW_MS = 180_000;
let data: string;
let rules: string;
let pipeline: Pipeline;
beforeAll(async () => {
  data = temporaryFolder();
  rules = temporaryFolder();
  pipeline = await startPipeline({ data, playbook: playbookWith({ undoWithinSeconds: 1 }, rules) });
}, SLOW_MS);
afterAll(async () => {
  await pipeline?.kill();
  removeFolder(data);
  removeFolder(rules);
});

const mails = () => sentMails(pipeline.facts);
const typesOf = async (caseId: string): Promise<EventType[]> =>
  (await caseFile(data, caseId)).events.map(({ type }) => type);

/** A buyer writes and an agent approves the draft. @returns the case and its reply */
async function answered(relay: string, order: string): Promise<{ id: string; reply: SentMail }> {
  await handOver(
    buyerMail({ relay, order, messageId: `<${relay}@email.example.com>` }),
    () => pipeline.facts.smtp,
  );
  const { id } = await eventually('a case', async () =>
    (await openCases(data)).find(({ buyerKey }) => buyerKey === relay),
  );
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
  return { id, reply };
}

test('a permanent bounce reopens the case, and the agent is asked again', { timeout: SLOW_MS }, async () => {
  const { id, reply } = await answered('bounced000001', '112-0000001-0000001');
  const command = `${pipeline.facts.control}/sent/${reply.id}/bounce`;
  expect((await fetch(command, { method: 'POST' })).status).toBe(200);
  const file = await eventually('the case is open again', async () => {
    const now = await caseFile(data, id);
    return now.events.some(({ type }) => type === 'undelivered') && now.case.state === 'awaiting_decision'
      ? now
      : null;
  });
  expect(file.case.respondBy).not.toBeNull();
});

test('a reply that is delivered stays answered', { timeout: SLOW_MS }, async () => {
  const { id } = await answered('delivered0002', '112-0000002-0000002');
  await eventually('SES has told all', async () => {
    const activity = (await (await fetch(`${pipeline.facts.control}/activity`)).json()) as { queued: number };
    return activity.queued === 0;
  });
  expect((await caseFile(data, id)).case.state).toBe('awaiting_buyer');
  expect(await typesOf(id)).not.toContain('undelivered');
});
