import { describe, expect, it } from 'vitest';
import { type ClockStart, clockStart } from '../../../core/case/clock-start.ts';
import { deliveryHandler } from '../../../functions/delivery/delivery.ts';
import { buyerMail, notice } from '../mails.ts';
import { dated, FORGED, mailbox, NOW, SIGNED } from './mailbox.ts';

/** From when on a buyer waits. */

const earlier = (hours: number, at = NOW) => new Date(Date.parse(at) - hours * 3_600_000).toISOString();
const hence = (hours: number, at = NOW) => earlier(-hours, at);

describe('I10 the clock of a mail that was under way', () => {
  const facts: ClockStart = {
    now: NOW,
    arrivedAt: NOW,
    sentAt: earlier(6),
    isDateSigned: true,
    purchasedAt: null,
    giveUpAfterDays: 30,
  };

  it.each<[string, Partial<ClockStart>, string]>([
    ['six hours', {}, earlier(6)],
    ['four days', { sentAt: earlier(96) }, earlier(96)],
    ['a Date that nobody signed', { isDateSigned: false }, NOW],
    ['no Date', { sentAt: null }, NOW],
    ['a Date in the future', { sentAt: hence(2) }, NOW],
    ['a Date of 1999', { sentAt: '1999-10-05T10:00:00.000Z' }, NOW],
    ['a Date older than any delay', { sentAt: earlier(24 * 5 + 1) }, NOW],
    ['a Date before the order', { purchasedAt: earlier(3) }, NOW],
    ['a Date after the order', { purchasedAt: earlier(48) }, earlier(6)],
    ['a mail set aside for a day and released', { arrivedAt: earlier(24), sentAt: earlier(30) }, earlier(30)],
    ['the same without a Date to trust', { arrivedAt: earlier(24), isDateSigned: false }, earlier(24)],
    [
      'one released after weeks: late, and a person sees it',
      { arrivedAt: earlier(24 * 40), sentAt: null },
      earlier(24 * 5),
    ],
    [
      'where cases are given up early',
      { arrivedAt: earlier(24 * 4), sentAt: null, giveUpAfterDays: 2 },
      earlier(24),
    ],
    ['an arrival that another machine dates ahead', { arrivedAt: hence(1), sentAt: null }, NOW],
  ])('%s', (_name, given, expected) => {
    expect(clockStart({ ...facts, ...given })).toBe(expected);
  });

  it.each<[string, string[], number, number]>([
    ['signed by Amazon: its Date', [SIGNED], 6, 6],
    ['a domain above that signed', [SIGNED.replaceAll('marketplace.amazon.com', 'amazon.com')], 6, 6],
    ['nobody checked it: its arrival', [], 6, 0],
    ['checked by a server that is not ours', [SIGNED.replace('amazonses.com', 'mx.example.net')], 6, 0],
    ['signed by somebody else', [SIGNED.replaceAll('marketplace.amazon.com', 'example.net')], 6, 0],
    ['a Date in the future', [SIGNED], -6, 0],
    ['a Date of long ago', [SIGNED], 24 * 300, 0],
  ])('%s', async (_name, headers, sentBefore, waits) => {
    const { arrive, onlyCase, deps } = mailbox();
    await arrive(dated(buyerMail({ headers }), earlier(sentBefore)));
    const c = await onlyCase();
    expect(c).toMatchObject({ unansweredSince: earlier(waits), respondBy: hence(24 - waits), openedAt: NOW });
    expect((await deps.cases.messages(c.id))[0]?.at).toBe(NOW);
  });

  it('an order that was placed after the Date makes it a wrong clock', async () => {
    const { arrive, onlyCase, deps } = mailbox();
    const order = {
      orderId: '112-0000001-0000001',
      channel: 'seller' as const,
      marketplace: 'US',
      items: [],
    };
    await deps.orders.putOrder('main', { ...order, purchasedAt: earlier(2), lastUpdatedAt: earlier(1) }, 0);
    await arrive(dated(buyerMail({ headers: [SIGNED] }), earlier(6)));
    expect((await onlyCase()).unansweredSince).toBe(NOW);
  });

  it('a second mail that was sent before the first makes the clock earlier, never later', async () => {
    const { arrive, onlyCase, later } = mailbox();
    await arrive(dated(buyerMail({ headers: [SIGNED] }), earlier(1)));
    later(30);
    const late = { headers: [SIGNED], messageId: '<m2@email.example.com>', words: 'It also smells.' };
    await arrive(dated(buyerMail(late), earlier(9)));
    expect((await onlyCase()).unansweredSince).toBe(earlier(9));
    later(30);
    await arrive(
      dated(buyerMail({ ...late, messageId: '<m3@email.example.com>', words: 'Hello?' }), hence(1)),
    );
    expect((await onlyCase()).unansweredSince).toBe(earlier(9));
  });

  it('a mail that crossed our answer is owed one since it was sent', async () => {
    const { arrive, onlyCase, answer, later } = mailbox();
    await arrive(dated(buyerMail({ headers: [SIGNED] }), earlier(1)));
    const { id } = await onlyCase();
    await answer(id);
    later(60);
    const crossed = { headers: [SIGNED], messageId: '<m2@email.example.com>', words: 'It also smells.' };
    await arrive(dated(buyerMail(crossed), earlier(0.5)));
    expect(await onlyCase()).toMatchObject({ state: 'composing', unansweredSince: earlier(0.5) });
  });

  it("Amazon's notices start no clock, however old they are", async () => {
    const { arrive, onlyCase, answer } = mailbox();
    await arrive(buyerMail({ headers: [SIGNED] }));
    await answer((await onlyCase()).id);
    const refund = notice(
      'REFUND_ISSUED',
      'Refund initiated for order 112-0000001-0000001',
      'A refund of $10.00 for order 112-0000001-0000001.',
    );
    await arrive(dated(refund, earlier(30)));
    expect(await onlyCase()).toMatchObject({ unansweredSince: null, respondBy: null });
  });
});

