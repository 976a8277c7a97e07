import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ITEMS_PER_ORDER } from '../../../core/orders/order.ts';
import { type Cells, encoder, eventsOf, HEADER, ordersOf, report, row } from './samples.ts';

async function problems(text: string): Promise<string[]> {
  return (await eventsOf(text)).flatMap((event) =>
    event.type === 'bad_row'
      ? [`${event.line}: ${event.why}`]
      : event.type === 'no_report'
        ? [event.why]
        : [],
  );
}

describe('a row', () => {
  test('is one item of an order, without anything about the buyer', async () => {
    expect(await ordersOf(report({ quantity: '2', 'item-price': '49.98' }))).toEqual([
      {
        orderId: '112-0000001-0000001',
        purchasedAt: '2026-10-01T08:00:00.000Z',
        lastUpdatedAt: '2026-10-02T08:00:00.000Z',
        channel: 'seller',
        marketplace: 'US',
        items: [{ asin: 'B0EXAMPLE1', sku: 'WCG-1', quantity: 2, price: { minor: 4998, currency: 'USD' } }],
      },
    ]);
  });

  test.each<[string, string, number | null]>([
    ['24.99', 'USD', 2499],
    ['15', 'EUR', 1500],
    ['0.1', 'GBP', 10],
    ['16.949999999999999', 'EUR', 1695],
    ['24,99', 'EUR', 2499],
    ['3980', 'JPY', 3980],
    ['3980.00', 'JPY', 3980],
    ['1249000.50', 'INR', 124900050],
    ['0.00', 'USD', 0],
    ['', '', null],
    ['', 'USD', null],
  ])('%s %s is %s in minor units', async (amount, currency, minor) => {
    const [order] = await ordersOf(report({ 'item-price': amount, currency }));
    expect(order?.items[0]?.price).toEqual(minor === null ? null : { minor, currency });
  });

  test.each<[price: string, discount: string, minor: number]>([
    ['24.99', '', 2499],
    ['24.99', '5.00', 1999],
    ['24.99', '-5.00', 1999],
    ['24,99', '2,5', 2249],
    ['24.99', '0.00', 2499],
    ['24.99', '24.99', 0],
    // Promotions of a whole basket can be booked on one line.
    ['24.99', '30.00', 0],
  ])('%s less a promotion of "%s" is what the buyer paid', async (price, discount, minor) => {
    const [order] = await ordersOf(report({ 'item-price': price, 'item-promotion-discount': discount }));
    expect(order?.items[0]?.price).toEqual({ minor, currency: 'USD' });
  });

  test('a report without promotions takes nothing off, and a broken amount is told', async () => {
    const columns = HEADER.filter((column) => column !== 'item-promotion-discount');
    const bare = [columns.join('\t'), row({}, columns), ''].join('\r\n');
    expect((await ordersOf(bare))[0]?.items[0]?.price?.minor).toBe(2499);
    expect(await problems(report({ 'item-promotion-discount': 'none' }))).toEqual([
      '2: item-promotion-discount "none" is not an amount such as 24.99',
    ]);
  });

  test.each([
    ['Amazon', 'fba'],
    ['AFN', 'fba'],
    ['Merchant', 'seller'],
    ['MFN', 'seller'],
  ])('shipped by %s is of the channel %s', async (shippedBy, channel) => {
    expect((await ordersOf(report({ 'fulfillment-channel': shippedBy })))[0]?.channel).toBe(channel);
  });

  test.each([
    ['Amazon.com', 'US'],
    ['Amazon.co.uk', 'UK'],
    ['Amazon.com.mx', 'MX'],
    ['Amazon.com.be', 'BE'],
    ['Amazon.co.jp', 'JP'],
    ['Amazon.jp', 'JP'],
    ['amazon.de', 'DE'],
    ['Somewhere', null],
    ['', null],
  ])('sold on "%s" is of the marketplace %s', async (channel, marketplace) => {
    expect((await ordersOf(report({ 'sales-channel': channel })))[0]?.marketplace).toBe(marketplace);
  });

  test.each([
    ['2026-10-01T08:00:00+00:00', '2026-10-01T08:00:00.000Z'],
    ['2026-10-01T08:00:00Z', '2026-10-01T08:00:00.000Z'],
    ['2026-10-01T08:00:00+ 00 :00', '2026-10-01T08:00:00.000Z'],
    ['2026-10-01T08:00:00+09:00', '2026-09-30T23:00:00.000Z'],
    ['2026-12-31T23:30:00-0800', '2027-01-01T07:30:00.000Z'],
    ['2026-10-01 08:00:00', '2026-10-01T08:00:00.000Z'],
    ['2024-02-29T08:00:00.123Z', '2024-02-29T08:00:00.000Z'],
  ])('bought at %s was bought at %s', async (written, instant) => {
    expect((await ordersOf(report({ 'purchase-date': written })))[0]?.purchasedAt).toBe(instant);
  });

  test.each<[Cells, string]>([
    [{ 'amazon-order-id': 'x' }, 'amazon-order-id "x" is not an order id such as 111-0000001-0000001'],
    [{ 'purchase-date': '' }, 'purchase-date is empty; it must be a date such as 2026-03-01T09:30:00+00:00'],
    [
      { 'last-updated-date': '2026-02-30T00:00:00Z' },
      'last-updated-date "2026-02-30T00:00:00Z" is not a date such as 2026-03-01T09:30:00+00:00',
    ],
    [
      { 'purchase-date': '01.10.2026 08:00' },
      'purchase-date "01.10.2026 08:00" is not a date such as 2026-03-01T09:30:00+00:00',
    ],
    [{ 'fulfillment-channel': 'Post' }, 'fulfillment-channel "Post" is not Amazon or Merchant'],
    [{ asin: 'B0' }, 'asin "B0" is not an ASIN of 10 letters and digits'],
    [{ quantity: '1.5' }, 'quantity "1.5" is not a whole number'],
    [{ quantity: '' }, 'quantity is empty; it must be a whole number'],
    [{ 'item-price': '$5' }, 'item-price "$5" is not an amount such as 24.99'],
    [{ 'item-price': '-5' }, 'item-price "-5" is not an amount such as 24.99'],
    [{ 'item-price': '1,234' }, 'item-price "1,234" is not an amount such as 24.99'],
    [{ 'item-price': '1,234.56' }, 'item-price "1,234.56" is not an amount such as 24.99'],
    [{ currency: 'XXX' }, 'currency "XXX" is not a currency of Amazon\'s such as USD'],
    [{ sku: 's'.repeat(101) }, `sku "${'s'.repeat(30)}…" is not a SKU of at most 100 characters`],
    [{ 'product-name': 'with\ta tab' }, 'it has 22 cells and the header 21; a tab too many'],
  ])('%j is bad, and the rest goes on', async (cells, why) => {
    const events = await eventsOf(report({}, cells, { 'amazon-order-id': '112-0000002-0000002' }));
    expect(events).toMatchObject([
      { type: 'bad_row', line: 3, why },
      { type: 'order', line: 2 },
      { type: 'order', line: 4 },
    ]);
  });

  test('that ends early is bad only where a column that counts is gone', async () => {
    const cells = row().split('\t');
    expect(await problems(report(cells.slice(0, 16).join('\t')))).toEqual([]);
    expect(await problems(report(cells.slice(0, 15).join('\t')))).toEqual([
      '2: it ends before the column item-price',
    ]);
    // A line end within a title makes two rows, neither of them whole.
    expect(await problems(report({ 'product-name': 'two\nlines' }))).toHaveLength(2);
  });

  test('of an order from outside Amazon is left out, and is not bad', async () => {
    const events = await eventsOf(
      report({ 'sales-channel': 'Non-Amazon US' }, { 'amazon-order-id': 'S01-3718414-0463502' }),
    );
    expect(events).toEqual([
      { type: 'not_amazons', line: 2 },
      { type: 'not_amazons', line: 3 },
    ]);
  });

  test('may hold quotation marks, which escape nothing', async () => {
    const orders = await ordersOf(
      report({ 'product-name': '"12 inch" pan"' }, { 'amazon-order-id': '112-0000002-0000002' }),
    );
    expect(orders).toHaveLength(2);
  });
});

