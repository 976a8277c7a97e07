import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyRepeats } from '../../../core/case/copied-reply.ts';

const REPLY =
  'Dear Renata,\n\nWe are very sorry that your grinder stopped working. Since when does it stand still?\n\nKind regards';

const copy = (words: string) =>
  `Here is a copy of the e-mail that you sent.\n------------- Begin message -------------\n${words}\n------------- End message -------------\nSPC`;

describe('a copy of Amazon’s', () => {
  it.each<[string, string, string, ReturnType<typeof copyRepeats>]>([
    ['of ours', copy(REPLY), REPLY, 'ours'],
    ['of ours, wrapped and in HTML’s spaces', copy(REPLY.replaceAll(' ', '\u00a0 \n')), REPLY, 'ours'],
    [
      'of ours without a sentence',
      copy('We are very sorry that your grinder stopped working.'),
      REPLY,
      'ours',
    ],
    ['of another text', copy('Hello Renata,\na new one is on its way to you today.'), REPLY, 'another'],
    ['of another with the same greeting', copy('Dear Renata,\n\nKind regards'), REPLY, 'another'],
    [
      'in Japanese',
      copy('ご不便をおかけして誠に申し訳ございません。'),
      'ご不便をおかけして誠に申し訳ございません。',
      'ours',
    ],
    ['without the message', 'Your message was sent.', REPLY, 'unknown'],
    ['with an empty message', copy(' '), REPLY, 'unknown'],
    ['of a reply too short to tell', copy('Thanks.'), 'Thanks.', 'unknown'],
    [
      'with one sentence of three',
      copy('We are sorry for that.'),
      'We are sorry for that. A new one comes today. Please keep the old one.',
      'unknown',
    ],
  ])('%s', (_name, text, reply, answer) => {
    expect(copyRepeats(text, reply)).toBe(answer);
  });

  it('any two texts get an answer, dashes without end included', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constant('-'.repeat(90_000)));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(['ours', 'another', 'unknown']).toContain(copyRepeats(copy(one), other));
      }),
    );
  });
});