describe('I4 after a failed answer the first message counts, through the whole pipeline', () => {
  const second = { headers: [SIGNED], messageId: '<m2@email.example.com>', words: 'It also smells burnt.' };

  it.each<[string, (box: ReturnType<typeof mailbox>) => Promise<unknown>]>([
    [
      'SES says so',
      ({ deps }) =>
        deliveryHandler(deps)({
          eventType: 'Bounce',
          mail: { messageId: 'ses-1' },
          bounce: { bounceType: 'Undetermined' },
        }),
    ],
    [
      'Amazon says so',
      ({ arrive }) =>
        arrive(
          notice(
            'BUYER_OPTED_OUT_BSM_MESSAGES',
            'Your message was not delivered',
            'The buyer opted out. Order 112-0000001-0000001',
          ),
        ),
    ],
  ])('%s', async (_name, fail) => {
    const box = mailbox();
    await box.arrive(dated(buyerMail({ headers: [SIGNED] }), earlier(3)));
    box.later(90);
    await box.arrive(buyerMail(second));
    const { id } = await box.onlyCase();
    box.later(10);
    await box.answer(id);
    box.later(10);
    await fail(box);
    expect(await box.onlyCase()).toMatchObject({ unansweredSince: earlier(3), respondBy: hence(21) });
  });

  it('what an earlier answer settled does not come back', async () => {
    const box = mailbox();
    await box.arrive(buyerMail({ headers: [SIGNED] }));
    const { id } = await box.onlyCase();
    await box.answer(id);
    box.later(600);
    await box.arrive(dated(buyerMail(second), box.deps.clock.now()));
    const asked = box.deps.clock.now();
    box.later(5);
    await box.answer(id);
    await deliveryHandler(box.deps)({ eventType: 'Reject', mail: { messageId: 'ses-2' } });
    expect((await box.onlyCase()).unansweredSince).toBe(asked);
  });
});

describe('I11 a mail that was set aside and released', () => {
  it('keeps its old 24 hours, is believed, and is no longer listed as open', async () => {
    const { arrive, release, asides, onlyCase, later, deps } = mailbox();
    await arrive(dated(buyerMail({ headers: [FORGED] }), earlier(2)));
    const [item] = await asides();
    if (item === undefined) throw new Error('nothing was set aside');
    expect(item).toMatchObject({ why: 'suspicious', replayed: false, at: NOW });
    later(5 * 60);
    expect(await release(item)).toMatchObject({ outcome: 'filed', opened: true });
    const c = await onlyCase();
    expect(c).toMatchObject({ unansweredSince: NOW, respondBy: hence(24), openedAt: hence(5) });
    expect(await asides()).toMatchObject([{ id: item.id, replayed: true }]);
    expect((await deps.cases.messages(c.id))[0]).toMatchObject({ at: hence(5), since: NOW });
  });

  it('that finds no place again is open again, with its first arrival', async () => {
    const { arrive, release, asides, later } = mailbox();
    const odd =
      'From: Somebody <s@example.net>\r\nTo: support@example.com\r\nMessage-ID: <o1@example.net>\r\nSubject: Order 112-0000001-0000001\r\n\r\nPlease see d9v56xqh0a7do6@marketplace.amazon.com.';
    await arrive(odd);
    const [item] = await asides();
    if (item === undefined) throw new Error('nothing was set aside');
    later(90);
    await release(item);
    expect(await asides()).toMatchObject([{ id: item.id, at: NOW, replayed: false, rawKey: 'inbound/1' }]);
  });

  it.each([
    [
      'taken for a machine',
      {
        headers: [SIGNED, 'X-Autoreply: yes'],
        words: 'I am out of the office until Monday and will answer then.',
      },
    ],
  ])('a buyer %s becomes a case', async (_name, given) => {
    const { arrive, release, asides, onlyCase, later } = mailbox();
    await arrive(buyerMail(given));
    const [item] = await asides();
    if (item === undefined) throw new Error('nothing was set aside');
    later(60);
    expect(await release(item)).toMatchObject({ outcome: 'filed' });
    expect((await onlyCase()).unansweredSince).toBe(earlier(5 / 3600));
  });

  it('its delivery may be repeated', async () => {
    const { arrive, release, asides, onlyCase, deps, later } = mailbox();
    await arrive(buyerMail({ headers: [FORGED] }));
    const [item] = await asides();
    if (item === undefined) throw new Error('nothing was set aside');
    later(60);
    await release(item);
    const [again] = await asides();
    if (again === undefined) throw new Error('the record is gone');
    await release(again);
    const c = await onlyCase();
    expect(await deps.cases.messages(c.id)).toHaveLength(1);
    expect(c.unansweredSince).toBe(NOW);
  });
});
