import { describe, expect, it } from 'vitest';
import { lint } from '../../core/policy/lint.ts';
import { AMAZON_LABELS } from '../../templates/copy/amazon-labels.ts';
import { SENTENCE_KEYS } from '../../templates/copy/copy.ts';
import { FEEDBACK } from '../../templates/copy/feedback.ts';
import { LETTER_LANGUAGES, STAFF_LANGUAGES } from '../../templates/copy/languages.ts';
import { GLOSSES, LETTERS } from '../../templates/copy/letters.ts';
import { STAFF } from '../../templates/copy/staff/staff-by-language.ts';
import { STAFF_LINKS, STAFF_MAIL_KINDS } from '../../templates/copy/staff/staff-copy.ts';

const placesOf = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort();
/** Which of its variants names the product is each language's own affair. */
const facts = (text: string) => placesOf(text).filter((place) => place !== '{product}' && place !== '{name}');

describe.each(LETTER_LANGUAGES)('the copy in %s', (language) => {
  it('has the same variants with the same facts as the gloss in both staff languages', () => {
    for (const key of SENTENCE_KEYS) {
      const own = LETTERS[language].sentences[key];
      for (const staff of STAFF_LANGUAGES) {
        const gloss = GLOSSES[staff].sentences[key];
        expect(own.length, `${key} in ${staff}`).toBe(gloss.length);
        for (const [variant, text] of own.entries()) {
          expect(facts(text), `${key} ${variant}`).toEqual(facts(gloss[variant] ?? ''));
        }
      }
    }
  });

  it('names Amazon’s page for orders in public as in letters', () => {
    expect(FEEDBACK[language].open).toContain(AMAZON_LABELS[language].orders);
  });

  it('never says the same twice', () => {
    const all = SENTENCE_KEYS.flatMap((key) => LETTERS[language].sentences[key]);
    const repeated = all.filter((text, index) => all.indexOf(text) !== index);
    expect(repeated).toEqual([]);
  });

  it('is in that language, as far as the gate can tell', () => {
    const text = SENTENCE_KEYS.map((key) => LETTERS[language].sentences[key][0])
      .join(' ')
      .replace(/\{[a-z]+\}/g, '');
    const wrong = lint({ text, language, proactive: false }).findings.filter(
      ({ rule }) => rule === 'wrong_language',
    );
    expect(wrong).toEqual([]);
  });
});

describe('the words of staff mails', () => {
  it('are whole in both languages, with the same places', () => {
    const [en, zh] = [STAFF.en, STAFF.zh];
    for (const kind of STAFF_MAIL_KINDS) {
      for (const field of ['timed', 'plain'] as const) {
        expect(placesOf(zh.subjects[kind][field]), kind).toEqual(placesOf(en.subjects[kind][field]));
      }
      expect(zh.headlines[kind]).not.toBe('');
      expect(zh.instructions[kind]).not.toBe(en.instructions[kind]);
    }
    for (const link of STAFF_LINKS) expect(zh.links[link]).not.toBe(en.links[link]);
    expect(Object.keys(zh.labels).sort()).toEqual(Object.keys(en.labels).sort());
  });
});
