import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manner } from '../../../core/language/notation.ts';
import { Phrases, phraseOf, readLists } from '../../../core/language/phrases.ts';

const PLAIN: Manner = { wholeWords: true, space: 'plain' };
const ANYWHERE: Manner = { wholeWords: false, space: 'plain' };

function phrases(lists: Record<string, string[]>, manner: Manner): Phrases<string> {
  return new Phrases(
    Object.entries(lists).map(([name, lines]) => [name, lines.map((line) => phraseOf(line, manner))]),
    manner,
  );
}

const words = (text: string, found: readonly { name: string; start: number; end: number }[]) =>
  found.map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`);

describe('finding phrases', () => {
  const both = phrases({ money: ['refund*', 'money ~ back', '\\d+ ?%'], gift: ['gift( card)?'] }, PLAIN);

  test('every name in one pass, in the order of the text', () => {
    const text = '30% refunded, gift card, your money comes back, gift';
    expect(words(text, both.all(text))).toEqual([
      'money: 30%',
      'money: refunded',
      'gift: gift card',
      'money: money comes back',
      'gift: gift',
    ]);
  });

  test('only where words begin and end, in scripts that have them', () => {
    expect(both.all('prerefund, gifted')).toEqual([]);
    const text = 'すぐに全額返金か交換';
    expect(words(text, phrases({ a: ['(全額)?返金', '交換'] }, ANYWHERE).all(text))).toEqual([
      'a: 全額返金',
      'a: 交換',
    ]);
  });

  test('the longest of a name, whichever stands first in the file', () => {
    for (const lines of [
      ['not', 'not only', 'not at all'],
      ['not at all', 'not only', 'not'],
    ]) {
      expect(phrases({ a: lines }, PLAIN).first('well, not at all')).toEqual({
        name: 'a',
        start: 6,
        end: 16,
      });
    }
  });

  test('of one name none inside another, of two names both', () => {
    const lists = { a: ['very bad', 'bad'], b: ['bad'] };
    expect(phrases(lists, PLAIN).all('very bad')).toEqual([
      { name: 'a', start: 0, end: 8 },
      { name: 'b', start: 5, end: 8 },
    ]);
  });

  test('as many as are asked for', () => {
    expect(both.all('10% 20% 30% gift', 2)).toHaveLength(3);
    expect(both.all('10% 20% 30% gift', 9, 1)).toHaveLength(1);
    expect(both.first('nothing')).toBeNull();
    expect(phrases({}, PLAIN).all('x y')).toEqual([]);
  });

  test('finds what one regular expression of all phrases would find', () => {
    const one =
      /(?<![\p{L}\p{N}])(?:(?:full\s{1,2})?refund[a-z\u00c0-\u024f]{0,24}|\d+\s?%|gift)(?![\p{L}\p{N}])/gu;
    const many = phrases({ a: ['(full )?refund*', '\\d+ ?%', 'gift'] }, PLAIN);
    const piece = fc.constantFrom(
      'full',
      'refund',
      'refunds',
      '30',
      '%',
      'gift',
      'é',
      '-',
      '.',
      ' ',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        expect(many.all(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual(
          [...text.matchAll(one)].map((match) => [match.index, match[0]]),
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('a compiled list is read by names', () => {
  expect(readLists('leaks\n\tdrips\tdri\n\t_ wet\nlate\n\tlate\tlat')).toEqual(
    new Map([
      [
        'leaks',
        [
          { line: 'drips', beginnings: ['dri'] },
          { line: '_ wet', beginnings: [] },
        ],
      ],
      ['late', [{ line: 'late', beginnings: ['lat'] }]],
    ]),
  );
});
