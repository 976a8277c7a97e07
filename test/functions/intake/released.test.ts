import { describe, expect, it } from 'vitest';
import { receiveMail } from '../../../functions/intake/receive.ts';
import { readAsideMail } from '../../../functions/pipeline/aside-mail.ts';
import { releaseAsBuyers } from '../../../functions/pipeline/release-as-buyers.ts';
import { standingOfAside } from '../../../functions/ports/aside-shelf.ts';
import type { SetAside } from '../../../functions/ports/asides.ts';
import { buyerMail, notice } from '../mails.ts';
import { FORGED, mailbox, NOW, SIGNED, twoStores } from './mailbox.ts';

/** What a person releases as a buyer's is a case, whatever the machine took it for. */

const ROBIN = 'robin@example.com';
const HOUR_MS = 3_600_000;
const hence = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR_MS).toISOString();

const direct = (from: string, body = 'The grinder broke. Order 112-0000001-0000001.', more: string[] = []) =>
  [
    ...more,
    `From: ${from}`,
    'To: support@example.com',
    'Message-ID: <d1@example.net>',
    'Subject: Broken grinder',
    'Date: Mon, 05 Oct 2026 09:00:00 +0000',
    '',
    body,
  ].join('\r\n');

function desk(...given: Parameters<typeof mailbox>) {
  const box = mailbox(...given);
  const { deps } = box;
  async function only(): Promise<SetAside> {
    const [item, ...more] = await box.asides();
    if (item === undefined || more.length > 0) throw new Error(`${more.length} more`);
    return item;
  }
  /** A person releases it; the bucket wakes the intake. */
  async function release(item: SetAside, store: string | null = null) {
    const read = readAsideMail(await deps.bucket.read(item.rawKey), deps.playbook);
    const before = new Set(deps.bucket.objects.keys());
    const outcome = await releaseAsBuyers(deps, item, read, { by: ROBIN, store });
    if (outcome !== 'released') return { outcome, rawKey: '' };
    const rawKey = [...deps.bucket.objects.keys()].find((key) => !before.has(key)) ?? '';
    return receiveMail(deps, { rawKey, at: deps.clock.now() }).then((intake) => ({ ...intake, rawKey }));
  }
  return { ...box, only, release };
}

