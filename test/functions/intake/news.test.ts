import { describe, expect, it } from 'vitest';
import { deliveryHandler } from '../../../functions/delivery/delivery.ts';
import { sweepHandler } from '../../../functions/sweep/sweep.ts';
import { dyingAt, dyingTable } from '../fakes/dying.ts';
import { buyerMail, notice } from '../mails.ts';
import { FORGED, mailbox, SIGNED } from './mailbox.ts';

/** Nothing that a person may have sent is set aside without a person hearing of it. */

const suspicious = (n: number) =>
  buyerMail({
    headers: [FORGED],
    relay: `buyer${n}buyer${n}`,
    order: `112-000000${n}-0000001`,
    messageId: `<s${n}@email.example.com>`,
  });
const other = (body: string, subject = 'Hello', headers: string[] = []) =>
  [
    ...headers,
    'From: Somebody <somebody@example.net>',
    'To: support@example.com',
    'Message-ID: <o1@example.net>',
    `Subject: ${subject}`,
    '',
    body,
  ].join('\r\n');

describe('I15 of each mail that was set aside somebody hears', () => {
  it('the first at once, those of the next minutes in one mail, none is lost', async () => {
    const { arrive, told, deps, later } = mailbox();
    for (let n = 1; n <= 6; n += 1) {
      await arrive(suspicious(n));
      later(1);
    }
    expect(await told()).toHaveLength(1);
    expect((await told())[0]?.text).toContain(`${deps.reviewUrl}/set-aside`);
    expect(await sweepHandler(deps)()).toMatchObject({ told: 0 });
    later(5);
    expect(await sweepHandler(deps)()).toMatchObject({ told: 5 });
    expect(await told()).toHaveLength(2);
    const texts = (await told()).map(({ text }) => text);
    for (let n = 1; n <= 6; n += 1)
      expect(texts.filter((text) => text.includes(`112-000000${n}-0000001`))).toHaveLength(1);
    later(60);
    expect(await sweepHandler(deps)()).toMatchObject({ told: 0 });
    expect(await told()).toHaveLength(2);
  });

  it('more than fit into a mail follow in the next', async () => {
    const { arrive, told, deps, later } = mailbox();
    for (let n = 0; n < 100; n += 1)
      await arrive(
        buyerMail({ headers: [FORGED], messageId: `<s${n}@email.example.com>`, words: `Word ${n}.` }),
      );
    let heard = 1;
    for (let sweep = 0; sweep < 6; sweep += 1) {
      later(10);
      heard += (await sweepHandler(deps)()).told;
    }
    expect(heard).toBe(100);
    expect(await told()).toHaveLength(1 + 3);
  });

  it('what SES does not take is told the next time', async () => {
    const { arrive, told, deps, later } = mailbox();
    deps.outbox.outcomes.push({ outcome: 'released', detail: 'Throttling' });
    await expect(arrive(suspicious(1))).rejects.toThrow();
    await arrive(suspicious(1));
    expect(await told()).toEqual([]);
    later(10);
    expect(await sweepHandler(deps)()).toMatchObject({ told: 1 });
    expect(await told()).toHaveLength(1);
  });

  it.each<[string, string, boolean]>([
    ['a relay address in the words', other('Please answer d9v56xqh0a7do6+x@marketplace.amazon.com'), true],
    ['an order', other('About my order 112-0000001-0000001: it broke.'), true],
    ['an order in the subject', other('It broke.', 'Order 112-0000001-0000001'), true],
    [
      'a forward that nobody vouches for',
      other(
        'From: Renata <d9v56xqh0a7do6@marketplace.amazon.com>\r\nSent: Monday\r\nTo: us\r\nSubject: Broken\r\n\r\nIt broke.',
        'FW: Broken',
      ),
      true,
    ],
    [
      'a look-alike of the relay',
      other('Hi', 'Hello', ['X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT']),
      true,
    ],
    ['nothing that can be read', '', true],
    [
      'an automatic answer through the relay without a case',
      buyerMail({
        headers: [SIGNED, 'X-Autoreply: yes'],
        words: 'I am out of the office until Monday and will answer then.',
      }),
      true,
    ],
    [
      "Amazon's word that a message of ours failed, of no case",
      notice('BUYER_OPTED_OUT_BSM_MESSAGES', 'Not delivered', 'Order 112-0000009-0000009'),
      true,
    ],
    ['a newsletter', other('Buy now, only today.'), false],
    ["a notice of Amazon's", notice('SOLD_SHIP_NOW', 'Sold, ship now', 'Order 112-0000009-0000009'), false],
    [
      'a return without a complaint',
      notice('RETURN_REQUEST', 'Return request', 'Order 112-0000009-0000009'),
      false,
    ],
  ])('%s', async (_name, raw, isTold) => {
    const { arrive, told, asides } = mailbox();
    expect(await arrive(raw)).toMatchObject({ outcome: 'set_aside' });
    expect(await asides()).toHaveLength(1);
    expect(await told()).toHaveLength(isTold ? 1 : 0);
  });

  it('a mail that comes again is told once', async () => {
    const { arrive, told, deps, later } = mailbox();
    for (let n = 0; n < 5; n += 1) await arrive(suspicious(1));
    later(15);
    await sweepHandler(deps)();
    expect(await told()).toHaveLength(1);
  });

  it('a crash between keeping and telling does not lose it', async () => {
    for (let crashAt = 1; crashAt < 30; crashAt += 1) {
      const { arrive, told, deps, later } = mailbox();
      const whole = { ...deps };
      Object.assign(deps, dyingTable(deps, dyingAt(crashAt)));
      const outcome = await arrive(suspicious(1)).catch(() => 'crashed');
      Object.assign(deps, whole);
      await arrive(suspicious(1));
      later(15);
      await sweepHandler(deps)();
      expect((await told()).length).toBeGreaterThan(0);
      if (outcome !== 'crashed') return;
    }
    throw new Error('the intake never finished');
  });
});

