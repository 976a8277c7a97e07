import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossAfterEdit } from '../../../core/letters/gloss-after-edit.ts';

const ORIGINAL = [
  { text: 'Hello Dana,', gloss: '您好，Dana：' },
  { text: 'Thank you for your message.', gloss: '感谢您的来信。' },
  { text: 'We are sorry that the lamp flickers.', gloss: '很抱歉台灯闪烁。' },
  { text: '1. We refund $20.00 and you keep the lamp.', gloss: '1. 我们退 20 美元，台灯归您。' },
  { text: '2. A new lamp', gloss: '2. 一盏新台灯' },
  { text: 'Kind regards,\nLumafix', gloss: '此致\nLumafix' },
];
const BODY =
  'Hello Dana,\n\nThank you for your message. We are sorry that the lamp flickers.\n\n1. We refund $20.00 and you keep the lamp.\n2. A new lamp\n\nKind regards,\nLumafix';

/** Each sentence with "+" where it has its gloss and "-" where not. */
const marks = (edited: string) =>
  glossAfterEdit(ORIGINAL, edited).map(({ text, gloss }) => `${gloss === null ? '-' : '+'}${text}`);

describe('the gloss after an edit', () => {
  test('an untouched draft keeps every gloss, in order', () => {
    expect(glossAfterEdit(ORIGINAL, BODY).map(({ gloss }) => gloss)).toEqual(
      ORIGINAL.map(({ gloss }) => gloss),
    );
    expect(glossAfterEdit(ORIGINAL, BODY).filter(({ opensParagraph }) => opensParagraph)).toHaveLength(4);
  });

  test.each<[what: string, edited: string, expected: string[]]>([
    [
      'a changed amount',
      BODY.replace('$20.00', '$25.00'),
      [
        '+Hello Dana,',
        '+Thank you for your message.',
        '+We are sorry that the lamp flickers.',
        '-1. We refund $25.00 and you keep the lamp.',
        '+2. A new lamp',
        '+Kind regards,\nLumafix',
      ],
    ],
    [
      'a sentence added between two',
      'Thank you for your message. It is a pity! We are sorry that the lamp flickers.',
      ['+Thank you for your message.', '-It is a pity!', '+We are sorry that the lamp flickers.'],
    ],
    [
      'a drafted sentence inside a longer one',
      'We cannot offer: 2. A new lamp',
      ['-We cannot offer: 2. A new lamp'],
    ],
    [
      'a drafted line that goes on',
      '2. A new lamp if you send it back',
      ['-2. A new lamp if you send it back'],
    ],
    [
      'words before the end mark',
      'Thank you for your message, Dana.',
      ['-Thank you for your message, Dana.'],
    ],
    [
      'sentences in another order, other line ends and spaces',
      'We are sorry  that the lamp\r\nflickers.\r\n\r\nThank you for your message.',
      ['+We are sorry  that the lamp\nflickers.', '+Thank you for your message.'],
    ],
    ['nothing left', '  \n ', []],
  ])('%s', (_what, edited, expected) => {
    expect(marks(edited)).toEqual(expected);
  });

  test('scripts without spaces between sentences', () => {
    const original = [
      { text: 'ご連絡ありがとうございます。', gloss: 'thanks' },
      { text: 'ご不便をおかけしました。', gloss: 'sorry' },
    ];
    expect(
      glossAfterEdit(original, 'ご連絡ありがとうございます。返金いたします。ご不便をおかけしました。').map(
        ({ gloss }) => gloss,
      ),
    ).toEqual(['thanks', null, 'sorry']);
  });

  test('any text: nothing of it is lost, and only a drafted sentence has a gloss', () => {
    const piece = fc.oneof(
      fc.constantFrom(...ORIGINAL.map(({ text }) => text)),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(' ', '\n', '\n\n', '. ', 'not '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const edited = pieces.join('').normalize('NFC');
        const sentences = glossAfterEdit(ORIGINAL, edited);
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(sentences.map(({ text }) => text).join(''))).toBe(bare(edited));
        for (const { text, gloss } of sentences) {
          if (gloss === null) continue;
          const drafted = ORIGINAL.find((one) => one.gloss === gloss);
          expect(bare(text)).toBe(bare(drafted?.text ?? ''));
        }
      }),
      { numRuns: 500 },
    );
  });
});
