import { describe, expect, test } from 'vitest';
import { buyerHeaders, fold, fromBuyer, HTML, raw, read, TEXT, wrapped } from './build.ts';

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A relay mail in HTML only. */
function html(body: string): Uint8Array {
  return raw([...buyerHeaders(), 'Subject: kettle', HTML], body);
}

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
