import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../../../core/mail/mime/header.ts';
import { textOf } from '../../../../core/mail/mime/part-text.ts';
import type { MimePart } from '../../../../core/mail/mime/parts.ts';
import { contentParts, readParts, UnreadableMail } from '../../../../core/mail/mime/parts.ts';

const root = (mail: string) => readParts(Buffer.from(mail, 'latin1'));
const bodies = (mail: string) => contentParts(root(mail)).map(({ body }) => body.toString('latin1'));

const MIXED = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';

describe('headers', () => {
  test.each([
    ['Subject: a\r\n b\r\n\tc\r\n', [{ name: 'subject', value: 'a b\tc' }]],
    ['SUBJECT :  a  \n', [{ name: 'subject', value: 'a' }]],
    ['no colon\n', [{ name: 'no colon', value: '' }]],
    ['From: a\rBcc: b\n', [{ name: 'from', value: 'a Bcc: b' }]],
    ['\u00a0From: x\n', [{ name: '\u00a0from', value: 'x' }]],
  ])('P17 %j', (block, headers) => {
    expect(readHeaders(Buffer.from(block, 'utf8'))).toEqual(headers);
  });
});

describe('the tree', () => {
  test('parts end before the line break of their delimiter', () => {
    expect(
      bodies(`${MIXED}preamble\r\n--b\r\n\r\none\r\n\r\n--b \t\r\n\r\ntwo\r\n--b--\r\nepilogue`),
    ).toEqual(['one\r\n', 'two']);
  });

  test('a delimiter is a whole line at its beginning', () => {
    const words = 'one --b\r\n--bc\r\n--b-- x\r\n --b';
    expect(bodies(`${MIXED}--b\r\n\r\n${words}\r\n--b--`)).toEqual([words]);
  });

  test('an outer delimiter closes inner multiparts that were left open', () => {
    const inner = 'Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\ninner\r\n';
    expect(bodies(`${MIXED}--b\r\n${inner}--b\r\n\r\nouter\r\n--b--`)).toEqual(['inner', 'outer']);
  });

  test('a part without an empty line is all header', () => {
    const [part] = contentParts(root(`${MIXED}--b\r\nContent-Type: image/png\r\n--b--`));
    expect(part).toMatchObject({ type: { value: 'image/png' }, body: Buffer.alloc(0) });
  });

  test('a mail that a buyer attached stays whole', () => {
    const attached =
      'Content-Type: message/rfc822\r\n\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nin';
    const [part, ...rest] = contentParts(root(`${MIXED}--b\r\n${attached}\r\n--b--`));
    expect(part?.type.value).toBe('message/rfc822');
    expect(rest).toEqual([]);
  });

  test('parts of a digest are mails', () => {
    const digest = 'Content-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\nFrom: x\r\n--b--';
    expect(contentParts(root(digest))[0]?.type.value).toBe('message/rfc822');
  });

  test('pieces of a multipart/related are known, however deep', () => {
    const related =
      'Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-ID: <p>\r\n\r\nx\r\n--m--\r\n--r--\r\n';
    const parts = contentParts(root(`${MIXED}--b\r\n${related}--b\r\n\r\ny\r\n--b--`));
    expect(parts.map(({ isRelated, contentId }) => [isRelated, contentId])).toEqual([
      [true, '<p>'],
      [false, null],
    ]);
  });

  test('P9 a boundary in another script', () => {
    const utf8 = Buffer.from('Content-Type: multipart/mixed; boundary="ä"\n\n--ä\n\none\n--ä--\n');
    expect(contentParts(readParts(utf8)).map(({ body }) => body.toString())).toEqual(['one']);
  });

  test('P12 text has no NUL and no byte order mark', () => {
    expect(textOf(root('Content-Type: text/plain; charset=utf-8\n\n\xef\xbb\xbfa\0b'), null)).toBe('ab');
  });
});

/** Pieces that make multiparts, whole and broken, likelier than chance would. */
const PIECE = fc.constantFrom(
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: multipart/alternative; boundary="b--"',
  'Content-Type: multipart/mixed',
  'Content-Transfer-Encoding: base64',
  '--b',
  '--b--',
  '--b----',
  '',
  'words',
);

describe('P16 any mail', () => {
  function everyPart(part: MimePart): MimePart[] {
    return [part, ...part.children.flatMap(everyPart)];
  }

  test('gives parts that lie within it and within their parent, or the reason', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(PIECE, fc.string()), { maxLength: 60 }), (lines) => {
        const mail = Buffer.from(lines.join('\r\n'), 'utf8');
        try {
          const tree = readParts(mail);
          for (const part of everyPart(tree)) {
            expect(mail.includes(part.body)).toBe(true);
            for (const child of part.children) expect(part.body.includes(child.body)).toBe(true);
          }
          for (const part of contentParts(tree)) expect(typeof textOf(part, null)).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableMail);
        }
      }),
    );
  });
});
