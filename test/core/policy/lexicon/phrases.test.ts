import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../../core/policy/lexicon/lexicon.ts';
import { firstsOf } from '../../../../core/policy/lexicon/phrases.ts';

const SPACED = { spaced: true, conditionLast: false };
const UNSPACED = { spaced: false, conditionLast: true };

describe('what a phrase can begin with', () => {
  test.each<[phrase: string, firsts: string | null]>([
    ['refund*', 'r'],
    ['(my |our )?own', 'mo'],
    ['(a|b|)c', 'abc'],
    ['x?yz', 'xy'],
    ['\\d+ ?%', '0123456789'],
    ['(?<!feel )(free|fine) rein', 'f'],
    ['[ab]c', 'ab'],
    ['*rseniz', null],
    ['\\p{L}{1,3}s', null],
    ['_ own', null],
    ['.?x', null],
  ])('%s', (phrase, firsts) => {
    const found = firstsOf(phrase);
    expect(found === null ? null : [...found].toSorted().join('')).toBe(
      firsts === null ? null : [...firsts].toSorted().join(''),
    );
  });
});

describe('finding phrases', () => {
  const phrases = compile('(full )?refund* | money _ back | \\d+ ?% | gift (card)?', SPACED);

  test('finds the first one where a word begins, and every one', () => {
    expect(phrases.exec('we send a gift card and refund it')).toEqual({ index: 10, 0: 'gift card' });
    expect(phrases.all('30% refunded, your money comes back, gift').map(({ 0: words }) => words)).toEqual([
      '30%',
      'refunded',
      'money comes back',
      'gift',
    ]);
    expect(phrases.without('a refund, please')).toBe('a  , please');
    expect(phrases.test('prerefund, gifted')).toBe(false);
  });

  test('in scripts without spaces a phrase begins anywhere', () => {
    const japanese = compile('(全額)?返金 | 交換', UNSPACED);
    expect(japanese.all('すぐに全額返金か交換').map(({ index }) => index)).toEqual([3, 8]);
  });

  test('no phrases are found nowhere', () => {
    const none = compile('', SPACED);
    expect([none.test(''), none.exec('x'), none.all('x y')]).toEqual([false, null, []]);
  });

  test('finds what one regular expression of all phrases would find', () => {
    const one = /(?<![\p{L}\p{N}])(?:(?:full[\s-]+)?refund\p{L}{0,24}|\d+[\s-]?%|gift)(?![\p{L}\p{N}])/gu;
    const many = compile('(full )?refund* | \\d+ ?% | gift', SPACED);
    const word = fc.constantFrom('full', 'refund', 'refunds', '30', '%', 'gift', 'é', '-', '.', ' ', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const text = words.join('');
        expect(many.all(text).map(({ index, 0: found }) => [index, found])).toEqual(
          [...text.matchAll(one)].map((match) => [match.index, match[0]]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
