import { describe, expect, test } from 'vitest';
import { buyerHeaders, fold, notice, raw, read, TEXT, verdict, wrapped } from '../build.ts';

const RELAY = 'a1b2c3d4e5f6g7@marketplace.amazon.de';
const WORDS = 'Die Mühle ist kaputt.';

async function kindOf(...headers: string[]): Promise<{ kind: string; suspicions: string[] }> {
  return await read(
    raw([...headers, 'To: support@example.com', 'Subject: Frage', TEXT], wrapped(WORDS, { tld: 'de' })),
  );
}

describe('mail that claims to be Amazon', () => {
  test.each([
    ['dmarc fails', verdict('marketplace.amazon.de', 'fail')],
    [
      'dkim fails, dmarc unknown',
      'Authentication-Results: mx.example.com; dkim=fail header.d=marketplace.amazon.de',
    ],
    ['spf fails, nothing else known', 'Received-SPF: fail (mx: domain of x does not designate 192.0.2.1)'],
    [
      'spf fails, unsigned',
      'Authentication-Results: amazonses.com; spf=fail smtp.mailfrom=example.net; dkim=none',
    ],
    ['SES says so', 'X-SES-DMARC-Verdict: FAIL'],
    ['SES dkim', 'X-SES-DKIM-Verdict: FAIL'],
    ['a virus', 'X-SES-Virus-Verdict: FAIL'],
    [
      'comments do not hide it',
      'Authentication-Results: amazonses.com (dmarc=pass); dmarc=fail (dkim=pass) header.from=marketplace.amazon.de',
    ],
  ])('T18 suspicious: %s', async (_name, header) => {
    const { kind, suspicions } = await kindOf(header, `From: <${RELAY}>`);
    expect(kind).toBe('suspicious');
    expect(suspicions).not.toEqual([]);
  });

  test.each([
    ['all passed', verdict('marketplace.amazon.de')],
    ['nothing known', 'X-Test: 1'],
    [
      'forwarded: spf fails, dmarc passes by dkim',
      'Authentication-Results: amazonses.com; spf=fail; dkim=pass header.i=@marketplace.amazon.de; dmarc=pass header.from=marketplace.amazon.de',
    ],
    [
      "another signature fails, the sender's passes",
      'Authentication-Results: mx.example.com; dkim=fail header.i=@amazonses.com; dkim=pass header.i=@marketplace.amazon.de',
    ],
    ['soft results', 'Authentication-Results: mx.example.com; spf=softfail; dkim=neutral; dmarc=none'],
    [
      'temporary errors',
      'Authentication-Results: mx.example.com; dmarc=temperror; dkim=temperror; spf=temperror',
    ],
    ['spam, but authentic', `X-SES-Spam-Verdict: FAIL\r\n${verdict('marketplace.amazon.de')}`],
  ])('believed: %s', async (_name, header) => {
    expect(await kindOf(header, `From: <${RELAY}>`)).toMatchObject({ kind: 'buyer_message', suspicions: [] });
  });

  test('results further down came with the mail and count nothing', async () => {
    const forged =
      'Authentication-Results: amazonses.com; dkim=pass header.i=@marketplace.amazon.de; dmarc=pass header.from=marketplace.amazon.de';
    expect(
      (await kindOf(verdict('marketplace.amazon.de', 'fail'), 'X-SES-RECEIPT: x', forged, `From: <${RELAY}>`))
        .kind,
    ).toBe('suspicious');
    const planted = verdict('marketplace.amazon.de', 'fail');
    expect(
      (await kindOf(verdict('marketplace.amazon.de'), 'X-SES-RECEIPT: x', planted, `From: <${RELAY}>`)).kind,
    ).toBe('buyer_message');
  });

  test.each([
    'Dana <a1b2c3d4e5f6g7@marketplace.amazon.de.example.net>',
    'Dana <a1b2c3d4e5f6g7@marketplace-amazon.de>',
    'Dana <a1b2c3d4e5f6g7@marketplace.amaz0n.de>',
    'Dana <a1b2c3d4e5f6g7@marketplace.arnazon.de>',
    'Dana <a1b2c3d4e5f6g7@marketplace.amazn.de>',
    'Dana <a1b2c3d4e5f6g7@marketplace.amazon.xyz>',
    'Dana <a1b2c3d4e5f6g7@marketplace.xn--mazon-3ve.de>',
    'Dana <a1b2c3d4e5f6g7@marketplace.аmazon.de>',
    'Dana <info@amazon-sellersupport.example>',
    'Dana <info@amazonsellercentral.example>',
    '"Dana - Amazon Marketplace" <dana@example.net>',
    '"Amazon Seller Support" <help@example.net>',
    '"Amazon.de" <info@example.net>',
    `"${RELAY}" <dana@example.net>`,
  ])('imitations are suspicious: %s', async (from) => {
    const mail = await read(
      raw(
        [verdict('example.net'), `From: ${from}`, 'To: support@example.com', 'Subject: Frage', TEXT],
        WORDS,
      ),
    );
    expect(mail).toMatchObject({ kind: 'suspicious', relayAddress: null });
    expect(fold(mail.text)).toBe(WORDS);
  });

  test.each([
    'Dana <dana@amazonia.example>',
    'Tool for Amazon sellers <news@example.net>',
    'Amazonas Reisen <info@example.net>',
    'Dana <dana@amazone.example>',
    'Amazing Things <info@amazing.example>',
  ])('others are others: %s', async (from) => {
    expect((await read(raw([`From: ${from}`, 'Subject: Hello', TEXT], WORDS))).kind).toBe('other');
  });

  test("Amazon's notification type from elsewhere is a claim", async () => {
    const { kind } = await kindOf(
      'From: Dana <dana@example.net>',
      'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT',
    );
    expect(kind).toBe('suspicious');
  });

  test('a relay named only by an authenticated stranger in Reply-To is not believed', async () => {
    expect(
      (await kindOf(verdict('example.net'), 'From: Dana <dana@example.net>', `Reply-To: ${RELAY}`)).kind,
    ).toBe('suspicious');
  });

  test("a group's rewritten sender with Amazon's signature is believed", async () => {
    const results =
      'Authentication-Results: amazonses.com; dkim=pass header.i=@marketplace.amazon.de; dmarc=pass header.from=example.com';
    const mail = await read(
      raw(
        [
          results,
          `From: "'Dana - Amazon Marketplace' via Support" <support@example.com>`,
          `Reply-To: ${RELAY}`,
          'To: support@example.com',
          'Subject: Frage',
          TEXT,
        ],
        wrapped(WORDS, { tld: 'de' }),
      ),
    );
    expect(mail).toMatchObject({ kind: 'buyer_message', buyerName: 'Dana', relayAddress: RELAY });
  });

  test('answers that would leave Amazon are suspicious', async () => {
    expect((await kindOf(`From: <${RELAY}>`, 'Reply-To: dana@example.net')).kind).toBe('suspicious');
  });

  test('a forged notice is suspicious, a real one is not', async () => {
    const forged = raw(
      [
        verdict('amazon.com', 'fail'),
        'From: donotreply@amazon.com',
        'Subject: Refund initiated for order 111-0000001-0000001',
        TEXT,
      ],
      'x',
    );
    expect((await read(forged)).kind).toBe('suspicious');
    expect((await read(notice('Refund initiated for order 111-0000001-0000001', 'x'))).kind).toBe(
      'refund_notice',
    );
  });
});

