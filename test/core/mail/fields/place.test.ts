import { describe, expect, test } from 'vitest';
import { notice, raw, read, TEXT, verdict } from '../build.ts';

const ORDER = '111-0000001-0000001';

describe("the marketplace of Amazon's notices from amazon.com", () => {
  test.each([
    ['DE', 'Erstattung veranlasst', `Bestellung ${ORDER}\n\nIhr Amazon.de Team`],
    ['UK', 'Refund initiated', `Order ${ORDER}: https://sellercentral.amazon.co.uk/orders-v3/order/${ORDER}`],
    [
      'IT',
      'Refund initiated',
      `https://sellercentral-europe.amazon.com/messaging/inbox?a=b&mp=APJ6JRA9NG5V4&c=d`,
    ],
    ['UK', 'Refund initiated', `We refunded £12.50 for order ${ORDER}.`],
    ['US', 'Refund initiated', `We refunded $12.50 for order ${ORDER}.\n\nAmazon.com, Inc.`],
    ['US', 'Refund initiated', `We have refunded the buyer of order ${ORDER}.`],
    [null, 'Refund initiated', `We refunded EUR 12.50 for order ${ORDER}.`],
    [null, 'Annulering', `De koper wil bestelling ${ORDER} annuleren en heeft daar een reden voor.`],
  ])('%s: %s: %s', async (marketplace, subject, body) => {
    expect((await read(notice(subject, body))).marketplace).toBe(marketplace);
  });

  test('the header decides before everything else', async () => {
    const mail = await read(notice('x', 'Ihr Amazon.de Team', ['X-Marketplace-ID: A13V1IB3VIYZZH']));
    expect(mail.marketplace).toBe('FR');
  });

  test('a sender of one country needs no more', async () => {
    const headers = [verdict('amazon.es'), 'From: donotreply@amazon.es', 'Subject: x', TEXT];
    expect((await read(raw(headers, 'Lea más en Amazon.com'))).marketplace).toBe('ES');
  });
});
