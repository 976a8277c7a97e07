import { describe, expect, it } from 'vitest';
import { buyerMail, notice } from '../mails.ts';
import { mailbox, receivedFor, SIGNED, twoStores } from './mailbox.ts';

/** Which store a mail is for, where the playbook has several. */

const ORDER = '112-0000001-0000001';
const UNLISTED = 'care@mail.example.net';
const optOut = (body: string, headers: string[] = [], to = UNLISTED) =>
  [...headers, notice('BUYER_OPTED_OUT_BSM_MESSAGES', 'Your message was not delivered', body)]
    .join('\r\n')
    .replace('To: support@example.com', `To: ${to}`);

describe('I12 the store by the mailbox', () => {
  it.each<[string, string[], string, string]>([
    ['To', [], 'hilfe@example.org', 'de'],
    ['To in capitals', [], 'Hilfe@Example.ORG', 'de'],
    ['the other one', [], 'support@example.com', 'main'],
    ['what SES took it for', [receivedFor('hilfe@example.org')], UNLISTED, 'de'],
    ['what SES took it for, among others', [receivedFor(UNLISTED, 'hilfe@example.org')], UNLISTED, 'de'],
    [
      'what SES took it for, though To names another',
      [receivedFor('hilfe@example.org')],
      'support@example.com',
      'de',
    ],
    [
      'To, where both mailboxes took it',
      [receivedFor('support@example.com', 'hilfe@example.org')],
      'hilfe@example.org',
      'de',
    ],
    ['X-Forwarded-To', ['X-Forwarded-To: hilfe@example.org'], UNLISTED, 'de'],
    ['X-Forwarded-For', ['X-Forwarded-For: old@example.net hilfe@example.org'], UNLISTED, 'de'],
    ['Delivered-To', ['Delivered-To: hilfe@example.org'], UNLISTED, 'de'],
    ['X-Original-To', ['X-Original-To: <hilfe@example.org>'], UNLISTED, 'de'],
    ['Resent-From of a redirect', ['Resent-From: <hilfe@example.org>'], UNLISTED, 'de'],
    [
      'a redirect into the mailbox of another store: whom Amazon wrote to',
      [receivedFor('support@example.com'), 'X-Forwarded-For: hilfe@example.org support@example.com'],
      'hilfe@example.org',
      'de',
    ],
    [
      'a forward from a mailbox that no store lists: where it arrived',
      [receivedFor('hilfe@example.org'), 'X-Forwarded-For: old@example.net hilfe@example.org'],
      'old@example.net',
      'de',
    ],
    [
      'a sender that names itself like our line',
      [
        receivedFor('hilfe@example.org').replace(
          'from out.example.net',
          'from x by inbound-smtp.us-east-1.amazonaws.com with SMTP id a for support@example.com;',
        ),
      ],
      UNLISTED,
      'de',
    ],
  ])('%s', async (_name, headers, to, store) => {
    const { arrive, onlyCase } = mailbox(twoStores());
    expect(await arrive(buyerMail({ headers, to }))).toMatchObject({ outcome: 'filed', opened: true });
    expect((await onlyCase()).store).toBe(store);
  });

  it('with one store there is nothing to find out', async () => {
    const { arrive, onlyCase } = mailbox();
    await arrive(buyerMail({ to: UNLISTED }));
    expect((await onlyCase()).store).toBe('main');
  });
});

