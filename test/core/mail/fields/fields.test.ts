import { describe, expect, test } from 'vitest';
import { moneysIn, sumOf } from '../../../../core/mail/fields/amounts.ts';
import { buyerNameOf } from '../../../../core/mail/fields/buyer-name.ts';
import { languageOf } from '../../../../core/mail/fields/language.ts';
import { orderIdIn } from '../../../../core/mail/fields/order.ts';
import { messageIdsIn } from '../../../../core/mail/fields/references.ts';
import { sentAtOf } from '../../../../core/mail/fields/sent-at.ts';
import { bareSubject } from '../../../../core/mail/fields/subject.ts';
import { marketplaceByCode } from '../../../../core/mail/marketplaces.ts';
import { raw, read, TEXT } from '../build.ts';

describe('amounts', () => {
  test.each([
    ['12,50 EUR', 'EUR', 1250],
    ['12.5 EUR', 'EUR', 1250],
    ['EUR 12.5', 'EUR', 1250],
    ['€12', 'EUR', 1200],
    ['1.234,56 €', 'EUR', 123456],
    ['1.200 €', 'EUR', 120000],
    ['£34.99', 'GBP', 3499],
    ['¥1,200', 'JPY', 1200],
    ['￥980', 'JPY', 980],
    ['1,200円', 'JPY', 1200],
    ['JPY 1200', 'JPY', 1200],
    ['US$1,234.56', 'USD', 123456],
    ['$12.50', 'USD', 1250],
    ['CA$12.50', 'CAD', 1250],
    ['R$ 12,50', 'BRL', 1250],
    ['1 234,56 zł', 'PLN', 123456],
    ['1\u00a0234,56 PLN', 'PLN', 123456],
    ['123,45 kr', 'USD', 12345],
    ['₹1,23,456.50', 'INR', 12345650],
    ['Rs. 499', 'INR', 49900],
    ['AED 12.50', 'AED', 1250],
    ['SAR 1,200.00', 'SAR', 120000],
    ['149,90 TL', 'TRY', 14990],
    ['₺149,90', 'TRY', 14990],
    ['S$5', 'SGD', 500],
    ['R 120.00', 'ZAR', 12000],
    ['١٢٫٥٠ ر.س', 'SAR', 1250],
    ["1'234.50 EUR", 'EUR', 123450],
    ['12,– €', 'EUR', 1200],
    ['MXN$ 1,300.50', 'MXN', 130050],
  ])('%s', (text, currency, minor) => {
    expect(moneysIn(`Total: ${text}.`, 'USD')[0]).toEqual({ minor, currency });
  });

  test.each([
    ['249:-', 24900],
    ['249:50 kr', 24950],
    ['1 249,50 kr', 124950],
  ])('Swedish price %s', (text, minor) => {
    expect(moneysIn(text, 'SEK')[0]).toEqual({ minor, currency: 'SEK' });
  });

  test.each(['111-0000001-0000001', 'no amount', '12.50', 'EURO 2026', '$', ''])('%j has none', (text) => {
    expect(moneysIn(text, 'USD')).toEqual([]);
  });

  test('only one currency adds up', () => {
    expect(sumOf(moneysIn('EUR 1, EUR 2.50', null))).toEqual({ minor: 350, currency: 'EUR' });
    expect(sumOf(moneysIn('EUR 1, GBP 2', null))).toBeNull();
    expect(sumOf([])).toBeNull();
    expect(moneysIn('$5', null)).toEqual([]);
  });
});