describe('the rows of an order', () => {
  test('are one order, the same product in two of them one item', async () => {
    const orders = await ordersOf(
      report(
        {},
        { sku: 'OTHER', asin: 'B0EXAMPLE2', 'item-price': '5.00' },
        { 'item-price': '20.01' },
        { 'amazon-order-id': '112-0000002-0000002' },
      ),
    );
    expect(orders.map((order) => order.items)).toMatchObject([
      [
        { asin: 'B0EXAMPLE1', quantity: 2, price: { minor: 4500 } },
        { asin: 'B0EXAMPLE2', quantity: 1, price: { minor: 500 } },
      ],
      [{ quantity: 1 }],
    ]);
  });

  test('a cancelled piece does not hide the price of the other', async () => {
    const cancelled = { quantity: '0', 'item-price': '', currency: '' };
    for (const rows of [
      [{}, cancelled],
      [cancelled, {}],
    ]) {
      expect((await ordersOf(report(...rows)))[0]?.items).toMatchObject([
        { quantity: 1, price: { minor: 2499 } },
      ]);
    }
  });

  test('count up to a bound', async () => {
    const rows = Array.from({ length: MAX_ITEMS_PER_ORDER + 2 }, (_, i) => ({ sku: `S${i}` }));
    const text = report(...rows);
    expect((await ordersOf(text))[0]?.items).toHaveLength(MAX_ITEMS_PER_ORDER);
    expect(await problems(text)).toEqual(
      [2, 3].map((n) => `${MAX_ITEMS_PER_ORDER + n}: its order has more than ${MAX_ITEMS_PER_ORDER} items`),
    );
  });
});

