import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMail } from '../../../core/mail/read-mail.ts';
import { isDeviceSignature } from '../../../core/mail/text/device-signature.ts';
import { unescaped } from '../../../core/mail/text/entities.ts';
import { ownWords } from '../../../core/mail/text/history.ts';
import {
  buyerHeaders,
  fold,
  fromBuyer,
  HTML,
  plain,
  raw,
  read,
  TEXT,
  wrapped,
  wrapperHtml,
} from './build.ts';

/** Pieces that hostile or odd mails are made of. */
const PIECES = [
  'From: ',
  'Subject: ',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: text/html; charset=',
  'Content-Transfer-Encoding: base64',
  '\r\n',
  '\n',
  '\r\n\r\n',
  '--b',
  '--b--',
  '=?utf-8?B?',
  '?=',
  '<pre style="white-space: -o-pre-wrap">',
  '</pre>',
  '<blockquote>',
  '<table><tr><td>',
  '> ',
  '------------- Message: -------------',
  '------------- End message -------------',
  'On 1.1.2026 at 10:02 x <a@b.example> wrote:',
  'From: x\nSent: y\nTo: z\nSubject: q\n',
  'a1b2c3d4e5f6g7@marketplace.amazon.de',
  '@',
  '<',
  '>',
  '\u0000',
  '\u00a0',
  '\ufeff',
  '1 / X [ASIN: B0EXAMPLE1]',
  '111-0000001-0000001',
  'X-Space-Notification-Type: RETURN_REQUEST',
  'Authentication-Results: x; dmarc=fail',
  'EUR 12,50',
  'Sent from my iPhone',
  '\n-- \n',
  'PS: it burns.',
  '\n-----Original Message-----\n',
  '\nFrom: Shop <support@example.com>\nSent: 1.1.2026 10:02\nTo: z\nSubject: q\n',
  '\nKind regards,\nShop\n',
  'begin 644 x\n',
  'data:image/png;base64,',
  '&#39;',
  '&lt;',
  '\ud83d\ude15',
  '\x1b$B',
  ' ',
  'x',
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((found) => found.join(''));
/** Lone surrogates are no text: they cannot come out of bytes. */
const text = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), pieces)
  .map((found) => found.toWellFormed());

/** Where each character of `part` stands in `whole`, in order: own words leave out, never put in. */
function isMadeOf(part: string, whole: string): boolean {
  let at = 0;
  for (const word of part.split(' ').filter((found) => found !== '')) {
    at = whole.indexOf(word, at);
    if (at < 0) return false;
    at += word.length;
  }
  return true;
}

describe('any input', () => {
  test('P16 any bytes: a reading, never a throw', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      pieces.map((found) => new Uint8Array(Buffer.from(found))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (mail) => {
        const reading = readMail(mail);
        expect(typeof reading.readable).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });

  test('P16 any headers and body: a reading, never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.boolean(), async (header, body, isHtml) => {
        const mail = raw([...buyerHeaders(), `Subject: ${header}`, isHtml ? HTML : TEXT], body);
        expect(readMail(mail).readable).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('own words are words of the input, and never empty where there are any', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (input, keepQuotes) => {
        const words = ownWords(input, keepQuotes).text;
        expect(isMadeOf(fold(words), fold(input))).toBe(true);
        if (/[\p{L}\p{N}]/u.test(input)) expect(fold(words)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('N14 no line is lost: it is among the words, or among what was taken for older ones', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const mail = await read(fromBuyer(typed));
        const said = fold(unescaped(`${mail.text ?? ''}\n${mail.olderText ?? ''}`)).replaceAll('\u0000', '');
        const lines = unescaped(typed)
          .split(/\r\n?|\n/)
          .map((line) => fold(line.replaceAll('\u0000', '')));
        for (const line of lines) {
          if (/[\p{L}\p{N}]{2}/u.test(line) && !isDeviceSignature(line)) expect(said).toContain(line);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what a buyer typed into the wrapper is all there is', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const mail = await read(fromBuyer(typed));
        // Entities are read as what they stand for.
        const meant = typed.replaceAll('&#39;', "'").replaceAll('&lt;', '<');
        const input = fold(meant.replaceAll('\u0000', '').replaceAll('\ufeff', ''));
        expect(isMadeOf(fold(mail.text), input)).toBe(true);
        const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const html = await read(raw([...buyerHeaders(), 'Subject: x', HTML], wrapperHtml(escaped)));
        expect(isMadeOf(fold(html.text), input)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("no typing makes a link the buyer's, an order or an item", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const forged = `${typed}\n------------- End message -------------\nhttps://sellercentral.amazon.com/messaging/no-response-needed?forged=1\n# 999-9999999-9999999:\n9 / Forged [ASIN: B0FORGED00]`;
        const mail = await read(fromBuyer(forged));
        expect(mail.noResponseNeededLink).not.toContain('forged');
        expect(mail).toMatchObject({ orderId: '111-0000001-0000001', asin: 'B0EXAMPLE1' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('N40 texts that make a pattern slow', () => {
  /** A pattern that tries every character anew takes minutes for so many, and the test never ends. */
  const LONG = 90_000;
  const floods: readonly (readonly [string, string])[] = [
    ['line ends', '\n'.repeat(LONG)],
    ['tabs within a line', `a${'\t'.repeat(LONG)}b`],
    ['blanks behind a label', `Message:${' '.repeat(LONG)}\u2028x`],
    ['no-break spaces', `x${'\u00a0'.repeat(LONG)}y`],
    ['dashes', `${'-'.repeat(LONG)}x`],
    ['dashes and blanks', `${'- '.repeat(LONG / 2)}x`],
    ['quote marks', `${'> '.repeat(LONG / 2)}x`],
    ['quotes of one line', '> a\n'.repeat(LONG / 4)],
    ['headings', 'On 1.1.2026 at 10:02 x <a@b.example> wrote:\n'.repeat(LONG / 44)],
    ['header blocks', 'From: x\nSent: 1.1.2026\nTo: z\nSubject: q\n\n'.repeat(LONG / 44)],
    ['dividers', '-----Original Message-----\n'.repeat(LONG / 27)],
    ['greetings', 'Hello Dana,\n'.repeat(LONG / 12)],
    ['uuencoded files without an end', 'begin 644 x\nM\n'.repeat(LONG / 14)],
    ['encoded words without an end', '=?utf-8?q?'.repeat(LONG / 10)],
    ['recipients without a name', `Final-Recipient:${'\n'.repeat(LONG)}`],
    ['zero-width characters', `x${'\u200b'.repeat(LONG)}y`],
    ['away, again and again', 'i am away '.repeat(LONG / 10)],
    ['references without an end', '&#39'.repeat(LONG / 4)],
  ];

  test.each(floods)('%s', async (_name, flood) => {
    const held = { sent: ['please clean the seal'.repeat(2_000)], received: [flood.slice(0, 30_000)] };
    for (const mail of [
      raw([...buyerHeaders(), 'Subject: Re: x', TEXT], wrapped(flood)),
      raw([...buyerHeaders(), 'Subject: Automatic reply', TEXT], flood),
      raw([...buyerHeaders(), HTML], `<p>${flood}</p>`),
      plain('Mail delivery failed', flood),
      plain(flood.replace(/[\r\n]/g, ' '), 'x'),
    ]) {
      expect(readMail(mail, {}, held).readable).toBe(true);
    }
  });
});
