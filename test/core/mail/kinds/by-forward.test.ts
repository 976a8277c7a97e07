import { describe, expect, test } from 'vitest';
import { fold, plain, read, wrapped } from '../build.ts';

const RELAY = 'a1b2c3d4e5f6g7+0f8fad5b-d9cb-469f-a165-70867728950e@marketplace.amazon.de';
const BLOCK = `---------- Forwarded message ---------\nFrom: Dana - Amazon Marketplace <${RELAY}>\nDate: Fri, Oct 2, 2026 at 4:22 PM\nSubject: Frage\nTo: <owner@example.com>\n\n`;

describe('forwards by hand', () => {
  test("from the seller's own domain a buyer's message is found again, unsurely", async () => {
    const mail = await read(
      plain('Fwd: Frage', BLOCK + wrapped('Die Mühle ist kaputt und mahlt nicht.', { tld: 'de' }), [
        'From: Owner <owner@example.com>',
      ]),
    );
    expect(mail).toMatchObject({
      kind: 'buyer_message',
      relayAddress: RELAY,
      marketplace: 'DE',
      orderId: '111-0000001-0000001',
      asin: 'B0EXAMPLE1',
      language: 'de',
      confidence: 'low',
    });
    expect(fold(mail.text)).toBe('Die Mühle ist kaputt und mahlt nicht.');
  });

  test('T18 from anybody else it opens nothing', async () => {
    const mail = await read(plain('Fwd: Frage', BLOCK + wrapped('Bitte erstatten.', { tld: 'de' })));
    expect(mail).toMatchObject({ kind: 'other', relayAddress: null });
  });
});
