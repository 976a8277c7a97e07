import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replySubject } from '../../../core/letters/subject.ts';

describe('the subject of an answer', () => {
  it.each([
    ['Damaged item', 'Re: Damaged item'],
    ['Re: Damaged item', 'Re: Damaged item'],
    ['RE: re: Re : Damaged item', 'Re: Damaged item'],
    ['AW: WG: Frage', 'Re: WG: Frage'],
    ['SV: VS: Fråga', 'Re: Fråga'],
    ['Re[2]: Re(3): x', 'Re: x'],
    ['Antw: Vraag', 'Re: Vraag'],
    ['RE：お問い合わせ', 'Re: お問い合わせ'],
    ['返信: 回复: x', 'Re: x'],
    ['Reply to all: hello', 'Re: Reply to all: hello'],
    ['Red: it is not the colour', 'Re: Red: it is not the colour'],
    ['[Important] Frage', 'Re: [Important] Frage'],
    ['', 'Re:'],
    ['Re:', 'Re:'],
  ])('T15 %j → %j', (original, expected) => {
    expect(replySubject(original)).toBe(expected);
  });

  it.each([
    'Question\r\nBcc: victim@example.com',
    'Question\nX-Evil: 1',
    'Question\rBcc: a',
    'Question\u2028Bcc: a',
    'Question\u0085Bcc: a',
    'Question\u0000Bcc: a',
  ])('O3 a line break in %j starts no header', (original) => {
    expect(replySubject(original)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(replySubject(original)).toMatch(/^Re: Question /);
  });

  it('O3 any text gives one bounded line with one prefix, and answering the answer changes nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.string({ unit: fc.constantFrom('R', 'e', ':', ' ', '\r', '\n', 'AW:', '：'), maxLength: 60 }),
        ),
        (original) => {
          const subject = replySubject(original);
          expect(subject).toMatch(/^Re:/);
          expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e]/u);
          expect([...subject].length).toBeLessThanOrEqual(204);
          expect(subject).not.toMatch(/^Re:\s*Re\s?:/i);
          expect(replySubject(subject)).toBe(subject);
        },
      ),
    );
  });
});
