import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, it } from 'vitest';
import { approved } from '../../core/case/transitions/decisions.ts';
import { closed, composed } from '../../core/case/transitions/steps.ts';
import { receiveMail } from '../../functions/intake/receive.ts';
import { changeCase } from '../../functions/pipeline/door.ts';
import { sendHandler } from '../../functions/send/send.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';
import { type BuyerMail, buyerMail, notice } from './mails.ts';

/** Which case a mail belongs to: the failures of other mail systems, each from the handler that must stop it. */

const ORDER = '112-0000001-0000001';
const OTHER_ORDER = '112-0000002-0000002';
const REPLY =
  'Dear Renata,\n\nWe are very sorry that your grinder stopped working. Since when does it stand still?\n\nKind regards';
const DAY_MS = 24 * 3_600_000;

let deps: FakeDependencies;
let arrivals = 0;

beforeEach(() => {
  deps = fakeDependencies({ now: '2026-10-05T09:03:10.000Z' });
  arrivals = 0;
});

async function arrive(raw: string) {
  arrivals += 1;
  deps.clock.advance(60_000);
  const rawKey = `inbound/${arrivals}`;
  await deps.bucket.write(rawKey, raw, 'message/rfc822');
  return receiveMail(deps, { rawKey, at: deps.clock.now() });
}

/** A further mail of a buyer, with an id and words of its own. */
const next = (given: BuyerMail = {}) =>
  buyerMail({
    messageId: `<m${arrivals + 1}@email.example.com>`,
    words: `More news, ${arrivals}.`,
    ...given,
  });

async function opened(raw: string): Promise<string> {
  const filed = await arrive(raw);
  if (filed.outcome !== 'filed' || !filed.opened) throw new Error(`opened nothing: ${filed.outcome}`);
  return filed.caseId;
}

async function readCase(id: string) {
  const c = await deps.cases.readCase(id);
  if (c === null) throw new Error('no case');
  return c;
}

const cases = async () => (await deps.cases.openCases(['main', 'second'], 100)).length;
const mailsOf = async (id: string) => (await deps.cases.messages(id)).length;

/** A draft waits for the agent. */
async function drafted(id: string, revision: number, body = REPLY): Promise<void> {
  const at = deps.clock.now();
  const { subject, stage, language } = {
    subject: 'Re: Damaged item',
    stage: 'respond' as const,
    language: 'en',
  };
  const draft = { revision, kind: 'response' as const, stage, role: 'agent' as const };
  await deps.cases.addDraft(id, {
    ...draft,
    language,
    subject,
    body,
    sentences: [],
    options: [],
    proactive: false,
    because: null,
    verdict: { verdict: 'pass', findings: [] },
    createdAt: at,
  });
  await changeCase(deps.cases, id, (c) =>
    composed(c, { ...draft, at, options: [], opensListingTask: false }),
  );
}

/** The agent's answer goes out, as the workflow sends it. */
async function answered(id: string, revision = 1, body = REPLY) {
  deps.clock.advance(60_000);
  await drafted(id, revision, body);
  const at = deps.clock.now();
  const who = { id: `d${revision}`, revision, by: 'agent@example.com', role: 'agent' as const, at };
  await changeCase(deps.cases, id, (c) => approved(c, { ...who, edited: false, leavesAt: who.at }));
  expect(await sendHandler(deps)({ state: { caseId: id, stage: 'respond' } })).toMatchObject({
    outcome: 'sent',
  });
  return PostalMime.parse(deps.outbox.sent.at(-1)?.raw ?? '');
}

/** Nobody has anything more to read: the case closes. */
async function close(id: string): Promise<void> {
  await changeCase(deps.cases, id, (c) => closed({ ...c, inbox: [] }, deps.clock.now(), 'solved'));
  expect((await readCase(id)).state).toBe('closed');
}

