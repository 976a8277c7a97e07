import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../core/mail/charset.ts';
import { decodeHeader, withWholeWords } from '../../../core/mail/mime/encoded-words.ts';
import { fold, raw, read, TEXT, verdict, wrapped } from './build.ts';

const RELAY = 'q7w8e9r0t1y2u3+5f0c1d2e@marketplace.amazon.de';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('names and subjects', () => {
  test.each([
    ['Q, cut inside ü', '=?UTF-8?Q?Kr=C3?=\r\n =?UTF-8?Q?=BCmel?=', 'Krümel'],
    ['B, cut inside 浦', '=?UTF-8?B?5LiJ5g==?= =?UTF-8?B?tabnv7w=?=', '三浦翼'],
    ['B and Q, cut inside é', '=?utf-8?B?cmVjw6k=?= =?utf-8?Q?_cass=C3?= =?utf-8?B?qQ==?=', 'recé cassé'],
    [
      'an emoji over three words',
      '=?UTF-8?Q?Broken_=F0=9F?= =?UTF-8?Q?=98?= =?UTF-8?Q?=A1_cup?=',
      'Broken 😡 cup',
    ],
    [
      'Shift_JIS, cut inside a character',
      '=?Shift_JIS?B?ic+C6oI=?= =?Shift_JIS?B?vQ==?=',
      '壊れた'.replace('壊', '鰍'),
    ],
    [
      'GB2312, cut inside a character',
      '=?gb2312?B?u7XByw==?= =?gb2312?B?tcSxrQ==?= =?gb2312?B?19M=?=',
      '坏了的杯子',
    ],
    [
      'ISO-2022-JP without the escape in the second',
      '=?ISO-2022-JP?B?GyRCMnUkbA==?= =?ISO-2022-JP?B?JD8bKEI=?=',
      '壊れた',
    ],
    ['two charsets', '=?iso-8859-1?Q?Gr=F6=DFe?= =?utf-8?Q?_=E2=82=AC?=', 'Größe €'],
    ['a blank inside a word', '=?UTF-8?Q?lid is loose?=', 'lid is loose'],
    ['text between', 'Re: =?UTF-8?Q?Gr=C3=B6=C3=9Fe?= (Order)', 'Re: Größe (Order)'],
    ['a language', '=?utf-8*de?Q?Gr=C3=B6=C3=9Fe?=', 'Größe'],
    ['UTF-7', '=?utf-7?Q?schlie+AN8-t?=', 'schließt'],
    ['a character whose rest is lost for good', '=?UTF-8?Q?cafe_cass=C3?=', 'cafe cass'],
    [
      'what cannot be read is kept',
      '=?UTF-8?Q?caf=C3_cr=C3=A8me_br=C3=BBl=C3=A9e_=C3=A0_la_fran=C3=A7aise?=',
      'caf\ufffd crème brûlée à la française',
    ],
    ['no encoded word', 'a =? b ?= c', 'a =? b ?= c'],
  ])('N20 %s', (name, value, text) => {
    // Six bytes of Shift_JIS that a program cut after the fifth.
    if (name.startsWith('Shift_JIS')) {
      const bytes = Buffer.from([0x89, 0xf3, 0x82, 0xea, 0x82, 0xbd]);
      const words = [bytes.subarray(0, 5), bytes.subarray(5)].map(
        (part) => `=?Shift_JIS?B?${part.toString('base64')}?=`,
      );
      expect(decodeHeader(words.join(' '))).toBe('壊れた');
      return;
    }
    expect(decodeHeader(value)).toBe(text);
    expect(decodeHeader(withWholeWords(value))).toBe(text);
  });

  test.each([
    ['Grossmann, Tilda - Amazon Marketplace', 'Grossmann, Tilda'],
    ['Roe; Jane - Amazon Marketplace', 'Roe; Jane'],
    ['Doe, Dana, Dr.', 'Doe, Dana, Dr.'],
    ['Meier "Ferdi", Hans - Amazon Marketplace', 'Meier Ferdi , Hans'],
    ['=?utf-8?Q?Gro=C3=9Fmann?=, =?utf-8?Q?J=C3=B6rg?= - Amazon Marketplace', 'Großmann, Jörg'],
    ['=?utf-8?Q?Gro=C3=9Fmann=2C_J=C3=B6rg?= - Amazon Marketplace', 'Großmann, Jörg'],
    ['"Grossmann, Tilda" ', 'Grossmann, Tilda'],
    ['山田, 太郎', '山田, 太郎'],
  ])('N21 a comma or semicolon that nobody quoted: %s', async (name, buyerName) => {
    const mail = await read(
      raw([`From: ${name} <${RELAY}>`, 'To: support@example.com', TEXT], wrapped('Der Henkel ist locker.')),
    );
    expect([mail.kind, mail.relayAddress, mail.text, fold(mail.buyerName)]).toEqual([
      'buyer_message',
      RELAY,
      'Der Henkel ist locker.',
      buyerName,
    ]);
  });

  test.each([
    [`evil@example.org, Dana <${RELAY}>`, 'evil@example.org'],
    [`Evil <evil@example.org>, Dana <${RELAY}>`, 'evil@example.org'],
    [`A, B <evil@example.org>, Dana <${RELAY}>`, 'evil@example.org'],
  ])('N21 of several senders the first counts: %s', async (from, address) => {
    const mail = await read(raw([`From: ${from}`, 'To: support@example.com', TEXT], 'x'));
    expect([mail.from, mail.relayAddress]).toEqual([address, null]);
  });

  test.each([
    ['no-reply-amazon-iba-buyer+7c1d2e3f-0000-4111', 'it'],
    ['no-reply-amazon-iba-buyer', 'it'],
    ['noreply-amazon-business-buyer-eu', 'de'],
    ['amazon-business-buyer+A00135', 'co.uk'],
  ])('N22 the shared address of Amazon Business is a buyer’s: %s', async (local, tld) => {
    const address = `${local}@marketplace.amazon.${tld}`;
    const mail = await read(
      raw(
        [verdict(`marketplace.amazon.${tld}`), `From: "Amazon Business EU" <${address}>`, TEXT],
        wrapped('Three cups, not four.'),
      ),
    );
    expect([mail.kind, mail.relayAddress, mail.text]).toEqual([
      'buyer_message',
      address,
      'Three cups, not four.',
    ]);
  });

  test.each(['no-reply', 'do-not-reply', 'donotreply', 'no-reply-amazon', 'auto-communication'])(
    'N22 %s is still no buyer’s',
    async (local) => {
      const mail = await read(raw([`From: Amazon <${local}@marketplace.amazon.de>`, TEXT], 'x'));
      expect(mail.relayAddress).toBeNull();
    },
  );
});

