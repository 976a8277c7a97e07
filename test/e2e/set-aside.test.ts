import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SetAside } from '../../functions/ports/asides.ts';
import { FORGED } from '../functions/intake/mailbox.ts';
import { buyerMail } from '../functions/mails.ts';
import { sentMails } from './mailbox.ts';
import { type Form, formFor, openPage, type Page, signIn, submit } from './person.ts';
import {
  caseFile,
  eventually,
  handOver,
  openCases,
  type Pipeline,
  removeFolder,
  startPipeline,
  temporaryFolder,
  waitingAsides,
} from './pipeline.ts';
import { emailsOf, ownPlaybook } from './playbook.ts';

/** A genuine mail that could not be proven is seen, judged and released on the desk, and answered in time. */

const STARTING_MS = 120_000;
const SLOW_MS = 120_000;
const HOUR_MS = 3_600_000;

let data: string;
let pipeline: Pipeline;
const mails = () => sentMails(pipeline.facts);

const forged = (n: number) =>
  buyerMail({
    headers: [FORGED],
    relay: `buyer${n}buyer${n}`,
    order: `112-000000${n}-0000001`,
    messageId: `<s${n}@email.example.com>`,
  }).replace(/^Date: .*$/m, `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`);

const signInLink = () =>
  eventually('the link to sign in', async () => {
    const texts = (await mails()).map(({ mail }) => mail.text ?? '');
    return texts.flatMap((text) => /http:\S+\/sign-in\/[\w.-]+/.exec(text)?.[0] ?? []).at(-1);
  });

async function asideOf(n: number): Promise<SetAside> {
  return eventually('the mail set aside', async () =>
    (await waitingAsides(data)).find(({ orderId }) => orderId === `112-000000${n}-0000001`),
  );
}

function formOf(page: Page, action: string): Form {
  const form = formFor(page, action);
  if (form === null) throw new Error(`The page has no form ${action}`);
  return form;
}

beforeAll(async () => {
  data = temporaryFolder();
  pipeline = await startPipeline({ data });
}, STARTING_MS);
afterAll(async () => {
  await pipeline?.kill();
  removeFolder(data);
});

describe('a mail that was set aside', () => {
  test(
    'W1 W4 is told, found on the desk, released there, and has a draft within its old 24 hours',
    async () => {
      await handOver(forged(1), () => pipeline.facts.smtp);
      const item = await asideOf(1);
      expect(item).toMatchObject({ why: 'suspicious', kind: 'suspicious' });
      await eventually('a supervisor is told', async () =>
        (await mails()).some(({ mail }) => mail.text?.includes('112-0000001-0000001')),
      );

      const [agent = ''] = emailsOf(ownPlaybook(), 'agent');
      const { pages } = pipeline.facts;
      const cookie = await signIn(pages, agent, signInLink);
      expect((await openPage(`${pages}/board`, cookie)).html).toContain(': 1</a>');
      expect((await openPage(`${pages}/set-aside`, cookie)).html).toContain(`/set-aside/${item.id}`);
      const page = await openPage(`${pages}/set-aside/${item.id}`, cookie);
      expect(page.html).toContain('The grinder stopped working after three uses.');

      // Without the tick it is asked again; nothing is changed.
      const release = formOf(page, 'release');
      expect((await submit(release, {}, cookie)).status).toBe(422);
      expect((await submit(release, { sure: 'yes' }, cookie)).status).toBe(200);

      const opened = await eventually('its case with a draft', async () =>
        (await openCases(data)).find(
          (c) => c.orderId === '112-0000001-0000001' && c.draft?.status === 'pending',
        ),
      );
      const mail = await eventually('the draft in a mailbox', async () =>
        (await mails()).find(({ about }) => about === opened.id),
      );
      expect(mail.mail.text).toContain('112-0000001-0000001');
      const due = Date.parse(opened.respondBy ?? '');
      expect(due).toBeLessThanOrEqual(Date.parse(item.at) + 24 * HOUR_MS);
      expect(due).toBeGreaterThan(Date.parse(item.at) + 23.9 * HOUR_MS);
      const { events } = await caseFile(data, opened.id);
      expect(events.find(({ type }) => type === 'released')).toMatchObject({
        by: agent,
        facts: { why: 'suspicious' },
      });
      expect(await waitingAsides(data)).toEqual([]);
      const after = await openPage(`${pages}/set-aside/${item.id}`, cookie);
      expect(after.html).toContain(`href="/case/${opened.id}"`);
      expect(await openCases(data)).toHaveLength(1);
    },
    SLOW_MS,
  );

  test(
    'is judged from the command line alike',
    async () => {
      await handOver(forged(2), () => pipeline.facts.smtp);
      await handOver(forged(3), () => pipeline.facts.smtp);
      const [genuine, spam] = [await asideOf(2), await asideOf(3)];
      expect(await waitingAsides(data, 'dismiss', spam.id)).toEqual([{ id: spam.id, dismissed: true }]);
      expect(await waitingAsides(data, 'release', genuine.id)).toEqual([{ id: genuine.id, released: true }]);
      await eventually('the case of the second', async () =>
        (await openCases(data)).find((c) => c.orderId === '112-0000002-0000001'),
      );
      expect(await waitingAsides(data)).toEqual([]);
      const all = (await waitingAsides(data, '--all')) as SetAside[];
      expect(all.find(({ id }) => id === spam.id)?.judgements).toMatchObject([
        { what: 'dismissed', by: 'operator' },
      ]);
    },
    SLOW_MS,
  );
});