describe('released as a buyer’s', () => {
  it.each<[string, string]>([
    ['suspicious', buyerMail({ headers: [FORGED] })],
    [
      'taken for a machine',
      buyerMail({
        headers: [SIGNED, 'X-Autoreply: yes'],
        words: 'I am out of the office until Monday and will answer then.',
      }),
    ],
    ['from a mailbox of their own', direct('Renata <renata@example.net>')],
    [
      'with another address to answer',
      direct('Form <form@example.net>', 'It broke.', ['Reply-To: renata@example.org']),
    ],
  ])('W3 W4 one that was %s is one case, with its old clock, byte for byte', async (_name, raw) => {
    const box = desk();
    await box.arrive(raw);
    const item = await box.only();
    box.later(20 * 60);
    const intake = await box.release(item);
    expect(intake).toMatchObject({ outcome: 'filed', opened: true });
    const c = await box.onlyCase();
    expect(c.openedAt).toBe(hence(20));
    expect(Date.parse(c.respondBy ?? '')).toBeLessThanOrEqual(Date.parse(hence(24)));
    expect(Date.parse(c.respondBy ?? '')).toBeGreaterThan(Date.parse(hence(23.9)));
    expect(await box.deps.bucket.read(intake.rawKey)).toEqual(await box.deps.bucket.read(item.rawKey));
    expect(await box.only()).toMatchObject({ id: item.id, caseId: c.id, at: NOW });
    const said = c.eventTail.find(({ type }) => type === 'released');
    expect(said).toMatchObject({ by: ROBIN, facts: { why: item.why, judgedAt: hence(20) } });
  });

  it('is one case, however often its delivery is repeated', async () => {
    const box = desk();
    await box.arrive(buyerMail({ headers: [FORGED] }));
    const { rawKey } = await box.release(await box.only());
    await receiveMail(box.deps, { rawKey, at: box.deps.clock.now() });
    await box.arrive(buyerMail({ headers: [FORGED] }));
    const c = await box.onlyCase();
    expect(await box.deps.cases.messages(c.id)).toHaveLength(1);
    expect(await box.only()).toMatchObject({ caseId: c.id });
    expect(standingOfAside(await box.only())).toBe('case');
  });

  it('joins the case that it belongs to, whose record says so', async () => {
    const box = desk();
    await box.arrive(buyerMail({ headers: [SIGNED] }));
    await box.arrive(
      buyerMail({ headers: [FORGED], messageId: '<m2@email.example.com>', words: 'It smokes now.' }),
    );
    await box.release(await box.only());
    const c = await box.onlyCase();
    expect((await box.deps.cases.messages(c.id)).map(({ text }) => text)).toContain('It smokes now.');
    expect(c.eventTail.filter(({ type }) => type === 'released')).toHaveLength(1);
  });

  it('a notice about a known case goes to that case and opens none', async () => {
    const box = desk();
    const words = 'A refund of $10.00 for order 112-0000001-0000001 was initiated.';
    const refund = notice('REFUND_ISSUED', 'Refund initiated for order 112-0000001-0000001', words);
    await box.arrive([FORGED, refund].join('\r\n'));
    const item = await box.only();
    expect(item.why).toBe('suspicious');
    await box.arrive(buyerMail({ headers: [SIGNED] }));
    const { id } = await box.onlyCase();
    expect(await box.release(item)).toMatchObject({ outcome: 'attached', caseId: id });
    expect((await box.onlyCase()).eventTail.map(({ type }) => type)).toContain('refunded');
    expect(await box.only()).toMatchObject({ caseId: id });
  });

  it.each<[string, string]>([
    ['a machine’s mailbox', direct('Shop <no-reply@example.net>')],
    ['our own mailbox', direct('Us <support@example.com>')],
    ['a colleague', direct('Robin <robin@example.com>')],
    ['an imitation of Amazon', direct('Amazon <help@arnazon-support.example>')],
    ['Amazon itself', direct('Amazon <news@amazon.com>')],
  ])('W8 no letter goes to %s', async (_name, raw) => {
    const box = desk();
    await box.arrive(raw);
    const item = await box.only();
    expect((await box.release(item)).outcome).toBe('no_address');
    expect(await box.only()).toEqual(item);
  });

  it('what comes back all the same is open again and says so', async () => {
    const box = desk();
    await box.arrive(direct('Shop <no-reply@example.net>', 'Order 112-0000001-0000001'));
    const item = await box.only();
    const before = new Set(box.deps.bucket.objects.keys());
    // A large mail is not looked at before.
    expect(await releaseAsBuyers(box.deps, item, undefined, { by: ROBIN, store: null })).toBe('released');
    expect(standingOfAside(await box.only())).toBe('released');
    const rawKey = [...box.deps.bucket.objects.keys()].find((key) => !before.has(key)) ?? '';
    expect(await receiveMail(box.deps, { rawKey, at: box.deps.clock.now() })).toEqual({
      outcome: 'set_aside',
      id: item.id,
    });
    const back = await box.only();
    expect(standingOfAside(back)).toBe('open');
    expect(back.judgements?.map(({ what, by }) => `${what} ${by}`)).toEqual([
      `released ${ROBIN}`,
      'returned intake',
    ]);
  });

  it('of an unknown store needs a store, and is answered from it', async () => {
    const box = desk(twoStores());
    await box.arrive(buyerMail({ headers: [SIGNED], to: 'lost@example.org' }));
    const item = await box.only();
    expect(item).toMatchObject({ why: 'no_store', store: null });
    expect((await box.release(item)).outcome).toBe('no_store');
    await box.release(item, 'de');
    expect((await box.onlyCase()).store).toBe('de');
    expect(await box.only()).toMatchObject({ store: 'de', id: item.id });
  });
});

describe('what is kept of a mail that was set aside', () => {
  it('is bounded, and tells who, about what and how it begins', async () => {
    const box = desk();
    await box.arrive(
      buyerMail({
        headers: [FORGED],
        subject: `S${'s'.repeat(2_000)}`,
        words: `Line one\r\nand two. ${'x'.repeat(5_000)}`,
      }),
    );
    const item = await box.only();
    expect(item.from).toMatch(/@marketplace\.amazon\.com$/);
    expect(item.subject).toHaveLength(250);
    expect(item.firstLine).toMatch(/^Line one and two\. x+…$/);
    expect(item.firstLine?.length).toBeLessThanOrEqual(161);
    expect(item.maybeBuyers).toBe(true);
    expect(item.bytes).toBeGreaterThan(5_000);
  });

  it('W6 lasts as long as the mail does', async () => {
    const box = desk();
    await box.arrive(buyerMail({ headers: [FORGED] }));
    const { mailDays } = box.deps.playbook.retention;
    expect((await box.only()).keptUntil).toBe(hence(24 * mailDays));
  });

  it('W7 a later judgement is not lost when the first delivery is repeated', async () => {
    const box = desk();
    const raw = buyerMail({ headers: [FORGED] });
    await box.arrive(raw);
    const item = await box.only();
    const judgements = [{ what: 'dismissed' as const, by: ROBIN, at: NOW }];
    await box.deps.asides.setAside({ ...item, judgements }, item);
    await box.arrive(raw);
    expect(standingOfAside(await box.only())).toBe('dismissed');
  });
});
