import { describe, expect, test } from 'vitest';
import { digitsOf, SUM_WORDS, sumOf } from '../../../core/language/numbers.ts';

describe('numbers in words', () => {
  test.each([
    ['twenty', 20],
    ['funfundzwanzig', 25],
    ['cinquante', 50],
    ['sto', 100],
    ['fem', 5],
  ])('%s is a sum of %d', (word, value) => {
    expect(sumOf(word)).toBe(value);
  });

  test.each(['un', 'for', 'sei', 'ご', 'table'])('%s is no sum', (word) => {
    expect(sumOf(word)).toBeUndefined();
  });

  test.each([
    ['oh', '0'],
    ['meia', '6'],
    ['zwo', '2'],
    ['ナナ', '7'],
    ['ご', '5'],
    ['seventeen', '00'],
    ['achtundzwanzig', '00'],
    ['trentadue', '00'],
    ['cem', '00'],
  ])('%s is read out as %s', (word, digits) => {
    expect(digitsOf(word)).toBe(digits);
  });

  test.each(['bottle', 'the', 'zehnte'])('%s is not read out', (word) => {
    expect(digitsOf(word)).toBeUndefined();
  });

  test('longer words stand before those that begin them', () => {
    expect(SUM_WORDS.indexOf('twenty-five')).toBeLessThan(SUM_WORDS.indexOf('twenty'));
    expect(SUM_WORDS.indexOf('tjugofem')).toBeLessThan(SUM_WORDS.indexOf('tjugo'));
  });
});
