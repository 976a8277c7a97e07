import type { Context, SQSEvent } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { approved } from '../../core/case/transitions/decisions.ts';
import { sendBegun, sent } from '../../core/case/transitions/reply.ts';
import { composed } from '../../core/case/transitions/steps.ts';
import { intakeHandler } from '../../functions/intake/intake.ts';
import { receiveMail } from '../../functions/intake/receive.ts';
import { changeCase } from '../../functions/pipeline/door.ts';
import { asidesIn } from './asides.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';
import { dyingAt, dyingTable } from './fakes/dying.ts';
import { type BuyerMail, buyerMail, notice } from './mails.ts';

let deps: FakeDependencies;
let arrivals = 0;

beforeEach(() => {
  deps = fakeDependencies({ now: '2026-10-05T09:03:10.000Z' });
  arrivals = 0;
});

async function put(raw: string): Promise<string> {
  arrivals += 1;
  const rawKey = `inbound/${arrivals}`;
  await deps.bucket.write(rawKey, raw, 'message/rfc822');
  return rawKey;
}

async function arrive(raw: string) {
  const rawKey = await put(raw);
  return receiveMail(deps, { rawKey, at: deps.clock.now() });
}

async function openCases() {
  return deps.cases.openCases(['main'], 100);
}

async function onlyCase() {
  const cases = await openCases();
  expect(cases).toHaveLength(1);
  const [c] = cases;
  if (c === undefined) throw new Error('no case');
  return c;
}

/** The agent's answer went out. */
async function answered(caseId: string): Promise<void> {
  const at = deps.clock.now();
  const person = { by: 'agent@example.com', role: 'agent' as const };
  const who = { ...person, id: 'd', revision: 1, at, edited: false, leavesAt: at };
  const draft = {
    at,
    revision: 1,
    kind: 'response',
    stage: 'respond',
    role: 'agent',
    options: [],
    opensListingTask: false,
  } as const;
  await changeCase(deps.cases, caseId, (c) => composed(c, { ...draft, options: [] }));
  await changeCase(deps.cases, caseId, (c) => approved(c, who));
  await changeCase(deps.cases, caseId, sendBegun);
  await changeCase(deps.cases, caseId, (c) => sent(c, at, { revision: 1, sesMessageId: 's1' }));
}

function sqs(...keys: string[]): SQSEvent {
  const records = keys.map((key, index) => ({
    messageId: `record-${index}`,
    eventSource: 'aws:sqs',
    body: JSON.stringify({ Records: [{ eventTime: '2026-10-05T09:03:10.000Z', s3: { object: { key } } }] }),
  }));
  return { Records: records } as unknown as SQSEvent;
}

const context = {} as Context;

