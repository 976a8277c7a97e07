import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../../core/language/cut-text.ts';

test.each([
  ['plain', 3, 'pla'],
  ['plain', 9, 'plain'],
  ['a𠮷b', 2, 'a'],
  ['a𠮷b', 3, 'a𠮷'],
])('N20 %j cut to %i', (text, most, expected) => {
  expect(cutText(text, most)).toBe(expected);
});

test('N20 no cut leaves half a character of any whole text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, most) => {
      expect(cutText(text, most).isWellFormed()).toBe(true);
      expect(text.startsWith(cutText(text, most))).toBe(true);
    }),
  );
});