describe('I16 a claim without a case', () => {
  it.each<[string, string, RegExp]>([
    ['en', 'order 112-0000009-0000009', /it belongs to no case that is known here/],
    ['zh', '112-0000009-0000009', /找不到对应的案件/],
  ])('is told in the words of a person who reads %s, at once', async (language, order, words) => {
    const box = mailbox();
    const { deps, arrive, told } = box;
    const staff = deps.playbook.staff.map((person) => ({ ...person, language: language as 'en' | 'zh' }));
    Object.assign(deps, { playbook: { ...deps.playbook, staff } });
    await arrive(suspicious(1));
    await arrive(
      notice(
        'A_Z_CLAIM_RESPONDENT_NOTIFY',
        'Claim received on order 112-0000009-0000009',
        'Order 112-0000009-0000009',
      ),
    );
    const [, claim] = await told();
    const text = claim?.text ?? '';
    expect(text).toContain(order);
    expect(text).toMatch(words);
    expect(text).not.toContain('No case is known for this');
  });
});

describe('I25 Gmail asks whether it may forward', () => {
  it('and a supervisor gets code and link at once, also right after other news', async () => {
    const { arrive, told, asides } = mailbox();
    await arrive(suspicious(1));
    await arrive(
      [
        'Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@google.com; dmarc=pass header.from=google.com;',
        'From: "Gmail Team" <forwarding-noreply@google.com>',
        'To: care@mail.example.com',
        'Message-ID: <c1@google.com>',
        'Subject: (#123456789) Gmail Forwarding Confirmation - Receive Mail from larkfield@example.net',
        '',
        'Confirmation code: 123456789',
        'https://mail-settings.google.com/mail/vf-abc',
        '',
      ].join('\r\n'),
    );
    const [, asked] = await told();
    expect(asked?.to).toBe('marit@example.com');
    expect(asked?.text).toContain('123456789');
    expect(asked?.text).toContain('https://mail-settings.google.com/mail/vf-abc');
    expect((await asides()).map(({ why }) => why).sort()).toEqual(['not_ours', 'suspicious']);
  });
});

describe('I17 what was taken for a machine on a case that waits', () => {
  const automatic = (n: number, words: string, headers = ['Auto-Submitted: auto-replied']) =>
    buyerMail({
      messageId: `<a${n}@email.example.com>`,
      words,
      headers: [SIGNED, ...headers],
      subject: 'Automatic reply: your message',
    });

  it('is told to the agent once in a clock, and leaves its words on the case', async () => {
    const { arrive, onlyCase, told, deps } = mailbox();
    await arrive(buyerMail());
    const before = await onlyCase();
    await arrive(automatic(1, 'I am out of the office until Monday and will answer then.'));
    await arrive(automatic(2, 'I am away until Tuesday.'));
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Please look');
    expect(mails[0]?.text).toContain('out of the office until Monday');
    const c = await onlyCase();
    expect(c).toMatchObject({ unansweredSince: before.unansweredSince, inbox: before.inbox });
    const kinds = (await deps.cases.messages(c.id)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'auto_reply')).toHaveLength(2);
  });

  it('is the buyer’s news where a person speaks in it, whatever its headers say', async () => {
    const { arrive, onlyCase, deps } = mailbox();
    await arrive(buyerMail());
    await arrive(automatic(1, 'My son burned his hand on it.'));
    const c = await onlyCase();
    expect(c.inbox).toMatchObject([{ type: 'wrote' }]);
    expect(await deps.cases.messages(c.id)).toContainEqual(
      expect.objectContaining({ kind: 'buyer_message', text: 'My son burned his hand on it.' }),
    );
  });

  it('an absence note after our answer needs nobody', async () => {
    const { arrive, onlyCase, told, answer } = mailbox();
    await arrive(buyerMail());
    await answer((await onlyCase()).id);
    await arrive(automatic(1, 'I am away until Monday.'));
    expect(await told()).toEqual([]);
  });
});

describe('I3 a complaint about a reply', () => {
  it('is shown to the agent by the next sweep, and nothing is sent to the buyer', async () => {
    const { arrive, onlyCase, told, answer, deps, later } = mailbox();
    await arrive(buyerMail());
    const { id } = await onlyCase();
    await answer(id);
    for (let n = 0; n < 3; n += 1)
      await deliveryHandler(deps)({ eventType: 'Complaint', mail: { messageId: 'ses-1' } });
    later(5);
    expect(await sweepHandler(deps)()).toMatchObject({ told: 1 });
    later(15);
    expect(await sweepHandler(deps)()).toMatchObject({ told: 0 });
    const agents = deps.playbook.staff.filter(({ role }) => role === 'agent').map(({ email }) => email);
    expect(await told()).toHaveLength(1);
    expect(agents).toContain((await told())[0]?.to);
    expect(await onlyCase()).toMatchObject({ unansweredSince: null, followedUp: true });
  });
});
