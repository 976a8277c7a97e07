import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../core/understanding/understand.ts';
import { CAUSES } from '../../../core/words/cause.ts';
import { CONTACTS } from '../../../core/words/heard/contact.ts';
import { PROBLEM_SIGNS } from '../../../core/words/heard/problem.ts';
import { TOLD } from '../../../core/words/heard/told.ts';
import { WISHES } from '../../../core/words/heard/wish.ts';

const risksOf = (text: string) => understand({ text }).risks.map(({ risk }) => risk);
const shownOf = (text: string) => {
  const { risks, maybe } = understand({ text });
  return [...risks, ...maybe].map(({ risk }) => risk);
};

describe('what a message says', () => {
  it('a complaint: problem with its words, what is told, the wish', () => {
    const heard = understand({
      text: 'The grinder stopped working after three uses. Please send me a new one.',
    });
    expect(heard).toMatchObject({ contact: 'complaint', cause: 'defect', severity: 'major', language: 'en' });
    expect(heard.problems[0]).toMatchObject({
      sign: 'stopped_working',
      words: 'The grinder stopped working after three uses',
    });
    expect(heard.told).toContain('what_happens');
    expect(heard.wants).toContainEqual({ kind: 'replacement' });
  });

  it('the part that is spoken of, as the buyer names it', () => {
    const { problems } = understand({ text: 'Aus dem Schlauch tropft es ständig.', language: 'de' });
    expect(problems[0]).toMatchObject({ sign: 'leaks', part: 'Schlauch' });
  });

  it('the whole thing is no part of itself, however its title is written', () => {
    const { problems } = understand({ text: 'The speaker crackles.', product: 'Portable Bluetooth Speaker' });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ part }) => part)).not.toContain('speaker');
  });

  it('a choice by number tells nothing of the product and wishes nothing', () => {
    const offered = [{ kind: 'partial_refund', percent: 30 }, { kind: 'full_refund' }];
    expect(understand({ text: 'Option 2 please', offered, replied: 1 })).toMatchObject({
      contact: 'choice',
      choice: 2,
      cause: null,
      severity: null,
    });
  });

  it('photos are told by the mail, not by its words', () => {
    expect(understand({ text: 'The lid is cracked.', photos: 2 }).told).toContain('photo');
    expect(understand({ text: 'The lid is cracked.' }).told).not.toContain('photo');
  });

  it('a question counts, a wish in the form of one does not', () => {
    expect(understand({ text: 'Before I buy: does it fit a 35 mm pole?' }).asks).toBe(1);
    expect(understand({ text: 'It arrived broken. Could you send me another one?' }).asks).toBe(0);
  });
});

describe('danger', () => {
  it.each([
    'boiling water burned the hand of my daughter',
    'Sparks came out of the plug and the fuse blew.',
    'The chair gave way under my husband and he fell.',
    'Mein Sohn hatte das Rad schon im Mund, es ist einfach abgegangen.',
    'Depuis cette crème, j’ai des plaques rouges partout sur le visage.',
    'プラグから煙が出て焦げ臭いです',
  ])('%s', (text) => {
    expect(shownOf(text)).toContain('safety');
  });

  it.each([
    'Thank you, everything works.',
    'Where is my parcel? It should have come on Monday.',
    'I would like an invoice, please.',
    'Option 2, danke.',
  ])('%s has none', (text) => {
    expect(risksOf(text)).not.toContain('safety');
  });
});

describe('wrong alarms', () => {
  it('Swedish "stämmer" is no court', () => {
    expect(risksOf('Storleken stämmer inte med tabellen, den är för liten.')).not.toContain('legal');
  });

  it('who wants their money back threatens nobody, not even possibly', () => {
    expect(shownOf('The colour is not as shown, it is much darker. I want my money back.')).toEqual([]);
  });

  it('praise is no defect', () => {
    expect(understand({ text: 'Brilliant little thing, we use it every day. Thank you!' }).cause).not.toBe(
      'defect',
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('not', 'kaputt', '壊れ', '20%', '2', 'option', '\n', '. ', 'money back', 'burnt'),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

describe('any text', () => {
  it('is understood in the words of the contract, and what is quoted stands in it', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 3 }), (text, replied) => {
        const heard = understand({ text, replied, offered: [{ kind: 'full_refund' }] });
        expect(CONTACTS).toContain(heard.contact);
        if (heard.cause !== null) expect(CAUSES).toContain(heard.cause);
        expect(heard.severity === null).toBe(heard.cause === null || heard.cause === 'not_quality');
        expect(heard.problems.length).toBeLessThanOrEqual(4);
        for (const { sign, part, words } of heard.problems) {
          expect(PROBLEM_SIGNS).toContain(sign);
          expect(words).not.toBe('');
          expect(text).toContain(words);
          if (part !== null) expect(text).toContain(part);
        }
        for (const { words } of [...heard.risks, ...heard.maybe])
          if (words !== null) expect(text).toContain(words);
        for (const told of heard.told) expect(TOLD).toContain(told);
        for (const { kind } of heard.wants) expect(WISHES).toContain(kind);
        if (heard.deadline !== null) expect(text).toContain(heard.deadline);
        expect(heard.asks).toBeGreaterThanOrEqual(0);
        expect([null, 1]).toContain(heard.choice);
        expect(heard.confidence).toBeGreaterThan(0);
        expect(heard.confidence).toBeLessThan(1);
      }),
    );
  });
});
