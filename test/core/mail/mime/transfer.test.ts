import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowedText } from '../../../../core/mail/mime/flowed.ts';
import { decodeTransfer, transferEncodingOf } from '../../../../core/mail/mime/transfer.ts';

describe('transfer encodings', () => {
  test.each([
    [undefined, 'none'],
    ['7bit', 'none'],
    ['BASE64', 'base64'],
    ['(remark) base64', 'base64'],
    ['"quoted-printable"', 'quoted-printable'],
    ['x-made-up', 'none'],
  ])('%s', (header, encoding) => {
    expect(transferEncodingOf(header)).toBe(encoding);
  });

  test('any bytes come back from base64, wrapped at any width', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 76 }), (bytes, width) => {
        const lines =
          Buffer.from(bytes)
            .toString('base64')
            .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
        const body = Buffer.from(lines.join('\r\n'), 'latin1');
        expect([...decodeTransfer(body, 'base64')]).toEqual([...bytes]);
      }),
    );
  });

  test('base64 that pads each of its lines', () => {
    const body = Buffer.from('SGVsbG8=\r\nIHRoZXJl\r\nLg==\r\n');
    expect(decodeTransfer(body, 'base64').toString()).toBe('Hello there.');
  });

  test('any bytes come back from quoted-printable', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), (bytes, small) => {
        const codes = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
        const body = codes.map((code) => `=${small ? code : code.toUpperCase()}`).join('=\r\n');
        expect([...decodeTransfer(Buffer.from(body), 'quoted-printable')]).toEqual([...bytes]);
      }),
    );
  });

  test.each([
    ['a=3Db', 'a=b'],
    ['long=\r\nline=\nend', 'longlineend'],
    ['blank behind the break= \t\r\nend', 'blank behind the breakend'],
    ['a=b and c=', 'a=b and c'],
    ['=ZZ=4', '=ZZ=4'],
    ['nothing', 'nothing'],
  ])('P7 %j', (body, text) => {
    expect(decodeTransfer(Buffer.from(body), 'quoted-printable').toString()).toBe(text);
  });
});

describe('RFC 3676 flowed text', () => {
  test.each([
    ['one \r\ntwo\r\nthree', false, 'one two\nthree'],
    ['one \ntwo', true, 'onetwo'],
    [' > no quote\n From here', false, '> no quote\nFrom here'],
    ['Regards\n-- \nMia', false, 'Regards\n-- \nMia'],
    ['ends soft ', false, 'ends soft '],
    ['', false, ''],
  ])('%j', (text, deletesSpace, joined) => {
    expect(flowedText(text, deletesSpace)).toBe(joined);
  });
});
