import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../core/mail/charset.ts';
import { decodeHeader, withWholeWords } from '../../../core/mail/mime/encoded-words.ts';
import { buyerHeaders, fold, fromBuyer, HTML, raw, read, TEXT, verdict, wrapped } from './build.ts';

const RELAY = 'q7w8e9r0t1y2u3+5f0c1d2e@marketplace.amazon.de';
/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

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

/** A relay mail in HTML only, as other mail programs write it. */
function html(body: string): Uint8Array {
  return raw([...buyerHeaders(), 'Subject: kettle', HTML], body);
}

describe('no-break spaces and what nobody sees', () => {
  test.each([
    ['between words', 'The lid does&nbsp;not&nbsp;close.', 'The lid does not close.'],
    ['alone in an element', '<span>The lid</span><span>&nbsp;</span><span>drips.</span>', 'The lid drips.'],
    ['beside an element', '<b>It</b>&nbsp;<i>leaks</i>&nbsp;a lot.', 'It leaks a lot.'],
    ['by number', 'It&#160;leaks&#xa0;a&#xA0;lot.', 'It leaks a lot.'],
    ['as a character', 'It\u00a0leaks\u00a0a lot.', 'It leaks a lot.'],
    ['before punctuation', 'Cass&eacute;&nbsp;! Que faire&nbsp;?', 'Cassé ! Que faire ?'],
    ['in a run', 'First&nbsp;&nbsp;second &nbsp; third', 'First second third'],
    ['at the ends of lines', '<p>One&nbsp;</p><p>&nbsp;two</p>', 'One two'],
    ['as an empty paragraph', '<p>One</p><p>&nbsp;</p><p>two</p>', 'One two'],
    ['in cells', '<table><tr><td>Lid&nbsp;1</td><td>is&nbsp;cracked</td></tr></table>', 'Lid 1 is cracked'],
  ])('N24 %s', async (_name, body, text) => {
    expect(fold((await read(html(body))).text)).toBe(text);
  });

  const FILLER = '&#847;&zwnj;&nbsp;'.repeat(40);
  test.each([
    [
      'hidden by opacity and height',
      `<div style="font-size:1px;max-height:0;opacity:0;overflow:hidden">Offer${FILLER}</div>`,
    ],
    ['hidden by opacity', `<span style="opacity: 0.0; color:#fff">Offer</span>`],
    ['hidden by height', `<div style="max-height:0px;overflow:hidden">Offer</div>`],
    ['hidden for Outlook', `<div style="mso-hide:all">Offer</div>`],
    ['shown, in zero-width joiners', FILLER],
    ['shown, in soft hyphens', '&shy; &shy; &shy; &shy; &shy; &shy; &shy; &shy;'],
    ['shown, in zero-width spaces', '&#8203;&nbsp;'.repeat(60)],
    ['shown, in byte order marks and Hangul fillers', '&#65279;&#12644; '.repeat(30)],
  ])('N25 filler %s', async (_name, filler) => {
    const mail = await read(html(`<html><body>${filler}<p>Which lid do I need?</p></body></html>`));
    expect(mail.text).toBe('Which lid do I need?');
  });

  test('N25 filler in plain text', async () => {
    const mail = await read(fromBuyer(`Spare lid ${'\u034f \u200c\u00a0'.repeat(30)}\nWhich lid do I need?`));
    expect(mail.text).toBe('Spare lid\nWhich lid do I need?');
  });

  test.each(['می‌خواهم درپوش را عوض کنم', 'The 👩‍🔧 came', 'Hand\u00adarbeit', 'क्‍ष टूटा'])(
    'N25 a joiner inside a word stays: %s',
    async (words) => {
      expect((await read(fromBuyer(words))).text).toBe(words);
    },
  );

  test.each([
    '<div style="opacity:0.9">The lid drips.</div>',
    '<div style="max-height:0.5em">The lid drips.</div>',
    '<td style="font-size:0"><span style="font-size:14px">The lid drips.</span></td>',
    '<div style="opacity:0">The lid drips.</div>',
  ])('N25 words that a style only seems to hide, or that are all there is: %s', async (body) => {
    expect((await read(html(body))).text).toBe('The lid drips.');
  });

  test('N25 filler moves no link of a buyer’s below the end of his words', async () => {
    const link = 'https://sellercentral.amazon.com/messaging/no-response-needed?t=1';
    const body = `<p>------------- Message: -------------</p><pre>${'&#8203; '.repeat(900)}<a href="${link}">x</a></pre><p>------------- End message -------------</p>`;
    expect((await read(html(body))).noResponseNeededLink).toBeNull();
  });
});

