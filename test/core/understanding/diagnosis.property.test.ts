import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../core/understanding/diagnosis.ts';
import { MAX_TEXT_LENGTH } from '../../../core/understanding/reading.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import { RISKS } from '../../../core/words/risk.ts';
import { SEVERITIES } from '../../../core/words/severity.ts';
import { WANTS } from '../../../core/words/want.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'ja', 'zh', 'tr', 'xx'];
const WORDS = [
  'not',
  'broken',
  'ordered',
  'received',
  'nicht',
  'kaputt',
  'pas',
  'cassé',
  '壊れ',
  '没有',
  'a\n',
  ', ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);
const language = fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined });

describe('any text', () => {
  test('gives a valid diagnosis whose evidence stands in the text', () => {
    fc.assert(
      fc.property(anyText, anyText, language, (text, subject, known) => {
        const given = diagnose({ text, subject, language: known });
        expect(CAUSES).toContain(given.cause);
        expect(SEVERITIES).toContain(given.severity);
        expect(given.confidence).toBeGreaterThan(0);
        expect(given.confidence).toBeLessThanOrEqual(1);
        for (const risk of given.risks) expect(RISKS).toContain(risk);
        for (const want of given.wants) expect(WANTS).toContain(want);
        for (const words of given.evidence) expect(text).toContain(words);
        expect(new Set(given.evidence).size).toBe(given.evidence.length);
        if (given.cause === 'unclear' || given.cause === 'not_quality') expect(given.severity).toBe('minor');
      }),
    );
  });

  test('is read the same way twice', () => {
    fc.assert(
      fc.property(anyText, language, (text, known) => {
        expect(diagnose({ text, language: known })).toEqual(diagnose({ text, language: known }));
      }),
      { numRuns: 30 },
    );
  });
});

test('what stands behind the limit is not read', () => {
  const text = `${'. '.repeat(MAX_TEXT_LENGTH / 2)} It stopped working.`;
  expect(diagnose({ text, language: 'en' }).cause).toBe('unclear');
});
