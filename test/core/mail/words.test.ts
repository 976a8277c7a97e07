import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, normaliseWords } from '../../../core/mail/words.ts';

describe('words for comparing', () => {
  test.each([
    ['  The  LID\r\n is broken ', 'the lid is broken'],
    ['ＡＢＣ １２３', 'abc 123'],
    ['Stra\u00ADße', 'straße'],
    ['zero\u200bwidth', 'zerowidth'],
    ['e\u0301t\u00e9', '\u00e9t\u00e9'],
    ['a\u00a0b', 'a b'],
  ])('%j', (text, expected) => {
    expect(normaliseWords(text)).toBe(expected);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => normaliseWords(normaliseWords(text)) === normaliseWords(text),
      ),
    );
  });

  test('apostrophes and dashes of mail programs are the plain ones', () => {
    expect(folded('Sieht’s gut – AUS')).toBe("sieht's gut - aus");
  });
});