describe('I13 the store by what the mail is about, at an address that no store lists', () => {
  async function withCase() {
    const box = mailbox(twoStores());
    await box.arrive(buyerMail({ to: 'hilfe@example.org' }));
    const c = await box.onlyCase();
    box.later(60);
    await box.answer(c.id);
    box.later(60);
    return { ...box, c };
  }

  it.each<[string, string]>([
    ['its order', optOut(`The buyer has chosen to opt out. Order ${ORDER}`)],
    ['our reply', optOut('The buyer has chosen to opt out.', ['References: <ses-1@email.amazonses.com>'])],
  ])('a notice by %s: the answer is owed again, with its old clock', async (_name, raw) => {
    const { arrive, onlyCase, c } = await withCase();
    expect(await arrive(raw)).toEqual({ outcome: 'attached', caseId: c.id });
    expect(await onlyCase()).toMatchObject({
      store: 'de',
      optedOut: true,
      unansweredSince: c.unansweredSince,
    });
  });

  it.each<[string, Parameters<typeof buyerMail>[0]]>([
    ['the thread', { order: null }],
    ['the order', { suffix: 'another' }],
    ['the buyer', { order: null, suffix: null }],
  ])('a message by %s', async (_name, given) => {
    const { arrive, c } = await withCase();
    const more = { messageId: '<m2@email.example.com>', words: 'Still broken.', to: UNLISTED };
    expect(await arrive(buyerMail({ ...more, ...given }))).toMatchObject({ outcome: 'filed', caseId: c.id });
  });

  it('a message by the orders report', async () => {
    const { arrive, onlyCase, deps } = mailbox(twoStores());
    const order = { orderId: ORDER, channel: 'seller' as const, marketplace: 'DE', items: [] };
    const purchased = '2026-09-01T00:00:00.000Z';
    await deps.orders.putOrder('de', { ...order, purchasedAt: purchased, lastUpdatedAt: purchased }, 0);
    await arrive(buyerMail({ to: UNLISTED }));
    expect((await onlyCase()).store).toBe('de');
  });
});

describe('I14 a mail for which nothing tells the store', () => {
  it.each<[string, string, string]>([
    ["a buyer's message", buyerMail({ to: UNLISTED }), 'buyer_message'],
    ['an opt-out', optOut(`The buyer has chosen to opt out. Order ${ORDER}`), 'buyer_opt_out'],
    ['one that two stores know', '', 'buyer_message'],
  ])('%s is set aside and told to the people of all stores, never guessed', async (_name, given, kind) => {
    const { arrive, asides, told, deps } = mailbox(twoStores());
    let raw = given;
    if (raw === '') {
      for (const to of ['hilfe@example.org', 'support@example.com'])
        await arrive(buyerMail({ to, order: null, suffix: null }));
      raw = buyerMail({
        to: UNLISTED,
        order: null,
        suffix: null,
        messageId: '<m2@email.example.com>',
        words: 'And?',
      });
    }
    expect(await arrive(raw)).toMatchObject({ outcome: 'set_aside' });
    expect((await asides()).at(-1)).toMatchObject({ why: 'no_store', store: null, kind });
    expect((await told()).map(({ to }) => to)).toEqual(['marit@example.com', 'bernd@example.org']);
    const cases = await deps.cases.openCases(['main', 'de'], 10);
    expect(cases.map(({ inbox }) => inbox)).toEqual(given === '' ? [[], []] : []);
  });

  it('a person says which store it is, and the clock has run', async () => {
    const { arrive, asides, release, onlyCase, deps, later } = mailbox(twoStores());
    await arrive(buyerMail({ to: UNLISTED, headers: [SIGNED] }));
    const at = '2026-10-05T09:03:05.000Z';
    const [item] = await asides();
    if (item === undefined) throw new Error('nothing was set aside');
    later(120);
    expect(await release(item, 'de')).toMatchObject({ outcome: 'filed', opened: true });
    expect(await onlyCase()).toMatchObject({ store: 'de', unansweredSince: at });
    expect(deps.log.lines.map(({ code }) => code)).toContain('CASE_OPENED');
  });

  it('newsletters to it are no news', async () => {
    const { arrive, asides, told } = mailbox(twoStores());
    await arrive(
      `From: News <news@example.net>\r\nTo: ${UNLISTED}\r\nMessage-ID: <n@example.net>\r\nSubject: Sale\r\n\r\nBuy now.\r\n`,
    );
    expect(await asides()).toHaveLength(1);
    expect(await told()).toEqual([]);
  });
});
