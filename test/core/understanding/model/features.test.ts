import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../../core/language/tokens.ts';
import { featuresOf } from '../../../../core/understanding/model/features.ts';
import { segmentsOf } from '../../../../core/understanding/model/segments.ts';
import { readMessage } from '../../../../core/understanding/understand.ts';

const namesOf = (text: string, about: { subject?: string; product?: string; language?: string } = {}) => [
  ...featuresOf(readMessage({ text, language: 'en', ...about })).values.keys(),
];

describe('tokens', () => {
  test('words, numbers and unspaced writing, clause by clause, at their places', () => {
    expect(clausesOf("it's 2.5 kg, 10% less!\nok")).toEqual([
      [
        { text: "it's", start: 0, end: 4, isUnspaced: false },
        { text: '#', start: 5, end: 8, isUnspaced: false },
        { text: 'kg', start: 9, end: 11, isUnspaced: false },
        { text: '#%', start: 13, end: 16, isUnspaced: false },
        { text: 'less', start: 17, end: 21, isUnspaced: false },
      ],
      [{ text: 'ok', start: 23, end: 25, isUnspaced: false }],
    ]);
    expect(clausesOf('割れて。いた')).toMatchObject([
      [{ text: '割れて', isUnspaced: true }],
      [{ text: 'いた' }],
    ]);
  });

  test('what HTML left in a text is no word', () => {
    expect(
      clausesOf('good &amp; bad&nbsp;x')
        .flat()
        .map(({ text }) => text),
    ).toEqual(['good', 'bad', 'x']);
    expect(clausesOf('')).toEqual([]);
  });
});

describe('features', () => {
  test('words, pairs, gaps and pieces of words', () => {
    expect(namesOf('The lid leaks')).toEqual(
      expect.arrayContaining([
        'word lid',
        'pair lid leaks',
        'gap the leaks',
        'part <leak',
        'part eaks>',
        'sign leaks',
      ]),
    );
  });

  test('nothing is paired across the end of a sentence', () => {
    expect(namesOf('The lid. Leaks')).not.toContain('pair lid leaks');
  });

  test('a word after a negation is also a denied one', () => {
    expect(namesOf('It is not broken')).toContain('denied broken');
    expect(namesOf('It is broken')).not.toContain('denied broken');
  });

  test("the buyer's headline counts with the words and by itself; Amazon's topic does not", () => {
    expect(namesOf('Sad.', { subject: 'Cheap plastic' })).toEqual(
      expect.arrayContaining(['word plastic', 'headline word plastic']),
    );
    expect(namesOf('Sad.', { subject: 'Damaged or defective item' })).not.toContain('word defective');
  });

  test('the product gives words of its own', () => {
    expect(namesOf('It leaks', { product: 'Steel Kettle 1.7 l' })).toEqual(
      expect.arrayContaining(['product steel', 'product kettle']),
    );
  });

  test('Japanese and Chinese are read by characters', () => {
    expect(namesOf('割れて', { language: 'ja' })).toEqual(
      expect.arrayContaining(['characters 割', 'characters 割れ', 'characters 割れて']),
    );
  });

  test('a long story does not outweigh a short one', () => {
    const weightOf = (text: string) => {
      const { values } = featuresOf(readMessage({ text, language: 'en' }));
      return [...values].reduce(
        (sum, [name, value]) => sum + (/^(word|pair|gap|part)/.test(name) ? value ** 2 : 0),
        0,
      );
    };
    const letters = 'abcdefghijklmnopqrst';
    const story = [...letters].flatMap((one) => [...letters].map((other) => one + other)).join(' ');
    expect(weightOf(story)).toBeLessThanOrEqual(16.001);
    expect(weightOf('It leaks')).toBeLessThan(weightOf(story));
  });
});

describe('concepts', () => {
  test('words of two languages that mean the same are the same feature, and two near each other make one more', () => {
    expect(namesOf('The hose drips')).toEqual(
      expect.arrayContaining(['concept hose', 'concept leak', 'concepts hose leak']),
    );
    expect(namesOf('Der Schlauch tropft', { language: 'de' })).toEqual(
      expect.arrayContaining(['concept hose', 'concept leak', 'concepts hose leak']),
    );
    expect(namesOf('ホースから漏れます', { language: 'ja' })).toEqual(
      expect.arrayContaining(['concept hose', 'concept leak']),
    );
  });

  test('an elided article does not hide its noun, and an idiom comes before its words', () => {
    expect(namesOf("De l'eau partout", { language: 'fr' })).toContain('concept water');
    expect(namesOf('The chair gave way')).toContain('concept collapse');
  });

  test('a share and a sum are features wherever they stand', () => {
    expect(namesOf('Give me 20 % back')).toContain('names share');
    expect(namesOf('A fiver back and I keep it')).toContain('names sum');
  });
});

describe('segments', () => {
  const at = (text: string) =>
    segmentsOf(
      text,
      [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({
        name: `word ${word}`,
        start: index,
        end: index + word.length,
      })),
    );

  test('each sentence is one; the point in a number ends none', () => {
    expect(at('it is 2.5 cm. it leaks!').map(({ start, end }) => [start, end])).toEqual([
      [0, 13],
      [13, 23],
    ]);
  });

  test('who writes without full stops is cut at a space', () => {
    const text = 'so '.repeat(200).trim();
    const segments = at(text);
    expect(segments.length).toBeGreaterThan(3);
    for (const { start, end } of segments) expect(end - start).toBeLessThan(140);
  });

  test('every feature of a place is in one segment, and a text without words has none', () => {
    expect(at('one. two').map(({ values }) => [...values.keys()])).toEqual([
      ['word one'],
      ['word two', 'last'],
    ]);
    expect(at('…!')).toEqual([]);
  });
});