describe('HTML behind a plain part that says nothing', () => {
  function alternative(plain: string, rich: string): Uint8Array {
    const parts = [
      `Content-Type: text/plain; charset=utf-8\r\n\r\n${plain}`,
      `Content-Type: text/html; charset=utf-8\r\n\r\n${rich}`,
    ];
    const body = `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
    return raw(
      [...buyerHeaders(), 'Subject: kettle', 'Content-Type: multipart/alternative; boundary=b'],
      body,
    );
  }

  test.each([
    'This message is in HTML format.',
    'Your email client does not support HTML.',
    'To view this message, please use an HTML compatible email viewer!',
    'Diese Nachricht liegt im HTML-Format vor.',
    'Ihr E-Mail-Programm unterstützt kein HTML.',
    'Ce message est au format HTML.',
    'Este mensaje está en formato HTML.',
    'Questo messaggio è in formato HTML',
    'このメールはHTML形式です。',
    '此邮件为HTML格式，请使用支持HTML的客户端查看。',
    '.',
    '--',
  ])('N26 %s', async (stub) => {
    expect((await read(alternative(stub, '<p>The lid drips.</p>'))).text).toBe('The lid drips.');
  });

  test('N26 a buyer who speaks of HTML is no stub', async () => {
    const words = 'The manual is an HTML file that does not open.';
    expect((await read(alternative(words, `<p>${words}</p>`))).text).toBe(words);
    expect((await read(alternative(words, ''))).text).toBe(words);
  });

  test('N26 AMP is the same words once more, no file', async () => {
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nCracked.\r\n--b\r\nContent-Type: text/x-amp-html\r\n\r\n<p>Cracked.</p>\r\n--b--\r\n';
    const mail = await read(
      raw([...buyerHeaders(), 'Content-Type: multipart/alternative; boundary=b'], body),
    );
    expect([mail.text, mail.attachments]).toEqual(['Cracked.', []]);
  });
});

test.each([
  [
    'The kettle doesn&#39;t boil &amp; the lid isn&#x27;t tight.',
    "The kettle doesn't boil & the lid isn't tight.",
  ],
  ['La th&eacute;i&egrave;re &quot;fuit&quot;', 'La théière "fuit"'],
  ['5 &lt; 6 and <b> stays', '5 < 6 and <b> stays'],
  ['AT&T and R&D; stay, so does &nothing1;', 'AT&T and R&D; stay, so does &nothing1;'],
])('N27 entities in plain text: %s', async (words, text) => {
  expect((await read(fromBuyer(words))).text).toBe(text);
});

describe('files inside the text', () => {
  const URL_OF = (bytes: Buffer, type = 'image/png') => `data:${type};base64,${bytes.toString('base64')}`;

  test.each([
    ['in quotes', `<p>A crack:</p><img src="${URL_OF(PNG)}"><p>Send a lid.</p>`],
    ['in apostrophes', `<p>A crack:</p><img src='${URL_OF(PNG)}'><p>Send a lid.</p>`],
    ['without quotes', `<p>A crack:</p><img src=${URL_OF(PNG)} width=9><p>Send a lid.</p>`],
    ['wrapped', `<p>A crack:</p><img src="${URL_OF(PNG).replace(/.{60}/g, '$&\r\n')}"><p>Send a lid.</p>`],
    [
      'percent-encoded',
      `<p>A crack:</p><img src="${URL_OF(PNG).replaceAll('+', '%2B').replaceAll('=', '%3D')}"><p>Send a lid.</p>`,
    ],
    ['with a name', `<p>A crack:</p><img src="${URL_OF(PNG, 'image/png;name=lid.png')}"><p>Send a lid.</p>`],
  ])('N28 a picture in the address, %s', async (_name, body) => {
    const mail = await read(html(body));
    expect(fold(mail.text)).toBe('A crack: Send a lid.');
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]).toMatchObject({ contentType: 'image/png', inline: true, place: 'body' });
    expect(Buffer.from(mail.attachments[0]?.content ?? [])).toEqual(PNG);
  });

  test('N28 words behind a picture of 3 MB', async () => {
    const picture = Buffer.concat([PNG, Buffer.alloc(3_000_000)]);
    const source = `<p>A crack:</p><img src="${URL_OF(picture)}"><p>Send a lid.</p>`;
    for (const [encoding, body] of [
      ['8bit', source],
      ['base64', Buffer.from(source).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ] as const) {
      const mail = await read(raw([...buyerHeaders(), HTML, `Content-Transfer-Encoding: ${encoding}`], body));
      expect(fold(mail.text)).toBe('A crack: Send a lid.');
      expect(mail.attachments[0]?.size).toBe(picture.length);
    }
  });

  test('N28 a quoted picture is no evidence of this mail', async () => {
    const mail = await read(html(`<p>Hi</p><blockquote><img src="${URL_OF(PNG)}">old</blockquote>`));
    expect(mail.attachments[0]).toMatchObject({ place: 'quoted' });
  });

  const UU = [
    'begin 644 spout.png',
    ...Array.from({ length: Math.ceil(PNG.length / 45) }, (_, line) => {
      const piece = PNG.subarray(line * 45, line * 45 + 45);
      const padded = Buffer.concat([piece, Buffer.alloc((3 - (piece.length % 3)) % 3)]);
      const code = (value: number) => String.fromCharCode(0x20 + value);
      let coded = code(piece.length);
      for (let at = 0; at < padded.length; at += 3) {
        const bits = padded.readUIntBE(at, 3);
        coded += [18, 12, 6, 0].map((shift) => code((bits >> shift) & 63)).join('');
      }
      return coded;
    }),
    '`',
    'end',
  ].join('\n');

  test.each([
    ['as it is', UU],
    ['blanks at line ends lost', UU.replace(/ +$/gm, '')],
    ['grave accents for blanks', UU.replace(/^(?!begin|end)(.*)$/gm, (line) => line.replaceAll(' ', '`'))],
    ['in base64', `begin-base64 644 spout.png\n${PNG.toString('base64')}\n====`],
  ])('N29 a uuencoded file between the words, %s', async (_name, coded) => {
    const mail = await read(fromBuyer(`The spout is bent, see the picture.\n\n${coded}\n\nThanks.`));
    expect(mail.text).toBe('The spout is bent, see the picture.\n\nThanks.');
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]).toMatchObject({ filename: 'spout.png', contentType: 'image/png' });
    expect(Buffer.from(mail.attachments[0]?.content ?? [])).toEqual(PNG);
  });

  test('N29 a part in x-uuencode', async () => {
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nSee here.\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n${UU}\r\n--b--\r\n`;
    const mail = await read(raw([...buyerHeaders(), 'Content-Type: multipart/mixed; boundary=b'], body));
    expect(mail.attachments[0]).toMatchObject({
      filename: 'spout.png',
      contentType: 'image/png',
      size: PNG.length,
    });
  });

  test.each([
    'begin 644 me\nof the story:\nit broke.\nend',
    'I begin 644 times',
    'begin 644 x\nM',
    'begin 5 pm\nend',
  ])('N29 words that begin like one stay: %j', async (words) => {
    expect((await read(fromBuyer(words))).text).toBe(words);
  });
});

describe('bodies in disguise', () => {
  test.each([
    ['without a name', 'Content-Disposition: attachment', 0],
    ['with a name', 'Content-Disposition: attachment; filename="message.txt"', 1],
  ])('N30 the only text part marked as attachment, %s', async (_name, disposition, files) => {
    const mail = await read(raw([...buyerHeaders(), TEXT, disposition], wrapped('It hums.')));
    expect([mail.text, mail.attachments.length]).toEqual(['It hums.', files]);
  });

  test('N30 a text file beside words stays a file', async () => {
    const body =
      '--b\r\nContent-Type: text/plain\r\n\r\nSee the log.\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=log.txt\r\n\r\nE17\r\n--b--\r\n';
    const mail = await read(raw([...buyerHeaders(), 'Content-Type: multipart/mixed; boundary=b'], body));
    expect([mail.text, mail.attachments.length]).toEqual(['See the log.', 1]);
  });

  /** Elements of X.690, enough for RFC 5652. */
  const der = (tag: number, ...content: Buffer[]) => {
    const body = Buffer.concat(content);
    const length =
      body.length < 128
        ? Buffer.from([body.length])
        : Buffer.from([0x82, body.length >> 8, body.length & 0xff]);
    return Buffer.concat([Buffer.from([tag]), length, body]);
  };
  const indefinite = (tag: number, ...content: Buffer[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
  const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');
  const DATA = Buffer.from('06092a864886f70d010701', 'hex');
  const SHA256 = Buffer.from('300b0609608648016503040201', 'hex');
  const VERSION = Buffer.from('020101', 'hex');

  const INNER = Buffer.from(
    `Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\n${TEXT}\r\n\r\nThe base is cracked.\r\n--i\r\nContent-Type: image/png; name=base.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${PNG.toString('base64')}\r\n--i--\r\n`,
  );
  const signed = (content: Buffer) =>
    der(
      0x30,
      SIGNED_DATA,
      der(0xa0, der(0x30, VERSION, der(0x31, SHA256), der(0x30, DATA, der(0xa0, content)), der(0x31))),
    );
  const inPieces = indefinite(
    0x30,
    SIGNED_DATA,
    indefinite(
      0xa0,
      indefinite(
        0x30,
        VERSION,
        der(0x31, SHA256),
        indefinite(
          0x30,
          DATA,
          indefinite(0xa0, indefinite(0x24, der(0x04, INNER.subarray(0, 40)), der(0x04, INNER.subarray(40)))),
        ),
        der(0x31),
      ),
    ),
  );
  const smime = (content: Buffer, type = 'application/pkcs7-mime; smime-type=signed-data; name=smime.p7m') =>
    raw(
      [...buyerHeaders(), `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64'],
      content.toString('base64').replace(/.{64}/g, '$&\r\n'),
    );

  test.each([
    ['whole', smime(signed(der(0x04, INNER)))],
    ['in pieces of unknown length', smime(inPieces)],
    ['under the older type', smime(signed(der(0x04, INNER)), 'application/x-pkcs7-mime; name=smime.p7m')],
  ])('N31 a signed mail is read: %s', async (_name, bytes) => {
    const mail = await read(bytes);
    expect(mail.text).toBe('The base is cracked.');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['base.png']);
  });

  test.each([
    ['an encrypted one', der(0x30, Buffer.from('06092a864886f70d010703', 'hex'), der(0xa0, der(0x30)))],
    ['rubbish', Buffer.from('no asn.1 at all')],
    ['one cut off', signed(der(0x04, INNER)).subarray(0, 60)],
    ['one that claims more than there is', Buffer.from('3084ffffffff06', 'hex')],
  ])('N31 %s stays a file', async (_name, content) => {
    const mail = await read(smime(content));
    expect([mail.text, mail.attachments.length]).toEqual([null, 1]);
  });
});