describe('a buyer writes', () => {
  it('opens a case with message, clock and execution', async () => {
    expect(await arrive(buyerMail())).toMatchObject({ outcome: 'filed', opened: true });
    const c = await onlyCase();
    expect(c).toMatchObject({
      orderId: '112-0000001-0000001',
      asin: 'B0EXAMPLE1',
      respondBy: '2026-10-06T09:03:10.000Z',
      relayAddress: 'd9v56xqh0a7do6+267af1fe-b5b0-4435-97dc-23743e7804e5@marketplace.amazon.com',
    });
    expect(await deps.cases.messages(c.id)).toHaveLength(1);
    expect([...deps.workflow.started]).toEqual([`${c.id}-1`]);
  });

  it('D1 the same mail delivered again, even as another object, is one mail', async () => {
    await arrive(buyerMail());
    deps.clock.advance(5000);
    await arrive(buyerMail());
    const c = await onlyCase();
    expect(await deps.cases.messages(c.id)).toHaveLength(1);
    expect(c.inbox).toHaveLength(0);
  });

  it('the same words under another Message-ID open nothing twice', async () => {
    await arrive(buyerMail());
    await arrive(buyerMail({ messageId: '<m2@email.example.com>' }));
    const c = await onlyCase();
    const messages = await deps.cases.messages(c.id);
    expect(messages.map((m) => m.duplicateOf === null)).toEqual(expect.arrayContaining([true, false]));
    expect(c.inbox).toHaveLength(0);
  });

  it('the same words after our answer are news', async () => {
    await arrive(buyerMail());
    const { id } = await onlyCase();
    deps.clock.advance(60_000);
    await answered(id);
    deps.clock.advance(60_000);
    await arrive(buyerMail({ messageId: '<m2@email.example.com>' }));
    expect((await onlyCase()).unansweredSince).toBe(deps.clock.now());
  });

  it.each<[string, BuyerMail, BuyerMail]>([
    ['same words, two ids', {}, { messageId: '<m2@email.example.com>' }],
    [
      'two messages of one thread',
      {},
      { messageId: '<m2@email.example.com>', words: 'One more thing: it smells burnt.' },
    ],
    [
      'thread and order apart',
      { suffix: null },
      { messageId: '<m2@email.example.com>', words: 'And it smells.' },
    ],
    [
      'no order on either',
      { order: null },
      { order: null, messageId: '<m2@email.example.com>', words: 'And it smells.' },
    ],
    ['order on one only', {}, { order: null, messageId: '<m2@email.example.com>', words: 'And it smells.' }],
  ])('D3 two mails of the same instant open one case: %s', async (_name, a, b) => {
    const keys = [await put(buyerMail(a)), await put(buyerMail(b))];
    const at = deps.clock.now();
    const first = await Promise.allSettled(keys.map((rawKey) => receiveMail(deps, { rawKey, at })));
    // Who found the other at work is delivered again by the queue.
    for (const [index, result] of first.entries()) {
      if (result.status === 'rejected') await receiveMail(deps, { rawKey: keys[index] ?? '', at });
    }
    const c = await onlyCase();
    expect(await deps.cases.messages(c.id)).toHaveLength(2);
  });

  it('D3 a crash at any write leaves no empty case, and the next delivery completes it', async () => {
    for (let crashAt = 1; crashAt < 40; crashAt += 1) {
      deps = fakeDependencies({ now: '2026-10-05T09:03:10.000Z' });
      const rawKey = await put(buyerMail());
      const ports = dyingTable(deps, dyingAt(crashAt));
      const at = deps.clock.now();
      const crashed = await receiveMail({ ...deps, ...ports }, { rawKey, at }).catch(() => 'crashed');
      for (const c of await openCases()) expect(await deps.cases.messages(c.id)).not.toHaveLength(0);
      await receiveMail(deps, { rawKey, at });
      const c = await onlyCase();
      expect(await deps.cases.messages(c.id)).toHaveLength(1);
      expect(deps.workflow.started.size).toBe(1);
      if (crashed !== 'crashed') return;
    }
    throw new Error('the intake never finished');
  });

  it.each<[string, BuyerMail]>([
    ['no Message-ID', { messageId: null }],
    ['neither Message-ID nor subject', { messageId: null, subject: '' }],
  ])('D6 a mail with %s is a case all the same', async (_name, given) => {
    await arrive(buyerMail(given));
    await onlyCase();
  });

  it('T9 an order number of another buyer in the subject joins nothing', async () => {
    await arrive(buyerMail());
    await arrive(
      buyerMail({
        relay: 'zzzzzzzzzzzzzzz',
        suffix: 'other-thread',
        order: '112-0000002-0000002',
        messageId: '<m2@email.example.com>',
        subject: 'About order 112-0000001-0000001',
        words: 'Mine is broken too.',
      }),
    );
    expect(await openCases()).toHaveLength(2);
  });

  it('T10 a forged reference of a stranger attaches to nothing', async () => {
    await arrive(buyerMail());
    const victim = await onlyCase();
    const ours = 'mr.guess';
    await deps.lookUps.claim(`out#${ours}`, victim.id, deps.clock.now());
    await arrive(
      buyerMail({
        relay: 'zzzzzzzzzzzzzzz',
        suffix: null,
        order: null,
        messageId: '<m2@email.example.com>',
        words: 'Refund me.',
        headers: [`In-Reply-To: <${ours}@example.com>`, `References: <${ours}@example.com>`],
      }),
    );
    expect(await openCases()).toHaveLength(2);
    expect(await deps.cases.messages(victim.id)).toHaveLength(1);
  });

  it.each([
    ['T1 our own id in References', ['References: <mr.ours@example.com>']],
    ['T2 the bare id that SES answered', ['In-Reply-To: <0100-ses@eu-west-1.amazonses.com>']],
    ['T3 only In-Reply-To', ['In-Reply-To: <mr.ours@example.com>']],
    [
      'T4 a foreign In-Reply-To, ours in References',
      ['In-Reply-To: <foreign@example.net>', 'References: <a@example.net> <mr.ours@example.com>'],
    ],
  ])('%s', async (_name, headers) => {
    await arrive(buyerMail({ order: null, suffix: null }));
    const c = await onlyCase();
    await deps.lookUps.claim('out#mr.ours', c.id, deps.clock.now());
    await deps.lookUps.claim('out#0100-ses', c.id, deps.clock.now());
    deps.clock.advance(40 * 24 * 3_600_000);
    await arrive(
      buyerMail({
        order: null,
        suffix: null,
        messageId: '<m2@email.example.com>',
        words: 'Still broken.',
        headers,
      }),
    );
    await onlyCase();
    expect(await deps.cases.messages(c.id)).toHaveLength(2);
  });
});

