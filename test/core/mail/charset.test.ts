import { describe, expect, test } from 'vitest';
import { charsetName, decodeText } from '../../../core/mail/charset.ts';
import { buyerHeaders, fold, raw, read, wrapped } from './build.ts';

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
}

const UTF8 = Buffer.from('Größe fehlt – 壊れた €', 'utf8');

describe('bytes to text', () => {
  test.each([
    ['P1 utf-8 is utf-8', UTF8, 'utf-8', 'Größe fehlt – 壊れた €'],
    ['P1 utf-8 under a Latin label', UTF8, 'iso-8859-1', 'Größe fehlt – 壊れた €'],
    ['P1 utf-8 under us-ascii', UTF8, 'us-ascii', 'Größe fehlt – 壊れた €'],
    ['P1 Latin under a utf-8 label', bytes('Gr\xf6\xdfe fehlt'), 'utf-8', 'Größe fehlt'],
    [
      'P1 damaged utf-8 stays utf-8',
      Buffer.concat([Buffer.from('Größe fehlt völlig, übel für mich', 'utf8'), Buffer.from([0xc3])]),
      'utf-8',
      'Größe fehlt völlig, übel für mich\ufffd',
    ],
    ['P2 gb2312 with characters outside it', bytes([0x96, 0x7c, 0xb5, 0xc4]), 'gb2312', '東的'],
    ['P3 no label, 8-bit', bytes('d\xe9fectueux'), null, 'défectueux'],
    ['P3 no label, utf-8', UTF8, null, 'Größe fehlt – 壊れた €'],
    ['P4 windows-1250', bytes('m\xb3ynek nie dzia\xb3a'), 'windows-1250', 'młynek nie działa'],
    ['iso-8859-2', bytes('cz\xea\xb6\xe6'), 'iso-8859-2', 'część'],
    ['iso-8859-15', bytes('45\xa4'), 'iso-8859-15', '45€'],
    ['iso-8859-9', bytes('\xfcr\xfcn k\xfdr\xfdk'), 'iso-8859-9', 'ürün kırık'],
    [
      'koi8-r',
      bytes([0xce, 0xc5, 0x20, 0xd2, 0xc1, 0xc2, 0xcf, 0xd4, 0xc1, 0xc5, 0xd4]),
      'koi8-r',
      'не работает',
    ],
    ['windows-1256', bytes([0xe3, 0xdf, 0xd3, 0xe6, 0xd1]), 'windows-1256', 'مكسور'],
    ['iso-2022-jp', bytes('\x1b$B2u$l$?\x1b(B'), 'iso-2022-jp', '壊れた'],
    ['iso-2022-jp without a label', bytes('\x1b$B2u$l$?\x1b(B'), null, '壊れた'],
    ['shift_jis', bytes([0x89, 0xf3, 0x82, 0xea, 0x82, 0xbd]), 'shift_jis', '壊れた'],
    ['P19 cp932', bytes([0x89, 0xf3, 0x82, 0xea, 0x82, 0xbd]), 'cp932', '壊れた'],
    ['euc-jp', bytes([0xb2, 0xf5, 0xa4, 0xec, 0xa4, 0xbf]), 'x-euc-jp', '壊れた'],
    ['euc-kr', bytes([0xb0, 0xed, 0xc0, 0xe5]), 'ks_c_5601-1987', '고장'],
    ['big5', bytes([0xc3, 0x61, 0xa4, 0x46]), 'cp950', '壞了'],
    ['windows-1250 under the label of iso-8859-2', bytes('nie \x9cwieci'), 'iso-8859-2', 'nie świeci'],
    ['windows-1252 under the label of iso-8859-15', bytes('45 \x80\x85'), 'iso-8859-15', '45 €…'],
    [
      'P1 big5 under a gb2312 label',
      new Uint8Array(
        Buffer.from('a6aca8ecaabab0d3ab7ea477b867c361a446a141bdd0b5b9a7dab4aba440add3b773aabaa143', 'hex'),
      ),
      'gb2312',
      '收到的商品已經壞了，請給我換一個新的。',
    ],
    [
      'P1 gbk under a Latin label',
      new Uint8Array(
        Buffer.from('cad5b5bdb5c4c9ccc6b7d2d1beadbbb5c1cba3acc7ebb8f8ced2bbbbd2bbb8f6d0c2b5c4a1a3', 'hex'),
      ),
      'iso-8859-1',
      '收到的商品已经坏了，请给我换一个新的。',
    ],
    [
      'P1 euc-jp under a shift_jis label',
      new Uint8Array(Buffer.from('b2f5a4ecc6a4a4c6a4a4a4dea4b7a4bfa1a3', 'hex')),
      'shift_jis',
      '壊れ討ていました。',
    ],
    ['P19 iso-8859-8-i', bytes([0xf9, 0xec, 0xe5, 0xed]), 'iso-8859-8-i', 'שלום'],
    ['P19 a label nobody knows', bytes('d\xe9fectueux'), 'x-nobody-knows', 'défectueux'],
    ['utf-16 by its mark', bytes([0xff, 0xfe, 0x48, 0x00, 0x69, 0x00]), 'utf-8', 'Hi'],
  ])('%s', (_name, input, label, expected) => {
    expect(decodeText(input, label)).toBe(expected);
  });

  test('the marketplace helps where no label does', () => {
    const shiftJis = bytes([0x89, 0xf3, 0x82, 0xea, 0x82, 0xbd]);
    expect(decodeText(shiftJis, null, 'ja')).toBe('壊れた');
    expect(decodeText(bytes('m\xb3ynek'), null, 'pl')).toBe('młynek');
    expect(decodeText(bytes('nie \xb6wieci'), null, 'pl')).toBe('nie świeci');
    expect(decodeText(bytes('\xfcr\xfcn k\xfdr\xfdk'), 'iso-8859-1', 'tr')).toBe('ürün kırık');
    expect(decodeText(bytes('m\xb3ynek dzia\xb3a'), 'iso-8859-1', 'pl')).toBe('młynek działa');
    expect(decodeText(bytes('4 m\xb3, d\xe9fectueux'), 'iso-8859-1', 'pl')).toBe('4 m³, défectueux');
  });

  test.each([
    'utf-8',
    'UTF8',
    '"utf-8"',
    "utf-8'",
    'iso-8859-1',
    'windows-31j',
    'cp1252',
    'x-sjis',
    'csISO2022JP',
  ])('%s has a decoder', (label) => {
    expect(charsetName(label)).not.toBeNull();
  });

  test.each(['', 'x'.repeat(1000), 'nonsense'])('%j has none', (label) => {
    expect(charsetName(label)).toBeNull();
  });

  test.each([
    ['iso-2022-jp', bytes('\x1b$B2u$l$?\x1b(B')],
    ['shift_jis', bytes([0x89, 0xf3, 0x82, 0xea, 0x82, 0xbd])],
    ['utf-8', Buffer.from('壊れた', 'utf8')],
  ])('a Japanese buyer in %s', async (charset, words) => {
    const [head = '', foot = ''] = wrapped('@@', { tld: 'co.jp' }).split('@@');
    const body = Buffer.concat([Buffer.from(head, 'latin1'), words, Buffer.from(foot, 'latin1')]);
    const mail = await read(
      raw([...buyerHeaders('co.jp'), 'Subject: x', `Content-Type: text/plain; charset=${charset}`], body),
    );
    expect(fold(mail.text)).toBe('壊れた');
    expect(mail.language).toBe('ja');
  });

  test('P4 windows-1250 HTML that names its charset only in the document', async () => {
    const html = bytes(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head><body><pre style="white-space: -o-pre-wrap">m\xb3ynek nie dzia\xb3a</pre></body></html>',
    );
    const mail = await read(raw([...buyerHeaders('pl'), 'Subject: x', 'Content-Type: text/html'], html));
    expect(mail.text).toBe('młynek nie działa');
  });
});
