import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../core/words/case.ts';
import { type SentMail, sentMails } from './mailbox.ts';
import { formFor, openPage, submit } from './person.ts';
import {
  caseFile,
  eventually,
  handOver,
  openCases,
  type Pipeline,
  removeFolder,
  setAsideMails,
  startPipeline,
  temporaryFolder,
} from './pipeline.ts';
import { emailsOf, ownPlaybook, playbookWith } from './playbook.ts';

/** A mailbox of thirty mails goes in by SMTP; from there on everything is seen and done as staff and buyers do. */

const MAILS = fileURLToPath(new URL('../mails', import.meta.url));
/** Starting, thirty mails, nineteen drafts: some 20 s on two idle cores, several times that on busy ones. */
const SETTING_UP_MS = 240_000;
const SLOW_MS = 120_000;
/** Long enough to press a button in, short enough to wait for. */
const UNDO_SECONDS = 5;

interface Expected {
  file: string;
  kind: string;
  relayAddress: string | null;
  orderId: string | null;
  messageId: string;
  subject: string;
  text: string | null;
}

const expected = readFileSync(join(MAILS, 'expected.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Expected);
const ofKind = (...kinds: string[]) => expected.filter((mail) => kinds.includes(mail.kind));
const opening = ofKind('buyer_message', 'customer_service_relay');
const bytesOf = (file: string) => readFileSync(join(MAILS, file));

let data: string;
let rules: string;
let pipeline: Pipeline;
const mails = () => sentMails(pipeline.facts);
const mailsAbout = async (caseId: string) => (await mails()).filter((mail) => mail.about === caseId);
const caseOf = (cases: Case[], { relayAddress }: Expected) => {
  const found = cases.find((each) => each.relayAddress === relayAddress);
  if (found === undefined) throw new Error(`No case answers to ${relayAddress}`);
  return found;
};
const approveLink = (mail: SentMail | undefined): string => {
  const link = mail?.links.find((each) => each.endsWith('?do=approve'));
  if (link === undefined) throw new Error('The mail has no link to approve');
  return link;
};
/** What of the cases a decision would change. */
const standing = async () =>
  (await openCases(data)).map(({ id, version, state }) => `${id} ${version} ${state}`).sort();

beforeAll(async () => {
  data = temporaryFolder();
  rules = temporaryFolder();
  pipeline = await startPipeline({
    data,
    playbook: playbookWith({ undoWithinSeconds: UNDO_SECONDS }, rules),
  });
  for (const { file } of expected) await handOver(bytesOf(file), () => pipeline.facts.smtp);
  await eventually(
    'a draft for each buyer in somebody’s mailbox',
    async () => {
      const about = new Set((await mails()).flatMap((mail) => mail.about ?? []));
      return about.size >= opening.length;
    },
    SETTING_UP_MS,
  );
}, SETTING_UP_MS);
afterAll(async () => {
  await pipeline?.kill();
  removeFolder(data);
  removeFolder(rules);
});

describe('mail in', () => {
  test('each buyer, and each buyer for whom Amazon writes, has exactly one case', async () => {
    const cases = await openCases(data);
    expect(cases.map((each) => each.relayAddress).sort()).toEqual(
      opening.map((mail) => mail.relayAddress).sort(),
    );
    for (const mail of opening) expect(caseOf(cases, mail).orderId, mail.file).toBe(mail.orderId);
  });

  test('everything else is set aside with its reason: nothing lost, nothing answered', async () => {
    const aside = await eventually('the other mails set aside', async () => {
      const found = await setAsideMails(data);
      return found.length >= expected.length - opening.length ? found : null;
    });
    expect(aside.map(({ kind, orderId }) => `${kind} ${orderId}`).sort()).toEqual(
      expected
        .filter((mail) => !opening.includes(mail))
        .map(({ kind, orderId }) => `${kind} ${orderId}`)
        .sort(),
    );
    const whyOf = (kind: string) => aside.filter((item) => item.kind === kind).map((item) => item.why);
    expect(whyOf('suspicious')).toEqual(['suspicious']);
    expect(whyOf('a_to_z_opened')).toEqual(['no_case']);
    expect(whyOf('other')).toEqual(['not_ours']);
  });

  test('L1 D1: the same mail again, and its copy under another id, open nothing and ask nobody', async () => {
    const [first] = opening;
    if (first === undefined) throw new Error('No sample');
    const before = await standing();
    const asked = (await mails()).length;
    const raw = bytesOf(first.file).toString('latin1');
    const copy = raw.replace(first.messageId, '<second-mailbox@email.example.com>');
    expect(copy).not.toBe(raw);
    await handOver(raw, () => pipeline.facts.smtp);
    await handOver(Buffer.from(copy, 'latin1'), () => pipeline.facts.smtp);
    const { id } = caseOf(await openCases(data), first);
    const { events } = await eventually('the copy on the case’s timeline', async () => {
      const file = await caseFile(data, id);
      return file.events.some((event) => event.type === 'duplicate_seen') ? file : null;
    });
    expect(events.filter((event) => event.type === 'wrote')).toHaveLength(1);
    expect((await standing()).map((line) => line.split(' ')[0])).toEqual(
      before.map((line) => line.split(' ')[0]),
    );
    expect(await mails()).toHaveLength(asked);
  });
});

describe('the draft', () => {
  test('of each case is in the mailbox of one person who may decide it, and says whom it is about', async () => {
    const playbook = ownPlaybook();
    const all = await mails();
    for (const each of await openCases(data)) {
      const [mail, ...more] = all.filter((one) => one.about === each.id);
      expect(more, each.id).toEqual([]);
      expect(each.state).toBe('awaiting_decision');
      expect(each.draft?.status).toBe('pending');
      expect(emailsOf(playbook, each.draft?.role ?? 'agent')).toContain(mail?.to[0]);
      expect(mail?.to).toHaveLength(1);
      if (each.orderId !== null) expect(mail?.mail.text).toContain(each.orderId);
    }
  });

  test('A1: whoever only looks decides nothing, by GET or HEAD of any link of any mail', async () => {
    const before = await standing();
    const sent = (await mails()).length;
    const links = (await mails()).flatMap((mail) => mail.links);
    expect(links.length).toBeGreaterThan(opening.length * 4);
    for (const link of links) {
      const [got, head] = await Promise.all([fetch(link), fetch(link, { method: 'HEAD' })]);
      expect(got.status, link).toBe(200);
      expect(head.status, link).toBeLessThan(500);
      await got.arrayBuffer();
    }
    expect(await standing()).toEqual(before);
    expect(await mails()).toHaveLength(sent);
  }, 180_000);
});

describe('an approval', () => {
  /** "Damaged or defective item", in English, with a wish: the shortest way through the main job. */
  const sample = opening.find((mail) => mail.file === '01-us-defect-blender.eml');
  let asked: SentMail | undefined;
  let reply: SentMail;

  beforeAll(async () => {
    if (sample === undefined) throw new Error('The sample is gone');
    const { id } = caseOf(await openCases(data), sample);
    [asked] = await mailsAbout(id);
    const page = await openPage(approveLink(asked));
    const form = formFor(page, 'approve');
    if (form === null) throw new Error('The page has no form to approve');
    expect(await mails()).not.toContainEqual(expect.objectContaining({ reply: expect.anything() }));
    const after = await submit(form);
    expect(after.status).toBe(200);
    expect(formFor(after, 'approve')).toBeNull();
    reply = await eventually('the reply to the buyer', async () =>
      (await mails()).find((mail) => mail.reply?.caseId === id),
    );
  }, SLOW_MS);

  test('sends one mail, to the relay address exactly as received', () => {
    expect(reply.header('To')).toBe(sample?.relayAddress);
    expect(reply.to).toEqual([sample?.relayAddress]);
    expect(reply.header('Cc')).toBeNull();
    expect(reply.header('Bcc')).toBeNull();
    expect(reply.mail.from?.address).toBe('support@example.com');
  });

  test('T1 T5: names the buyer’s mail and itself, so that Amazon and the buyer’s answer find the thread', () => {
    expect(reply.header('In-Reply-To')).toBe(sample?.messageId);
    const references = (reply.header('References') ?? '').split(/\s+/);
    expect(references).toHaveLength(2);
    expect(references[0]).toBe(sample?.messageId);
    expect(references[1]).toMatch(/^<mr\.[0-9a-f]+\.1\.[0-9a-f]+@example\.com>$/);
    expect(reply.header('Message-ID')).toMatch(/@[a-z0-9-]+\.amazonses\.com>$/);
  });

  test('has the buyer’s subject with one "Re:"', () => {
    expect(reply.mail.subject).toBe(`Re: ${sample?.subject}`);
  });

  test('O6: has text and HTML of the same words, the buyer’s own below them', () => {
    const [firstWords] = (sample?.text ?? '').split('\n');
    const { text = '', html = '' } = reply.mail;
    expect(text).toMatch(/^Hello Renata,/);
    expect(text).toContain(`> ${firstWords?.slice(0, 40)}`);
    expect(text.indexOf('Kind regards')).toBeLessThan(text.indexOf('> '));
    expect(html).toContain('Hello Renata,');
    expect(html).toMatch(/<blockquote/);
    expect(`${text}${html}`).not.toContain('/r/');
    expect(`${text}${html}`).not.toMatch(/makeright|\{\{/i);
  });

  test('A4 A5: the link is used up; a second click is told so and sends nothing', async () => {
    const page = await openPage(approveLink(asked));
    expect(page.status).toBe(200);
    expect(formFor(page, 'approve')).toBeNull();
    const again = await submit({
      action: approveLink(asked).replace('?do=approve', '/approve'),
      method: 'post',
      press: page.press,
      fields: { revision: '1', body: 'Hello Renata, this is another text.' },
    });
    expect(again.status).toBe(409);
    expect(again.html).toContain('this is another text');
    const replies = (await mails()).filter((mail) => mail.reply !== null);
    expect(replies.map((mail) => mail.id)).toEqual([reply.id]);
  });
});

describe('an approval that is taken back', () => {
  const other = opening.find(
    (mail) => mail.kind === 'buyer_message' && mail.file !== '01-us-defect-blender.eml',
  );

  test(
    'sends nothing, also after its window; approved again, one reply goes',
    async () => {
      if (other === undefined) throw new Error('The sample is gone');
      const { id } = caseOf(await openCases(data), other);
      const asked = (await mailsAbout(id)).find((mail) =>
        mail.links.some((link) => link.endsWith('?do=approve')),
      );
      const link = approveLink(asked);
      const approve = formFor(await openPage(link), 'approve');
      if (approve === null) throw new Error('The page has no form to approve');
      const undo = formFor(await submit(approve), 'undo');
      if (undo === null) throw new Error('The page has no form to take the approval back');
      const after = await submit(undo);
      expect(after.status).toBe(200);

      // The workflow has noticed: the case waits on a token once more.
      const again = await eventually('the case waits for a decision again', async () => {
        const { case: c, events } = await caseFile(data, id);
        const undoneAt = events.findLast(({ type }) => type === 'undone')?.at ?? '';
        const waits = c.state === 'awaiting_decision' && c.wait !== null && c.wait.since > undoneAt;
        return waits ? formFor(after, 'approve') : null;
      });
      expect((await mails()).filter((mail) => mail.reply?.caseId === id)).toEqual([]);
      await submit(again);
      await eventually('the reply to the buyer', async () =>
        (await mails()).some((mail) => mail.reply?.caseId === id),
      );
      const { events } = await caseFile(data, id);
      expect(
        events.map(({ type }) => type).filter((type) => ['approved', 'undone', 'sent'].includes(type)),
      ).toEqual(['approved', 'undone', 'approved', 'sent']);
    },
    SLOW_MS,
  );
});