describe('notices', () => {
  const refund = () =>
    notice(
      'REFUND_ISSUED',
      'Refund initiated for order 112-0000001-0000001',
      'A refund of $10.00 for order 112-0000001-0000001 was initiated.',
    );

  it('S7 never start or restart the clock', async () => {
    await arrive(buyerMail());
    const before = await onlyCase();
    await answered(before.id);
    expect(await arrive(refund())).toMatchObject({ outcome: 'attached', caseId: before.id });
    expect(await onlyCase()).toMatchObject({ unansweredSince: null, respondBy: null });
  });

  it('without a case are set aside, and join the case that comes later', async () => {
    const request = notice(
      'RETURN_REQUEST',
      'Return authorization request for order 112-0000001-0000001',
      'Order ID: 112-0000001-0000001\r\nReason: Item defective',
    );
    expect(await arrive(request)).toMatchObject({ outcome: 'set_aside' });
    expect(await openCases()).toHaveLength(0);
    await arrive(buyerMail());
    const c = await onlyCase();
    expect((await deps.cases.messages(c.id)).map((m) => m.kind).sort()).toEqual([
      'buyer_message',
      'return_request',
    ]);
  });

  it('a claim without a case reaches the supervisor at once', async () => {
    await arrive(
      notice(
        'A_Z_CLAIM_RESPONDENT_NOTIFY',
        'Action required: Claim received on order 112-0000009-0000009',
        'Order 112-0000009-0000009',
      ),
    );
    expect(deps.outbox.sent).toHaveLength(1);
    expect(await openCases()).toHaveLength(0);
  });

  it('L2 a bounce opens no case and is answered by nothing', async () => {
    const dsn = [
      'From: MAILER-DAEMON@mail.example.net',
      'To: support@example.com',
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <dsn1@mail.example.net>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Could not deliver.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Final-Recipient: rfc822; x@example.net',
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--b--',
      '',
    ].join('\r\n');
    expect(await arrive(dsn)).toMatchObject({ outcome: 'set_aside' });
    expect(await openCases()).toHaveLength(0);
    expect(deps.outbox.sent).toHaveLength(0);
  });

  it('L1 L3 an out-of-office note neither opens, reopens nor wakes a case', async () => {
    await arrive(buyerMail());
    const before = await onlyCase();
    await answered(before.id);
    const { inbox } = await onlyCase();
    await arrive(
      buyerMail({
        messageId: '<ooo@email.example.com>',
        words: 'I am out of office until Monday.',
        headers: ['Auto-Submitted: auto-replied', 'X-Autoreply: yes'],
        subject: 'Automatic reply: your message',
      }),
    );
    expect(await onlyCase()).toMatchObject({ unansweredSince: null, inbox });
    expect(deps.outbox.sent).toHaveLength(0);
  });

  it('a failed delivery wakes the case with its old clock', async () => {
    await arrive(buyerMail());
    const before = await onlyCase();
    deps.clock.advance(60_000);
    await answered(before.id);
    await arrive(
      notice(
        'BUYER_OPTED_OUT_BSM_MESSAGES',
        'Your message was not delivered',
        'The buyer has chosen to opt out. Order 112-0000001-0000001',
      ),
    );
    expect(await onlyCase()).toMatchObject({ optedOut: true, unansweredSince: before.unansweredSince });
  });
});

describe('what cannot be read or trusted', () => {
  it('is kept with its reason and blocks nobody (D4)', async () => {
    const good = await put(buyerMail());
    const bad = await put('');
    const response = await intakeHandler(deps)(sqs(bad, good), context);
    expect(response.batchItemFailures).toEqual([]);
    const [aside] = await asidesIn(deps);
    expect(aside).toMatchObject({ why: 'unreadable', rawKey: bad });
    await onlyCase();
  });

  it('D4 a failing record of a batch fails alone', async () => {
    const good = await put(buyerMail());
    const response = await intakeHandler(deps)(sqs('inbound/missing', good), context);
    expect(response.batchItemFailures).toEqual([{ itemIdentifier: 'record-0' }]);
    await onlyCase();
  });

  it('D5 every record of a batch failing is told as such, so that each counts its own attempts', async () => {
    const response = await intakeHandler(deps)(sqs('inbound/a', 'inbound/b'), context);
    expect(response.batchItemFailures).toHaveLength(2);
  });

  it('T18 a relay address whose authentication failed is never a case', async () => {
    const spoofed = buyerMail({
      headers: [
        'Authentication-Results: amazonses.com; spf=fail; dkim=fail header.i=@marketplace.amazon.com; dmarc=fail header.from=marketplace.amazon.com',
      ],
    });
    expect(await arrive(spoofed)).toMatchObject({ outcome: 'set_aside' });
    expect(await openCases()).toHaveLength(0);
    expect((await asidesIn(deps))[0]).toMatchObject({ why: 'suspicious' });
  });
});