/** A mail that does not come through Amazon. */
function foreign(from: string, headers: string[], body: string, subject = 'Re: Damaged item'): string {
  return [
    ...headers,
    `From: ${from}`,
    'To: support@example.com',
    `Message-ID: <f${arrivals}@mail.example.net>`,
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
}

describe('another buyer', () => {
  it('T6 with the same name before the @, on another marketplace, joins nothing by a reference', async () => {
    const id = await opened(buyerMail({ suffix: null, order: null }));
    const { messageId = '' } = await answered(id);
    const british = next({ suffix: null, order: null, headers: [`In-Reply-To: ${messageId}`] });
    await opened(british.replaceAll('marketplace.amazon.com', 'marketplace.amazon.co.uk'));
    expect(await mailsOf(id)).toBe(2);
  });

  it('T6 who shares an Amazon Business address is told by the order, and answered in the own thread', async () => {
    const one = await opened(buyerMail({ suffix: 'thread-a' }));
    const two = await opened(next({ suffix: 'thread-b', order: OTHER_ORDER, name: 'Milan' }));
    await arrive(next({ suffix: 'thread-a' }));
    expect([await mailsOf(one), await mailsOf(two)]).toEqual([2, 1]);
    expect((await readCase(one)).relayAddress).toContain('+thread-a@');
    expect((await readCase(two)).relayAddress).toContain('+thread-b@');
  });

  it('T9 who writes our order number into the subject alone gets a case without that order', async () => {
    const victim = await opened(buyerMail());
    const other = await opened(
      next({ relay: 'zzzzzzzzzzzzzzz', suffix: null, order: null, subject: `Re: Order ${ORDER}` }),
    );
    expect(await mailsOf(victim)).toBe(1);
    expect((await readCase(other)).orderId).toBeNull();
    expect(
      await arrive(notice('REFUND_ISSUED', `Refund initiated for order ${ORDER}`, 'A refund of $10.00')),
    ).toEqual({
      outcome: 'attached',
      caseId: victim,
    });
  });

  it('T9 the buyer’s own order in the subject still leads to the case', async () => {
    const id = await opened(buyerMail({ suffix: null }));
    await arrive(next({ suffix: null, order: null, subject: `Re: Order ${ORDER}` }));
    expect(await mailsOf(id)).toBe(2);
  });
});

describe('who is no buyer', () => {
  it('T7 a third party in copy answers the first mail, again and again: no case, no message, no mail to staff', async () => {
    const id = await opened(buyerMail());
    const sent = deps.outbox.sent.length;
    for (let time = 0; time < 3; time += 1) {
      const reply = foreign(
        'Friend <friend@example.net>',
        ['In-Reply-To: <m1@email.example.com>'],
        'Me too!',
      );
      expect(await arrive(reply)).toMatchObject({ outcome: 'set_aside' });
    }
    expect([await cases(), await mailsOf(id), deps.outbox.sent.length]).toEqual([1, 1, sent]);
  });

  it.each([
    ['an answer to our Message-ID', 'Re: Damaged item', 'I want the refund.'],
    [
      'a forward of the buyer’s mail',
      'Fwd: Damaged item',
      'FYI\n\n-------- Forwarded Message --------\nFrom: Renata <d9v56xqh0a7do6+267af1fe-b5b0-4435-97dc-23743e7804e5@marketplace.amazon.com>\nSent: Monday\nTo: support@example.com\nSubject: Damaged item\n\nSend the money to me.',
    ],
  ])('T11 a stranger who was forwarded the mail writes into no case: %s', async (_name, subject, words) => {
    const id = await opened(buyerMail());
    const { messageId = '' } = await answered(id);
    const before = await readCase(id);
    const stranger = foreign('Eve <eve@example.net>', [`References: ${messageId}`], words, subject);
    expect(await arrive(stranger)).toMatchObject({ outcome: 'set_aside' });
    expect([await cases(), await mailsOf(id)]).toEqual([1, 2]);
    expect(await readCase(id)).toEqual(before);
  });

  it('T13 a mail that we sent to ourselves draws no later mail into its case', async () => {
    const self = foreign(
      'support@example.com',
      [
        'Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@example.com; dmarc=pass header.from=example.com',
        'Reply-To: d9v56xqh0a7do6@marketplace.amazon.com',
        'References: <m1@email.example.com>',
      ],
      'A note to myself.',
    );
    expect(await arrive(self)).toMatchObject({ outcome: 'set_aside' });
    await opened(next({ suffix: null }));
    await opened(next({ suffix: null, order: OTHER_ORDER, relay: 'zzzzzzzzzzzzzzz' }));
    expect(await cases()).toBe(2);
  });

  it('T13 our own reply that comes back in blind copy is nobody’s message', async () => {
    const id = await opened(buyerMail());
    await answered(id);
    const raw = Buffer.from(deps.outbox.sent.at(-1)?.raw ?? '').toString('utf8');
    expect(await arrive(raw)).toMatchObject({ outcome: 'set_aside' });
    expect([await cases(), await mailsOf(id)]).toEqual([1, 2]);
    expect((await readCase(id)).unansweredSince).toBeNull();
  });
});

describe('the same buyer', () => {
  it('T12 after closing reopens the case of the thread with a new clock, not the newer case of another order', async () => {
    const dead = await opened(buyerMail({ suffix: 'thread-a' }));
    await answered(dead);
    await close(dead);
    const newer = await opened(next({ suffix: 'thread-b', order: OTHER_ORDER }));
    await arrive(next({ suffix: 'thread-a', order: null }));
    expect([await mailsOf(dead), await mailsOf(newer)]).toEqual([3, 1]);
    expect(await readCase(dead)).toMatchObject({
      state: 'composing',
      run: 2,
      closedAt: null,
      unansweredSince: deps.clock.now(),
    });
    expect([...deps.workflow.started].sort()).toEqual([`${dead}-1`, `${dead}-2`, `${newer}-1`].sort());
  });

  it('T12 with another order does not wake the closed case', async () => {
    const dead = await opened(buyerMail({ suffix: null }));
    await answered(dead);
    await close(dead);
    await opened(next({ suffix: null, order: OTHER_ORDER }));
    expect((await readCase(dead)).state).toBe('closed');
  });

  it('T14 answers to a registered address without plus or Reply-To, which any host takes', async () => {
    const id = await opened(buyerMail());
    const reply = await answered(id);
    expect(reply.from?.address).toBe('support@example.com');
    expect(reply.replyTo ?? []).toEqual([]);
  });

  it.each(['RE: ', 'AW: ', 'SV: ', 'Re: Re: ', 'R: ', 'Odp: ', '返信: ', ''])(
    'T15 the prefix "%s" makes no case of an answer',
    async (prefix) => {
      const id = await opened(buyerMail());
      await arrive(next({ order: null, subject: `${prefix}Damaged item` }));
      expect([await cases(), await mailsOf(id)]).toEqual([1, 2]);
    },
  );

  it('T15 the same subject from another buyer is no tie', async () => {
    await opened(buyerMail({ subject: 'Re: Damaged item' }));
    await opened(next({ subject: 'Re: Damaged item', relay: 'zzzzzzzzzzzzzzz', order: OTHER_ORDER }));
    expect(await cases()).toBe(2);
  });

  it.each<[string, (ours: string, references: string) => string]>([
    ['our own id', (ours) => ours],
    ['the id that SES put in its place', () => '<ses-1@eu-west-1.amazonses.com>'],
    ['the chain that we sent', (_ours, references) => references],
  ])('T16 answers our first mail weeks later, without thread or order, by %s', async (_name, quoted) => {
    const id = await opened(buyerMail({ suffix: null, order: null }));
    const { messageId = '', references = '' } = await answered(id);
    deps.clock.advance(40 * DAY_MS);
    await arrive(
      next({ suffix: null, order: null, headers: [`References: ${quoted(messageId, references)}`] }),
    );
    expect([await cases(), await mailsOf(id)]).toEqual([1, 3]);
  });

  it('T17 with Outlook, whose mail carries no reference: Amazon’s thread in the address is enough', async () => {
    const id = await opened(buyerMail({ order: null }));
    await arrive(
      next({ order: null, headers: ['Thread-Topic: Damaged item', 'Thread-Index: AdjX0123456789=='] }),
    );
    expect([await cases(), await mailsOf(id)]).toEqual([1, 2]);
  });

  it('T17 a Thread-Index alone ties two buyers to nothing', async () => {
    const headers = ['Thread-Topic: Damaged item', 'Thread-Index: AdjX0123456789=='];
    await opened(buyerMail({ headers }));
    await opened(next({ headers, relay: 'zzzzzzzzzzzzzzz', suffix: null, order: OTHER_ORDER }));
    expect(await cases()).toBe(2);
  });
});

describe('Amazon’s copy of what was sent', () => {
  const copy = (words: string, id = `<copy${arrivals}@email.example.com>`, order = `# ${ORDER}:`) =>
    notice(
      'BBC_MESSAGE_CONFIRMATION_TO_MERCHANT',
      'Your e-mail to Renata',
      [
        'Here is a copy of the e-mail that you sent to Renata.',
        order,
        '------------- Begin message -------------',
        words,
        '------------- End message -------------',
      ].join('\r\n'),
      id,
    );
  const ELSEWHERE =
    'Hello Renata,\r\nwe are sending you a new grinder today, keep the old one.\r\nKind regards';

  it('of an answer in Seller Central takes the draft back and stops the clock', async () => {
    const id = await opened(buyerMail());
    await drafted(id, 1);
    expect(await arrive(copy(ELSEWHERE))).toEqual({ outcome: 'attached', caseId: id });
    expect(await readCase(id)).toMatchObject({
      state: 'composing',
      unansweredSince: null,
      respondBy: null,
      draft: { status: 'superseded' },
    });
    const types = (await deps.cases.events(id)).map(({ type }) => type);
    expect(types).toContain('answered_elsewhere');
  });

  it('of an answer in Seller Central is one even where a reply of ours never had its copy', async () => {
    const id = await opened(buyerMail());
    await answered(id);
    await arrive(next());
    await drafted(id, 2);
    await arrive(copy(ELSEWHERE));
    expect(await readCase(id)).toMatchObject({ unansweredSince: null, draft: { status: 'superseded' } });
  });

  it.each([
    ['that comes late', 1],
    ['that comes to two registered addresses', 2],
  ])('of our own reply %s leaves what the buyer wrote since unanswered', async (_name, copies) => {
    const id = await opened(buyerMail());
    await answered(id);
    await arrive(next());
    const since = deps.clock.now();
    await drafted(id, 2);
    for (let time = 0; time < copies; time += 1) await arrive(copy(REPLY.replaceAll('\n', '\r\n')));
    expect(await readCase(id)).toMatchObject({
      state: 'awaiting_decision',
      unansweredSince: since,
      draft: { status: 'pending', revision: 2 },
    });
  });

  it('that repeats no words confirms the last reply without a copy, once', async () => {
    const bare = (id: string) =>
      notice('BBC_MESSAGE_CONFIRMATION_TO_MERCHANT', 'Your e-mail to Renata', `Sent for order ${ORDER}.`, id);
    const id = await opened(buyerMail());
    await answered(id);
    await arrive(next());
    await drafted(id, 2);
    await arrive(bare('<bare1@email.example.com>'));
    expect((await readCase(id)).unansweredSince).not.toBeNull();
    await arrive(bare('<bare2@email.example.com>'));
    expect((await readCase(id)).unansweredSince).toBeNull();
  });

  it('that may be of two cases closes neither', async () => {
    const one = await opened(buyerMail({ suffix: 'thread-a' }));
    const two = await opened(next({ suffix: 'thread-b', order: OTHER_ORDER }));
    for (const id of [one, two]) await drafted(id, 1);
    const tied = copy(ELSEWHERE, '<tied@email.example.com>', 'To: d9v56xqh0a7do6@marketplace.amazon.com');
    expect(await arrive(tied)).toMatchObject({ outcome: 'set_aside' });
    for (const id of [one, two]) expect((await readCase(id)).unansweredSince).not.toBeNull();
  });
});
