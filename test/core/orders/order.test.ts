import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged, type OrderFacts, type OrderItem, orderOfCase } from '../../../core/orders/order.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const item = (changes: Partial<OrderItem> = {}): OrderItem => ({
  asin: 'B0EXAMPLE1',
  sku: 'WCG-1',
  quantity: 1,
  price: usd(2499),
  ...changes,
});
const order = (changes: Partial<OrderFacts> = {}): OrderFacts => ({
  orderId: '112-0000001-0000001',
  purchasedAt: '2026-10-01T08:00:00.000Z',
  lastUpdatedAt: '2026-10-02T08:00:00.000Z',
  channel: 'seller',
  marketplace: 'US',
  items: [item()],
  ...changes,
});
const LATER = '2026-10-03T08:00:00.000Z';

describe('what a report adds to what is known', () => {
  test('an unknown order is taken as it is', () => {
    expect(merged(null, order())).toEqual(order());
  });

  test('the same again is nothing new', () => {
    expect(merged(order(), order())).toBeNull();
  });

  test('an earlier update is nothing new, whatever it says', () => {
    const known = order({ lastUpdatedAt: LATER });
    expect(merged(known, order({ channel: 'fba', items: [item({ sku: 'NEW' })] }))).toBeNull();
  });

  test('a later update wins, and a row that it lacks stays', () => {
    const known = order({ items: [item(), item({ sku: 'KEPT' })] });
    const read = order({ lastUpdatedAt: LATER, channel: 'fba', items: [item({ quantity: 0, price: null })] });
    expect(merged(known, read)).toEqual({ ...read, items: [...read.items, item({ sku: 'KEPT' })] });
  });

  test('rows of an order that do not stand together come together', () => {
    const other = item({ asin: 'B0EXAMPLE2', sku: 'OTHER' });
    expect(merged(order(), order({ items: [other] }))?.items).toEqual([item(), other]);
  });

  test('a price that was missing is filled in, and never taken away by the same update', () => {
    const without = order({ items: [item({ price: null })] });
    expect(merged(without, order())).toEqual(order());
    expect(merged(order(), without)).toBeNull();
  });

  test('what was taken in once is never news again', () => {
    const items = fc.uniqueArray(
      fc.record({
        asin: fc.constantFrom('B0EXAMPLE1', 'B0EXAMPLE2'),
        sku: fc.constantFrom('A', 'B'),
        quantity: fc.nat(2),
        price: fc.option(fc.nat(5).map(usd)),
      }),
      { selector: ({ asin, sku }) => asin + sku, minLength: 1 },
    );
    const at = fc.constantFrom('2026-10-02T08:00:00.000Z', LATER);
    const facts = fc.record({ items, lastUpdatedAt: at }).map(order);
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const both = merged(a, b) ?? a;
        expect(merged(both, b)).toBeNull();
        expect(merged(both, a)).toBeNull();
        expect(both.lastUpdatedAt >= a.lastUpdatedAt && both.lastUpdatedAt >= b.lastUpdatedAt).toBe(true);
      }),
    );
  });
});

describe('what a case learns of its order', () => {
  const two = [item(), item({ asin: 'B0EXAMPLE2', sku: 'OTHER', price: usd(900) })];
  test.each<[string, OrderItem[], string | null, number | null]>([
    ['the line of the product complained about', two, 'B0EXAMPLE2', 900],
    ['the whole line, not one piece', [item({ quantity: 3, price: usd(7497) })], 'B0EXAMPLE1', 7497],
    [
      'the lines of one product under two SKUs',
      [item(), item({ sku: 'WCG-2', price: usd(1) })],
      'B0EXAMPLE1',
      2500,
    ],
    ['the only product, where the mail names none', [item()], null, 2499],
    ['no price, where the mail names none of several', two, null, null],
    ['no price of a product that is not in the order', two, 'B0EXAMPLE9', null],
    ['no price before Amazon has charged', [item({ price: null })], 'B0EXAMPLE1', null],
    ['no price of half a product', [item(), item({ sku: 'WCG-2', price: null })], 'B0EXAMPLE1', null],
    ['no price where all is cancelled', [item({ quantity: 0 })], 'B0EXAMPLE1', null],
    ['no price of a free replacement', [item({ price: usd(0) })], 'B0EXAMPLE1', null],
    [
      'no sum of two currencies',
      [item(), item({ sku: 'WCG-2', price: { minor: 5, currency: 'EUR' } })],
      'B0EXAMPLE1',
      null,
    ],
  ])('%s', (_name, items, asin, minor) => {
    expect(orderOfCase(order({ items }), asin)).toEqual({
      price: minor === null ? null : usd(minor),
      channel: 'seller',
      purchasedAt: '2026-10-01T08:00:00.000Z',
    });
  });
});
