import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markEvidence } from '../../../../../functions/desk/case/cards/evidence-marks.ts';

describe('evidence', () => {
  test('marks every place, joining what overlaps', () => {
    expect(markEvidence('aXbXc', ['X'])).toEqual([
      { text: 'a', marked: false },
      { text: 'X', marked: true },
      { text: 'b', marked: false },
      { text: 'X', marked: true },
      { text: 'c', marked: false },
    ]);
    expect(markEvidence('will not start', ['will not', 'not start'])).toEqual([
      { text: 'will not start', marked: true },
    ]);
    expect(markEvidence('', ['x'])).toEqual([]);
    expect(markEvidence('a b', [' ', ''])).toEqual([{ text: 'a b', marked: false }]);
  });

  test('O4 never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.array(fc.string({ maxLength: 5 })), (text, phrases) => {
        expect(
          markEvidence(text, phrases)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
