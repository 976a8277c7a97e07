import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markEvidence } from '../../../core/understanding/evidence-marks.ts';

/** The text with its marks in brackets. */
const marked = (text: string, phrases: readonly string[]) =>
  markEvidence(text, phrases)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('evidence in a buyer’s words', () => {
  test.each<[why: string, text: string, phrases: string[], shown: string]>([
    ['every place', 'it broke, glued, broke', ['broke'], 'it [broke], glued, [broke]'],
    ['what overlaps, as one', 'will not start', ['will not', 'not start'], '[will not start]'],
    ['whatever its case', 'BROKEN lid. Broken hinge.', ['broken'], '[BROKEN] lid. [Broken] hinge.'],
    ['whatever its accents', 'Il ne marche pas, CASSE', ['cassé'], 'Il ne marche pas, [CASSE]'],
    ['with curly quotes or straight ones', 'it won’t start', ["won't start"], 'it [won’t start]'],
    ['whole words only', 'my heart is in this art', ['art'], 'my heart is in this [art]'],
    ['not the beginning of a word', 'no partner', ['part'], 'no partner'],
    ['beside punctuation', '(broken)!', ['broken'], '([broken])!'],
    ['where writing has no spaces', '電源が入りません', ['入りません'], '電源が[入りません]'],
    ['spaces around the phrase aside', 'it broke', [' broke '], 'it [broke]'],
    ['nothing for an empty phrase', 'a b', [' ', ''], 'a b'],
  ])('is marked: %s', (_why, text, phrases, shown) => {
    expect(marked(text, phrases)).toBe(shown);
  });

  test('an empty text has no pieces', () => {
    expect(markEvidence('', ['x'])).toEqual([]);
  });

  test('only a handful of phrases is looked for', () => {
    const phrases = Array.from({ length: 20 }, (_, at) => `word${at}`);
    expect(markEvidence(phrases.join(' '), phrases).filter((piece) => piece.marked)).toHaveLength(12);
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

  test('a phrase that stands between spaces is marked, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (text) => {
        const phrase = text.trim();
        fc.pre(phrase !== '');
        const pieces = markEvidence(`a ${phrase} b`, [phrase]);
        expect(pieces.some((piece) => piece.marked && piece.text.includes(phrase))).toBe(true);
      }),
    );
  });

  test('a long text with many places is read in linear time', () => {
    const text = 'broke '.repeat(20_000);
    const before = performance.now();
    expect(markEvidence(text, ['broke', 'broke broke', 'b']).length).toBeGreaterThan(1);
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