describe('a report', () => {
  test('is read by the names of its columns, in any order and with any others', async () => {
    const turned = ['new-column', ...HEADER.toReversed()];
    const text = [turned.join('\t'), row({}, turned), ''].join('\n');
    expect(await ordersOf(text)).toEqual(await ordersOf(report({})));
  });

  test("knows Amazon's other spellings of its columns", async () => {
    const text = report({})
      .replace('fulfillment-channel', 'Fulfilment Channel')
      .replace('quantity', 'quantity-purchased');
    expect(await ordersOf(text)).toEqual(await ordersOf(report({})));
  });

  test.each<[string, string, string]>([
    ['an empty file', '', 'it is empty'],
    [
      'another file',
      'Hello\nWorld\n',
      'its first line does not hold the names of the columns, separated by tabs',
    ],
    [
      'a file with commas',
      report({}).replaceAll('\t', ','),
      'its first line does not hold the names of the columns, separated by tabs',
    ],
    [
      'another report',
      report({}).replace('asin', 'x').replace('item-price', 'y'),
      'it lacks the columns asin, item-price',
    ],
    [
      'a shortened report',
      report({}).replace('last-updated-date', 'x'),
      'it lacks the column last-updated-date',
    ],
    [
      'bytes without a line end',
      'x'.repeat(300_000),
      'its first line does not hold the names of the columns, separated by tabs',
    ],
  ])('%s is none', async (_name, text, why) => {
    expect((await eventsOf(text)).filter((event) => event.type !== 'encoding')).toEqual([
      { type: 'no_report', why },
    ]);
  });

  test('with nothing but its header is one without orders', async () => {
    expect(await eventsOf(report())).toEqual([]);
  });

  test('two reports put together are read as one; empty lines are nothing', async () => {
    const text = `${report({})}\r\n${report({})}`;
    expect(await problems(text)).toEqual([]);
    expect(await ordersOf(text)).toEqual([...(await ordersOf(report({}))), ...(await ordersOf(report({})))]);
  });

  test('P16 a row without an end costs no memory and spoils no other', async () => {
    const text = report({}, 'x'.repeat(500_000), { 'amazon-order-id': '112-0000002-0000002' });
    expect(await problems(text)).toEqual(['3: it is far too long for a row']);
    expect(await ordersOf(text)).toHaveLength(2);
  });

  test('whatever a file holds, each of its rows is read, left out or told with its line', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.values({ a: 'Amazon', b: '1', c: '' })),
    );
    const column = fc.constantFrom(...HEADER);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(column, cell), { maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        async (rows, chunk) => {
          const clean = rows.map((cells) =>
            Object.fromEntries(
              Object.entries(cells).map(([name, value]) => [
                name,
                value.replace(/[\t\n\r\ud800-\udfff]/g, ''),
              ]),
            ),
          );
          const told = (await eventsOf(report(...clean), chunk)).flatMap((event) =>
            event.type === 'order' ? event.rows : event.type === 'encoding' ? 0 : 1,
          );
          expect(told.reduce((sum, n) => sum + n, 0)).toBe(clean.length);
        },
      ),
    );
  });
});

const JAPANESE = [
  '注文番号 出品者注文番号 購入日 最終更新日 注文ステータス フルフィルメントチャネル 販売チャネル 注文チャネル',
  '配送サービスレベル 商品名 SKU ASIN 商品ステータス 数量 通貨 商品代金 商品税 商品プロモーション割引',
]
  .join(' ')
  .split(' ');
/** The usual row under Amazon's first columns, whatever they are called. */
const usual = (cells: Cells = {}) => row({ 'sales-channel': 'Amazon.co.jp', ...cells }, HEADER.slice(0, 18));

