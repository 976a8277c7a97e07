import { describe, expect, test } from 'vitest';
import { itemInLabels, itemInLines } from '../../../../core/mail/fields/items.ts';
import { labelOf } from '../../../../core/mail/fields/labels.ts';

const ORDER = '# 111-0000001-0000001:';

describe('item lines', () => {
  test.each([
    ['1 / Mug [ASIN: B0EXAMPLE1]', 1, 'Mug'],
    ['2 × Mug (ASIN: B0EXAMPLE1)', 2, 'Mug'],
    ['1 点 / Mug 【ASIN：B0EXAMPLE1】', 1, 'Mug'],
    ['• 1 / Mug [ASIN: B0EXAMPLE1]', 1, 'Mug'],
    ['\u200e1 / Mug [ASIN: B0EXAMPLE1]', 1, 'Mug'],
    ['1 sur Mug [ASIN: b0example1]', 1, 'Mug'],
    ['1 / Mug [Pack of 2] [ASIN: B0EXAMPLE1]', 1, 'Mug [Pack of 2]'],
    ['2 / 1/2 in. Bit [ASIN: B0EXAMPLE1]', 2, '1/2 in. Bit'],
    [
      '1 / A title that\nwraps on two and\neven three lines [ASIN: B0EXAMPLE1]',
      1,
      'A title that wraps on two and even three lines',
    ],
    ['1 / [ASIN: B0EXAMPLE1]', 1, null],
    ['Mug [ASIN: B0EXAMPLE1]', null, 'Mug'],
    ['Product: Mug (ASIN: B0EXAMPLE1)', null, 'Mug'],
  ])('%j', (line, quantity, title) => {
    expect(itemInLines(`${ORDER}\n${line}\n`)).toMatchObject({ quantity, title, asin: 'B0EXAMPLE1' });
  });

  test('of two items the first counts', () => {
    const two = `${ORDER}\n1 / Mug [ASIN: B0EXAMPLE1]\n2 / Jug [ASIN: B0EXAMPLE2]`;
    expect(itemInLines(two)).toMatchObject({ title: 'Mug', asin: 'B0EXAMPLE1' });
  });

  test('an ASIN may be missing below the order, but no line of words is an item', () => {
    expect(itemInLines(`${ORDER}\n1 / Mug\n`)).toMatchObject({ quantity: 1, title: 'Mug', asin: null });
    expect(itemInLines('Hello\n1 / 2 of the mugs are broken\n').title).toBeNull();
  });
});

describe('labels', () => {
  test.each([
    ['Item: Mug (ASIN: B0EXAMPLE1)', 'Mug', 'B0EXAMPLE1'],
    ['Produit : Mug\nASIN : B0EXAMPLE1', 'Mug', 'B0EXAMPLE1'],
    ['ASIN/ISBN: B0EXAMPLE1\nItem:\nMug', 'Mug', 'B0EXAMPLE1'],
    ['Item name: Mug - Red: large', 'Mug - Red: large', null],
  ])('%j', (text, title, asin) => {
    expect(itemInLabels(text, null, 'EUR')).toMatchObject({ title, asin });
  });

  test.each([
    [
      'title',
      ['Item(s)', 'Bestellartikel', 'Produit', 'Nom du produit', 'Artículo del pedido', 'Articolo ordinato'],
    ],
    [
      'title',
      [
        'Besteld artikel',
        'Zamówiony produkt',
        'Nome do produto',
        'Beställd artikel',
        'ご注文商品',
        'Ürün adı',
      ],
    ],
    [
      'reason',
      ['Return Reason', 'Raison du retour', 'Przyczyna zwrotu', 'Razón de la devolución', 'İade nedeni'],
    ],
    ['comment', ['Anmerkung des Kunden', 'Remarque du client', 'Customer note', 'Nota del cliente']],
    [
      null,
      ['Artikelnummer', 'Item price', 'Product ID', 'Item condition', 'Numéro de commande', '商品の状態'],
    ],
  ] as const)('%s: %j', (label, texts) => {
    expect(texts.map((text) => labelOf(text))).toEqual(texts.map(() => label));
  });
});