describe('charsets that no decoder knows', () => {
  test.each([
    ['UTF-7', latin1('schlie+AN8-t +IBM 29 +IKw. 1+-1'), 'utf-7', 'schließt – 29 €. 1+1'],
    ['UTF-7 in Chinese', latin1('+V09OhnaEZ26NUA-'), 'UNICODE-1-1-UTF-7', null],
    ['ISO-2022-KR', latin1('\x1b$)C\x0e900G@L\x0f ok'), 'iso-2022-kr', '물건이 ok'],
    ['ISO-2022-KR without a label', latin1('\x1b$)C\x0e900G@L\x0f ok'), null, '물건이 ok'],
    ['HZ', latin1('This ~{<:Ky2;NSJ)!#~} bye ~~'), 'hz-gb-2312', 'This 己所不斡施。 bye ~'],
    ['HZ without its end', latin1('~{;5AK'), 'hz-gb-2312', '坏了'],
    ['two escapes in a row', latin1('\x1b$B$U$?$N\x1b(B\x1b$BItIJ\x1b(B'), 'iso-2022-jp', 'ふたの部品'],
    ['three escapes in a row', latin1('\x1b(B\x1b(J\x1b$B$U$?\x1b(B\x1b(B'), 'iso-2022-jp', 'ふた'],
    ['NEC rows', latin1('\x1b$B-!-"\x1b(B'), 'iso-2022-jp', '①②'],
    ['JIS X 0212', latin1('\x1b$(D0!\x1b(B'), 'iso-2022-jp-1', '丂'],
    ['half-width kana by escape', latin1('\x1b(I;YZ\x1b(B'), 'iso-2022-jp', 'ｻﾙﾚ'],
    [
      'half-width kana in eight bits',
      Buffer.concat([latin1('\x1b$B$U$?\x1b(B '), Buffer.from([0xbb, 0xd9])]),
      'iso-2022-jp',
      'ふた ｻﾙ',
    ],
    ['a line whose escape back is missing', latin1('\x1b$B$U$?\nok'), 'iso-2022-jp', 'ふた\nok'],
    ['ISO-2022-JP whose bytes are UTF-8', Buffer.from('ふたの部品', 'utf8'), 'iso-2022-jp', 'ふたの部品'],
    ['IBM850', Buffer.from([0x47, 0x72, 0x94, 0xe1, 0x65]), 'IBM850', 'Größe'],
    ['cp437', Buffer.from([0x47, 0x72, 0x94, 0xe1, 0x65]), 'cp437', 'Größe'],
    ['cp852', Buffer.from([0x6d, 0x88, 0x79, 0x6e, 0x65, 0x6b]), 'cp852', 'młynek'],
    ['cp857', Buffer.from([0x6b, 0x8d, 0x72, 0x8d, 0x6b]), 'ibm857', 'kırık'],
    ['cp858 has the euro', Buffer.from([0x34, 0x35, 0xd5]), 'IBM00858', '45€'],
    ['UTF-8 under IBM850', Buffer.from('Größe', 'utf8'), 'ibm850', 'Größe'],
  ])('N23 %s', (_name, bytes, label, text) => {
    if (text === null) expect(decodeText(bytes, label)).not.toContain('+');
    else expect(decodeText(bytes, label)).toBe(text);
  });

  test('N23 a plus sign under no such label stays', () => {
    expect(decodeText(latin1('1 +AN8- 2'), 'us-ascii')).toBe('1 +AN8- 2');
    expect(decodeText(latin1('~{<:~}'), 'us-ascii')).toBe('~{<:~}');
  });
});
