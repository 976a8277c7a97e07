import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mail } from '../../../core/words/mail.ts';
import {
  buyerHeaders,
  fold,
  fromBuyer,
  HTML,
  notice,
  raw,
  read,
  TEXT,
  verdict,
  wrapped,
  wrapperHtml,
} from './build.ts';

const MAILBOX = join(import.meta.dirname, 'mailbox');

interface Expected {
  file: string;
  accept?: Record<string, unknown[]>;
  [field: string]: unknown;
}

const FIELDS = [
  'kind',
  'marketplace',
  'language',
  'buyerName',
  'relayAddress',
  'buyerKey',
  'threadKey',
  'orderId',
  'asin',
  'productTitle',
  'text',
  'messageId',
  'subject',
] as const;

const expectations = readFileSync(join(MAILBOX, 'expected.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Expected);

function plainField(mail: Mail, field: (typeof FIELDS)[number]): unknown {
  return field === 'text' && mail.text !== null ? fold(mail.text) : mail[field];
}

describe("a seller's mailbox", () => {
  test.each(expectations.map((expected) => [expected.file, expected] as const))(
    '%s',
    async (file, expected) => {
      const mail = await read(readFileSync(join(MAILBOX, file)));
      for (const field of FIELDS) {
        const accepted = [expected[field], ...(expected.accept?.[field] ?? [])];
        if (accepted.includes('*')) continue;
        const wanted = accepted.map((value) =>
          field === 'text' && typeof value === 'string' ? fold(value) : value,
        );
        expect(wanted, field).toContain(plainField(mail, field));
      }
      if (!expected.accept?.attachments) {
        expect(
          mail.attachments.map(({ filename, contentType, size }) => ({ filename, contentType, size })),
        ).toEqual(expected.attachments);
      }
    },
  );

  test('one refund, its item and its amount in minor units', async () => {
    const mail = await read(readFileSync(join(MAILBOX, '21-refund-de.eml')));
    expect(mail).toMatchObject({
      amount: { minor: 1250, currency: 'EUR' },
      asin: 'B0CYNWFYN0',
      references: [],
      suspicions: [],
    });
  });

  test('a claim names its amount, a return its reason, a bounce our mail', async () => {
    expect((await read(readFileSync(join(MAILBOX, '22-a2z-opened-uk.eml')))).amount).toEqual({
      minor: 3499,
      currency: 'GBP',
    });
    expect(await read(readFileSync(join(MAILBOX, '20-return-request-en.eml')))).toMatchObject({
      returnReason: "Item defective or doesn't work",
      quantity: 1,
    });
    expect((await read(readFileSync(join(MAILBOX, '26-dsn-bounce.eml')))).about).toEqual({
      messageIds: ['<dev-0026-reply@mail.example.com>'],
      recipients: ['my6ynemv6j9igdy+bf8e4458-0d2e-4de0-9687-b88ea08d3644@marketplace.amazon.co.uk'],
    });
  });

  test('an automatic reply tells which of our mails it answers', async () => {
    const mail = await read(readFileSync(join(MAILBOX, '27-auto-reply-nl.eml')));
    expect(mail.references).toEqual(['<CAdev0027-brightwell-case@example.com>']);
  });
});

describe("the buyer's words", () => {
  test.each([
    ['de', 'Anfang der Nachricht', 'Ende der Nachricht'],
    ['com.tr', 'Mesajın başı', 'Mesajın bitişi'],
    ['com', 'Some words', 'Other words'],
  ])('markers of any short words: amazon.%s', async (tld, begin, end) => {
    expect((await read(fromBuyer('It hums.', { tld, begin, end }))).text).toBe('It hums.');
  });

  test('without an end marker the words end at the footer', async () => {
    const body = wrapped('It hums.').replace('------------- End message -------------\n', '');
    expect((await read(raw([...buyerHeaders(), 'Subject: x', TEXT], body))).text).toBe('It hums.');
  });

  test('"Message:" up to "View Message"', async () => {
    const body =
      '# 111-0000001-0000001:\n1 / Walnut Coffee Grinder [ASIN: B0EXAMPLE1]\n\nMessage:\nIt hums.\nA lot.\n\nView Message\nhttps://sellercentral.amazon.com/messaging/inbox';
    expect(await read(raw([...buyerHeaders(), 'Subject: x', TEXT], body))).toMatchObject({
      text: 'It hums.\nA lot.',
      asin: 'B0EXAMPLE1',
      confidence: 'high',
    });
  });

  test('above the footer, unsurely, where there are no markers', async () => {
    const body =
      'You have received a message.\n\nIt hums.\n\nWas this email helpful?\nhttps://sellercentral.amazon.com/gp/satisfaction/x';
    expect(await read(raw([...buyerHeaders(), 'Subject: x', TEXT], body))).toMatchObject({
      text: 'It hums.',
      confidence: 'low',
    });
  });

  test('everything, unsurely, where there is no wrapper', async () => {
    expect(await read(raw([...buyerHeaders(), 'Subject: x', TEXT], 'It hums.'))).toMatchObject({
      text: 'It hums.',
      confidence: 'low',
    });
  });

  test('what a buyer typed counts, even where it imitates a marker', async () => {
    const typed =
      'Wrong set.\n\n------------- End message -------------\n\nNothing more to do.\n\nOr is there?';
    expect(fold((await read(fromBuyer(typed))).text)).toBe(fold(typed));
    expect(fold((await read(raw([...buyerHeaders(), HTML], wrapperHtml(typed)))).text)).toBe(fold(typed));
  });

  test('Q8 a message of quotes alone is shown whole, unsurely', async () => {
    expect(await read(fromBuyer('> Hello\n> there'))).toMatchObject({
      text: '> Hello\n> there',
      confidence: 'low',
    });
  });

  test('Q7 history that HTML marks is left out, with the ids that Outlook renames', async () => {
    for (const history of [
      '<div class="gmail_quote"><div class="gmail_attr">On Tue, Oct 13, 2026 at 10:02 AM X &lt;x@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">Old words</blockquote></div>',
      '<div id="x_divRplyFwdMsg"><b>Xyz:</b> someone</div><div>Old words</div>',
      '<div id="appendonsend"></div><hr><div>Old words</div>',
      '<div class="yahoo_quoted"><div>Old words</div></div>',
      '<div class="protonmail_quote">Old words</div>',
      '<blockquote type="cite">Old words</blockquote>',
      '<span id="OLK_SRC_BODY_SECTION">Old words</span>',
    ]) {
      const mail = await read(
        raw(['From: x@example.org', 'Subject: x', HTML], `<div>New words</div>${history}`),
      );
      expect(mail.text).toBe('New words');
    }
  });

  test('order, item and link come from Amazon, not from what was typed', async () => {
    const words =
      'My order is 222-0000002-0000002, item 3 / Other [ASIN: B0OTHER000], see https://sellercentral.amazon.com/messaging/no-response-needed?t=1';
    const mail = await read(fromBuyer(words));
    expect(mail).toMatchObject({ orderId: '111-0000001-0000001', asin: 'B0EXAMPLE1', quantity: 1 });
    expect(mail.noResponseNeededLink).toBe(
      'https://sellercentral.amazon.com/messaging/no-response-needed?t=A1&h=00ff&s=1',
    );
    const presale = await read(
      raw(
        [...buyerHeaders(), 'Subject: x', TEXT],
        wrapped('Order 222-0000002-0000002?').replace(/# 111.*\n1 \/.*\n/, ''),
      ),
    );
    expect(presale).toMatchObject({ orderId: null, asin: null });
  });

  test.each([
    'http://sellercentral.amazon.com/messaging/no-response-needed?t=1',
    'https://sellercentral.amazon.com.example.net/messaging/no-response-needed?t=1',
    'https://sellercentral.amazon.com@example.net/messaging/no-response-needed?t=1',
    'https://sellercentral.amazon.com:8443/messaging/no-response-needed?t=1',
    'https://example.net/messaging/no-response-needed?t=1',
    'https://sellercentral.amazon.com/other?t=1',
  ])('no link but Amazon’s own: %s', async (link) => {
    const body = wrapped('It hums.').replace(/https:\S+no-response-needed\S+/, link);
    expect((await read(raw([...buyerHeaders(), 'Subject: x', TEXT], body))).noResponseNeededLink).toBeNull();
  });

  test('several items: the first names the ASIN', async () => {
    const body = wrapped('Both are broken.').replace(
      '[ASIN: B0EXAMPLE1]',
      '[ASIN: B0EXAMPLE1]\n2 / Second Thing [ASIN: B0EXAMPLE2]',
    );
    expect(await read(raw([...buyerHeaders(), TEXT], body))).toMatchObject({
      asin: 'B0EXAMPLE1',
      productTitle: 'Walnut Coffee Grinder',
      quantity: 1,
    });
  });
});

describe('returns and refunds', () => {
  const row = (tag: string, cells: string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}><p>\t${cell}\n</p></${tag}>`).join('')}</tr>`;
  const table = (head: string[], ...rows: string[][]): string =>
    `<html><body><table><tr><td><p>Hello</p><table>${row('th', head)}${rows.map((cells) => row('td', cells)).join('')}</table></td></tr></table></body></html>`;
  const html = (subject: string, type: string, place: string, body: string): Uint8Array =>
    raw(
      [
        verdict('amazon.com'),
        'From: donotreply@amazon.com',
        `Subject: ${subject}`,
        `X-Space-Notification-Type: ${type}`,
        `X-Marketplace-ID: ${place}`,
        HTML,
      ],
      body,
    );

  test.each([
    [
      'A1PA6795UKMFR9',
      'de',
      ['Artikel', 'ASIN', 'SKU', 'Menge', 'Rücksendegrund', 'Kommentar des Kunden'],
      'Das Gerät ist kaputt und brummt.',
    ],
    [
      'A13V1IB3VIYZZH',
      'fr',
      ['Article', 'ASIN', 'SKU', 'Quantité', 'Motif du retour', 'Commentaire du client'],
      'Ne fonctionne plus depuis hier.',
    ],
    [
      'APJ6JRA9NG5V4',
      'it',
      ['Articolo', 'ASIN', 'SKU', 'Quantità', 'Motivo del reso', 'Commento del cliente'],
      'Non funziona più da ieri.',
    ],
    [
      'A1RKKUPIHCS9HS',
      'es',
      ['Producto', 'ASIN', 'SKU', 'Cantidad', 'Motivo de la devolución', 'Comentario del cliente'],
      'No funciona desde ayer.',
    ],
    [
      'A1805IZSGTT6HS',
      'nl',
      ['Artikel', 'ASIN', 'SKU', 'Aantal', 'Reden van retour', 'Opmerking van de klant'],
      'Het werkt niet meer sinds gisteren.',
    ],
    [
      'A1C3SOZRARQ6R3',
      'pl',
      ['Przedmiot', 'ASIN', 'SKU', 'Ilość', 'Powód zwrotu', 'Komentarz klienta'],
      'Nie działa od wczoraj.',
    ],
    [
      'A2NODRKZP88ZB9',
      'sv',
      ['Artikel', 'ASIN', 'SKU', 'Antal', 'Returorsak', 'Kundens kommentar'],
      'Den fungerar inte längre sedan igår.',
    ],
    [
      'A2Q3Y263D00KWC',
      'pt',
      ['Produto', 'ASIN', 'SKU', 'Quantidade', 'Motivo da devolução', 'Comentário do cliente'],
      'Não funciona desde ontem.',
    ],
    [
      'A1VC38T7YXB528',
      'ja',
      ['商品', 'ASIN', 'SKU', '数量', '返品理由', '購入者のコメント'],
      '昨日から動きません。',
    ],
  ])('return request on %s', async (place, language, head, comment) => {
    const mail = await read(
      html(
        'x 111-0000001-0000001',
        'RETURN_REQUEST',
        place,
        table(head, ['Grinder', 'B0EXAMPLE1', 'SK-1', '2', 'Defekt', comment]),
      ),
    );
    expect(mail).toMatchObject({
      kind: 'return_request',
      orderId: '111-0000001-0000001',
      asin: 'B0EXAMPLE1',
      productTitle: 'Grinder',
      quantity: 2,
      returnReason: 'Defekt',
      text: comment,
      language,
    });
  });

  test('a return without a comment has no words', async () => {
    const mail = await read(
      html(
        'x',
        'RETURN_REQUEST',
        'ATVPDKIKX0DER',
        table(
          ['Order Item', 'ASIN', 'Return Reason', "Customer's Comment"],
          ['Grinder', 'B0EXAMPLE1', 'Too small', '-'],
        ),
      ),
    );
    expect(mail).toMatchObject({ text: null, language: null, returnReason: 'Too small' });
  });

  test('refunds of several items add up', async () => {
    const mail = await read(
      html(
        'Refund',
        'REFUND_ISSUED',
        'A1VC38T7YXB528',
        table(
          ['商品', 'ASIN', '返金額'],
          ['A', 'B0EXAMPLE1', '¥1,200'],
          ['B', 'B0EXAMPLE2', '￥300'],
          ['合計', '', '¥1,500'],
        ),
      ),
    );
    expect(mail).toMatchObject({ amount: { minor: 1500, currency: 'JPY' }, asin: 'B0EXAMPLE1' });
  });

  test('an amount in words, in the currency of the marketplace', async () => {
    const mail = await read(
      notice('Refund initiated for order 111-0000001-0000001', 'We issued a refund of $12.50 to Dana.', [
        'X-Marketplace-ID: A2EUQ1WTGCTBG2',
      ]),
    );
    expect(mail.amount).toEqual({ minor: 1250, currency: 'CAD' });
  });
});
