import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodingOf, SAMPLE_BYTES } from '../../../core/orders/encoding.ts';
import { encoder, eventsOf, ordersOf, report } from './samples.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const japanese = report({
  sku: '歯ブラシ-8',
  'product-name': 'ステップ1 歯ブラシ 子供用【8本セット】',
  'sales-channel': 'Amazon.co.jp',
  currency: 'JPY',
  'item-price': '3980',
});
const french = report({
  sku: 'CAFÉ-1',
  'product-name': 'Moulin à café en noyer, été',
  'sales-channel': 'Amazon.fr',
});
const polish = report({
  sku: 'MŁYNEK-1',
  'product-name': 'Młynek do kawy, żółty',
  'sales-channel': 'Amazon.pl',
});

async function encodingAndSku(bytes: Uint8Array, chunk?: number) {
  const events = await eventsOf(bytes, chunk);
  const [found] = events.flatMap((event) => (event.type === 'encoding' ? [event.encoding] : []));
  const [sku] = events.flatMap((event) =>
    event.type === 'order' ? event.order.items.map((item) => item.sku) : [],
  );
  return [found ?? 'ASCII', sku];
}

describe('the encoding of a report', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['plain ASCII', utf8(report({})), 'ASCII', 'WCG-1'],
    ['UTF-8', utf8(japanese), 'UTF-8', '歯ブラシ-8'],
    ['UTF-8 with BOM', joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(polish)), 'UTF-8', 'MŁYNEK-1'],
    ['BOM and else ASCII', joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(report({}))), 'UTF-8', 'WCG-1'],
    ['windows-1252', encoder('windows-1252')(french), 'windows-1252', 'CAFÉ-1'],
    ['Shift_JIS', encoder('shift_jis')(japanese), 'Shift_JIS', '歯ブラシ-8'],
    [
      'UTF-16 with BOM, as a spreadsheet saves it',
      new Uint8Array(Buffer.from(`\ufeff${japanese}`, 'utf16le')),
      'UTF-16LE',
      '歯ブラシ-8',
    ],
    [
      'kanji alone, on Amazon.co.jp',
      encoder('shift_jis')(report({ sku: '緑茶', 'product-name': '緑茶', 'sales-channel': 'Amazon.co.jp' })),
      'Shift_JIS',
      '緑茶',
    ],
    [
      'German words with umlauts only',
      encoder('windows-1252')(
        report({ sku: 'MÜHLE-Ä', 'product-name': 'Mühle für Körner', 'sales-channel': 'Amazon.de' }),
      ),
      'windows-1252',
      'MÜHLE-Ä',
    ],
  ])('%s is found and read, in chunks of any size', async (_name, bytes, encoding, sku) => {
    for (const chunk of [1, 7, 64, 65_536])
      expect(await encodingAndSku(bytes, chunk)).toEqual([encoding, sku]);
  });

  test('is decided where the first character beyond ASCII comes, however late', async () => {
    const many = Array.from({ length: 9000 }, (_, i) => ({
      'amazon-order-id': `112-0000001-${String(i).padStart(7, '0')}`,
    }));
    const bytes = encoder('shift_jis')(report(...many, { sku: '歯ブラシ' }));
    expect(bytes.length).toBeGreaterThan(SAMPLE_BYTES);
    const orders = await ordersOf(bytes);
    expect(orders).toHaveLength(9001);
    expect(orders.at(-1)?.items[0]?.sku).toBe('歯ブラシ');
  });

  test('a title that was cut within a character does not change the encoding of the rest', async () => {
    const damaged = joined(utf8(japanese), Uint8Array.of(0xe6, 0xad), utf8('\r\n'));
    expect(encodingOf(damaged)).toBe('UTF-8');
  });

  test('what is valid UTF-8 is read as such, wherever the sample ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(3), (text, cut) => {
        const bytes = utf8(`${japanese}${text}`);
        expect(encodingOf(bytes.subarray(0, bytes.length - cut))).toBe('UTF-8');
      }),
    );
  });
});