describe('I52 headings in another language', () => {
  test.each<[string, string[]]>([
    ['as Amazon.co.jp writes them', JAPANESE],
    [
      'with other spellings of the same',
      JAPANESE.map(
        (name) =>
          ({ 販売チャネル: '販売チャンネル', 商品代金: '商品価格', 購入日: '購入日時' })[name] ?? name,
      ),
    ],
    ['in half-width letters', JAPANESE.map((name) => (name === '販売チャネル' ? '販売ﾁｬﾈﾙ' : name))],
    ['mixed with English ones', JAPANESE.map((name, at) => (at % 2 === 0 ? (HEADER[at] ?? name) : name))],
  ])('Japanese, %s: the report is read', async (_name, header) => {
    const [order] = await ordersOf(
      [header.join('\t'), usual({ 'item-price': '24.99', 'item-promotion-discount': '5' }), ''].join('\r\n'),
    );
    expect(order).toMatchObject({
      orderId: '112-0000001-0000001',
      purchasedAt: '2026-10-01T08:00:00.000Z',
      channel: 'seller',
      marketplace: 'JP',
      items: [{ sku: 'WCG-1', quantity: 1, price: { minor: 1999, currency: 'USD' } }],
    });
  });

  test('and in Shift_JIS', async () => {
    const text = [JAPANESE.join('\t'), usual(), ''].join('\r\n');
    expect(await ordersOf(encoder('shift_jis')(text))).toHaveLength(1);
  });

  test.each([
    [
      'German',
      'Bestellnummer\tHändler-Bestellnummer\tKaufdatum\tZuletzt aktualisiert\tStatus\tVersandkanal\tSKU\tASIN\tMenge\tWährung\tArtikelpreis',
    ],
    [
      'French',
      'numéro de commande\tx\tdate d’achat\tmis à jour\tétat\tcanal\tSKU\tASIN\tquantité\tdevise\tprix',
    ],
    [
      'Spanish',
      'número de pedido\tx\tfecha de compra\tactualizado\testado\tcanal\tSKU\tASIN\tcantidad\tmoneda\tprecio',
    ],
    [
      'Italian',
      "numero d'ordine\tx\tdata di acquisto\taggiornato\tstato\tcanale\tSKU\tASIN\tquantità\tvaluta\tprezzo",
    ],
    ['Chinese', '订单编号\t商家订单编号\t购买日期\t更新日期\t状态\t渠道\tSKU\tASIN\t数量\t货币\t商品价格'],
    ['Japanese', '注文番号\t出品者注文番号\tなにか\t最終更新日\t状態\t経路\tSKU\tASIN\t数量\t通貨\t商品代金'],
    [
      'Polish',
      'Numer zamówienia\tx\tData zakupu\tAktualizacja\tStatus\tKanał\tSKU\tASIN\tIlość\tWaluta\tCena',
    ],
  ])('%s headings that are not known are named with their language', async (language, header) => {
    const [sentence, ...more] = await problems(`${header}\r\n${row()}\r\n`);
    expect(sentence).toContain(`its headings are in ${language}, `);
    expect(sentence).toContain('English');
    expect(more).toEqual([]);
  });

  test('an English report that lacks a column is told by the column', async () => {
    const header = HEADER.filter((name) => name !== 'asin').join('\t');
    expect(await problems(`${header}\r\n`)).toEqual(['it lacks the column asin']);
  });
});

describe('I53 a report that a program saved anew', () => {
  const quoted = (line: string) =>
    line
      .split('\t')
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join('\t');
  const lines = [
    HEADER.join('\t'),
    row({ 'product-name': 'Cup 5" wide' }),
    row({ 'amazon-order-id': '112-0000002-0000002' }),
  ];

  test.each<[string, string]>([
    ['in quotation marks', lines.map(quoted).join('\r\n')],
    ['in quotation marks, with a byte order mark', `\ufeff${lines.map(quoted).join('\r\n')}\r\n`],
    ['with two byte order marks', `\ufeff\ufeff${lines.map(quoted).join('\n')}`],
    ['headings only in quotation marks', [quoted(lines[0] ?? ''), ...lines.slice(1)].join('\r\n')],
    ['line ends of carriage returns only', `${lines.join('\r')}\r`],
    ['the same without a last one', lines.join('\r')],
    ['the same in quotation marks', `\ufeff${lines.map(quoted).join('\r')}\r`],
  ])('%s: every order is read', async (_name, text) => {
    expect(await problems(text)).toEqual([]);
    const found = await ordersOf(text);
    expect(found.map(({ orderId }) => orderId)).toEqual(['112-0000001-0000001', '112-0000002-0000002']);
    expect(found[0]?.items).toMatchObject([{ sku: 'WCG-1', price: { minor: 2499 } }]);
  });

  test.each([1, 2, 3, 7])('wherever a stream cuts it, at %d bytes', async (chunk) => {
    for (const end of ['\r', '\n', '\r\n'])
      expect(await ordersOf(`${lines.join(end)}${end}`, chunk)).toHaveLength(2);
  });

  test('line numbers of bad rows count carriage returns', async () => {
    expect(await problems([...lines, row({ quantity: 'two' })].join('\r'))).toEqual([
      expect.stringMatching(/^4: quantity/),
    ]);
  });

  test('a carriage return within a row of a report with line feeds is no end', async () => {
    const text = report({ 'product-name': 'Cup\rwide' });
    expect(await ordersOf(text)).toHaveLength(1);
  });
});
