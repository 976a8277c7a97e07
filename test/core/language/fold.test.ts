import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../core/language/fold.ts';

describe('folding', () => {
  test.each([
    ['Défectueux', 'defectueux'],
    ['Łódź, Đ, Ø, Ǿ, ısı', 'lodz, d, o, o, isi'],
    ['İADE', 'iade'],
    ['heiß, cœur', 'heiß, cœur'],
    ['don’t, don´t, don`t', "don't, don't, don't"],
    ['ＡＢＣ１', 'abc1'],
    ['ｄｏｎ｀ｔ', "don't"],
    ['a\u00a0b\tc\r\nd', 'a b c \nd'],
    ['が ガ プ', 'が ガ プ'],
    ['한국', '한국'],
    ['ё й ά', 'е и α'],
  ])('%j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('keeps accents where it is told to', () => {
    expect(fold('Réclamation – İADE ÖNCESİ', 'kept')).toBe('réclamation – iade öncesi');
  });

  test('keeps the length of any text, so that offsets stay', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(anyText, fc.constantFrom('dropped', 'kept'), (text, accents) => {
        expect(fold(text, accents)).toHaveLength(text.length);
      }),
    );
  });

  test('of a folded text is the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test.each(['dropped', 'kept'] as const)('of each folded unit is the unit, accents %s', (accents) => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(units.filter((unit) => fold(fold(unit, accents), accents) !== fold(unit, accents))).toEqual([]);
  });
});
