import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStructured } from '../../../../core/mail/mime/structured.ts';

function read(header: string) {
  const { value, params } = readStructured(header);
  return [value, Object.fromEntries(params)];
}

describe('values with parameters', () => {
  test.each([
    ['text/plain', 'text/plain', {}],
    ['Text/HTML; Charset="UTF-8"', 'text/html', { charset: 'UTF-8' }],
    ['multipart/mixed;boundary=b ; type = x', 'multipart/mixed', { boundary: 'b', type: 'x' }],
    ['text/plain (a (nested) remark); charset=utf-8', 'text/plain', { charset: 'utf-8' }],
    ['text/plain; charset=utf-8 (remark)', 'text/plain', { charset: 'utf-8' }],
    ['attachment; filename=Invoice(1).pdf', 'attachment', { filename: 'Invoice(1).pdf' }],
    ['attachment; filename="a;b \\"c\\".pdf"', 'attachment', { filename: 'a;b "c".pdf' }],
    ['attachment; filename=C:\\Users\\me.txt', 'attachment', { filename: 'C:\\Users\\me.txt' }],
    ['multipart/mixed; boundary="b"rubbish', 'multipart/mixed', { boundary: 'b' }],
    ['multipart/mixed; (open; boundary=b', 'multipart/mixed', { '(open': '', boundary: 'b' }],
    ['multipart/mixed; boundary=b (open', 'multipart/mixed', { boundary: 'b' }],
    ['multipart/mixed; flag; boundary=b', 'multipart/mixed', { flag: '', boundary: 'b' }],
    [';;;', '', {}],
    ['', '', {}],
  ])('%j', (header, value, params) => {
    expect(read(header)).toEqual([value, params]);
  });

  test('of a parameter that comes twice the first counts', () => {
    expect(read('multipart/mixed; boundary=a; boundary=b')[1]).toEqual({ boundary: 'a' });
  });

  test.each([
    ["filename*=utf-8'de'Gr%C3%B6%C3%9Fe.jpg", 'Größe.jpg'],
    ["filename*=iso-8859-1''Gr%F6%DFe.jpg", 'Größe.jpg'],
    ["filename*0*=utf-8''Gr%C3; filename*1*=%B6%C3%9Fe; filename*2=%41.jpg", 'Größe%41.jpg'],
    ['filename*1=two; filename*0="one "', 'one two'],
    ["filename*=''%E5.txt", '\u00e5.txt'],
    ['filename*=a%2', 'a%2'],
    ["filename*=utf-8''one.jpg; filename*=utf-8''two.exe", 'one.jpg'],
    ['filename*0=one; filename*0=two; filename*1=.jpg', 'one.jpg'],
  ])('RFC 2231: %s', (params, filename) => {
    expect(read(`attachment; ${params}`)[1]).toEqual({ filename });
  });

  test('P16 any text gives a value, soon', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(4), (text, copies) => {
        const { value } = readStructured(text.repeat(1 + copies * 1_000));
        expect(value).toBe(value.toLowerCase());
      }),
    );
    expect(readStructured(`a/b; ${'x="('.repeat(100_000)}`).value).toBe('a/b');
    expect(readStructured(`a/b ${'('.repeat(100_000)}`).value).toBe('a/b');
  });
});