describe('small fields', () => {
  test.each([
    ['Renata - Amazon Marketplace', 'Renata'],
    ['高梨 - Amazon マーケットプレイス', '高梨'],
    ['Lucía M. - Amazon Marketplace', 'Lucía M.'],
    ['Renata', 'Renata'],
    ['Jean-Luc - Amazon Marketplace', 'Jean-Luc'],
    ["'Dana - Amazon Marketplace' via Support", 'Dana'],
    ['Sam - Amazon Marketplace - Amazon Marketplace', 'Sam'],
    ['Renata via Amazon', 'Renata'],
    ['Renata - Marketplace Amazon', 'Renata'],
    ['نورة - سوق أمازون', 'نورة'],
    ['Amazon-Kunde - Amazon Marketplace', 'Amazon-Kunde'],
    ['Amazon Marketplace', null],
    ['Amazon.de', null],
    ['', null],
    ['dana@example.net', null],
    ['Da\u202ena\u0000 - Amazon Marketplace', 'Da na'],
  ])('name of %j', (name, expected) => {
    expect(buyerNameOf(name)).toBe(expected);
  });

  test.each([
    ['Order 111-0000001-0000001.', '111-0000001-0000001'],
    ['(注文: １１１-0000001-0000001)', '111-0000001-0000001'],
    ['[111‑0000001‑0000001]', '111-0000001-0000001'],
    ['\u200e111-0000001\u00ad-0000001', '111-0000001-0000001'],
    ['9111-0000001-0000001', null],
    ['111-0000001-00000012', null],
    ['111-00001-0000001', null],
  ])('order in %j', (text, expected) => {
    expect(orderIdIn(text)).toBe(expected);
  });

  test.each([
    ['Fri, 02 Oct 2026 14:22:27 +0000', '2026-10-02T14:22:27.000Z'],
    ['2 Oct 2026 14:22 +0200 (CEST)', '2026-10-02T12:22:00.000Z'],
    ['Fri, 2 Oct 26 14:22:27 EST', '2026-10-02T19:22:27.000Z'],
    ['Fri, 31 Feb 2026 14:22:27 +0000', null],
    ['Fri, 02 Oct 3026 14:22:27 +0000', null],
    ['Fri, 02 Oct 2026 25:22:27 +0000', null],
    ['Fri, 02 Oct 2026 14:22:27 +9900', null],
    ['yesterday', null],
    ['1', null],
    [null, null],
  ])('date %j', (header, expected) => {
    expect(sentAtOf(header)).toBe(expected);
  });

  test.each([
    ['Re: AW: SV: Fwd: Question', 'Question'],
    ['RE[2]: Question', 'Question'],
    ['回复：问题', '问题'],
    ['Odp: Pytanie', 'Pytanie'],
    ['Repair: Question', 'Repair: Question'],
    ['Re:', ''],
  ])('T15 subject %j', (subject, expected) => {
    expect(bareSubject(subject)).toBe(expected);
  });

  test('T3 T4 all ids, the answered one first, then from the newest', async () => {
    const mail = await read(
      raw(['From: x@example.org', 'In-Reply-To: <c@x>', 'References: <a@x> <b@x>\r\n <c@x>', TEXT], 'x'),
    );
    expect(mail.references).toEqual(['<c@x>', '<b@x>', '<a@x>']);
    expect(messageIdsIn('bare@eu-west-1.amazonses.com')).toEqual(['<bare@eu-west-1.amazonses.com>']);
    expect(messageIdsIn('nothing here')).toEqual([]);
  });
});

describe('language', () => {
  test.each([
    ['DE', 'The lamp stopped working after two days, can you send me a new one please?', 'en'],
    ['DE', 'Ok danke', 'de'],
    ['DE', 'ok', 'de'],
    ['US', 'Hola, el producto llegó roto y no funciona. ¿Me pueden ayudar?', 'es'],
    ['US', '你好，收到的产品坏了', 'zh'],
    ['CA', 'Bonjour, il manque une pièce dans la boîte.', 'fr'],
    ['CA', 'A piece is missing in the box.', 'en'],
    ['BE', 'Bonjour, le couvercle est cassé.', 'fr'],
    ['BE', 'Het deksel is kapot.', 'nl'],
    ['AE', 'المنتج لا يعمل', 'ar'],
    ['AE', 'Product not working', 'en'],
    ['JP', 'The item I received is broken. Please replace it.', 'en'],
    ['JP', '破損', 'ja'],
    ['SA', 'The item is broken', 'en'],
    ['SE', 'Lampan fungerar inte längre, kan ni hjälpa mig?', 'sv'],
    ['SE', 'Lampen virker ikke længere, hvad gør jeg nu? Jeg vil gerne have en ny.', 'da'],
    ['ES', 'Bonjour, le produit que j’ai reçu est cassé et ne marche pas.', 'fr'],
    ['IT', 'Guten Tag, die Lampe ist leider defekt angekommen und geht nicht an.', 'de'],
    ['FR', 'Buongiorno, il prodotto è arrivato rotto e non si accende.', 'it'],
    ['UK', 'Dzień dobry, produkt nie działa i chcę zwrot pieniędzy.', 'pl'],
    ['DE', 'Ürün kırık geldi, çalışmıyor. Ne yapmam lazım? Teşekkürler', 'tr'],
    ['DE', 'Здравствуйте, лампа не работает', 'ru'],
    ['DE', 'Добрий день, лампа не працює, її потрібно замінити', 'uk'],
    ['DE', '+49 000 12345 https://example.com/x', null],
    ['DE', '👍', null],
    ['DE', '', null],
  ])('on %s: %s', (code, text, expected) => {
    expect(languageOf(text, marketplaceByCode(code))).toBe(expected);
  });
});
