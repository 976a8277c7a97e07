import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../core/understanding/examine.ts';

/** The words that decide must be among the evidence; what is said beside them need not. */
describe('evidence', () => {
  test.each([
    ['en', 'Nice colour, quick delivery. It stopped working after two weeks.', /stopped working/],
    ['en', 'The lamp is lovely. The box was crushed and the glass was in pieces.', /crushed|in pieces/],
    ['de', 'Schöne Farbe. Nach zwei Wochen funktioniert er nicht mehr.', /funktioniert/],
    ['ja', '色は好きです。届いたら割れていました。', /割れ/],
  ])('%s: %s', (language, text, wanted) => {
    expect(diagnose({ text, language }).evidence.join(' … ')).toMatch(wanted);
  });

  test('a danger is always named', () => {
    const text = 'I like the design very much but the plug gave off smoke and burnt my hand, please help';
    expect(diagnose({ text, language: 'en' }).evidence.join(' ')).toMatch(/smoke|burnt/);
  });

  test('whole words, in the order of the text, none twice', () => {
    const text = 'The zip broke. The seam broke. The zip broke.';
    const { evidence } = diagnose({ text, language: 'en' });
    expect(new Set(evidence).size).toBe(evidence.length);
    for (const words of evidence) {
      const at = text.indexOf(words);
      expect(/[a-z]/i.test(text[at - 1] ?? ' ') && /[a-z]/i.test(words[0] ?? ' ')).toBe(false);
    }
  });
});