describe('P17 headers that are there twice', () => {
  test('two equal senders are no attack', async () => {
    const from = `From: Dana <${RELAY}>`;
    expect(await kindOf(from, from)).toMatchObject({ kind: 'buyer_message', suspicions: [] });
  });

  test('the first of two senders counts, and the mail is suspicious', async () => {
    const mail = await read(
      raw([`From: Dana <${RELAY}>`, 'From: Mallory <mallory@example.net>', 'Subject: x', TEXT], WORDS),
    );
    expect(mail).toMatchObject({ kind: 'suspicious', from: RELAY });
    const other = await read(
      raw(['From: Mallory <mallory@example.net>', `From: Dana <${RELAY}>`, 'Subject: x', TEXT], WORDS),
    );
    expect(other).toMatchObject({ kind: 'suspicious', from: 'mallory@example.net', relayAddress: null });
  });

  test.each(['\ufeffFrom', '\u00a0From', 'From\u200b', '\u2003From'])('%j is not From', async (name) => {
    const mail = await read(
      raw(['From: Mallory <mallory@example.net>', `${name}: Dana <${RELAY}>`, 'Subject: x', TEXT], WORDS),
    );
    expect(mail.from).toBe('mallory@example.net');
    expect(mail.kind).toBe('suspicious');
  });

  test('the first of two subjects counts', async () => {
    expect(
      (await read(raw([...buyerHeaders(), 'Subject: first', 'Subject: second', TEXT], WORDS))).subject,
    ).toBe('first');
  });
});
