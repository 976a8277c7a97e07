import { describe, expect, test } from 'vitest';
import { buyerHeaders, fold, HTML, plain, raw, read, TEXT, wrapped, wrapperHtml } from './build.ts';

const WORDS = 'The lid is broken.';

function multipart(...parts: string[]): string {
  return `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
}

describe('odd mails', () => {
  test('P5 raw 8-bit header bytes', async () => {
    const head = Buffer.from('From: "J\xfcrgen" <j@example.org>\r\nSubject: Gr\xf6\xdfe\r\n\r\n', 'latin1');
    expect(await read(Buffer.concat([head, Buffer.from('Hallo')]))).toMatchObject({
      subject: 'Größe',
      from: 'j@example.org',
    });
    const utf8 = Buffer.from('From: j@example.org\r\nSubject: Größe\r\n\r\nHallo', 'utf8');
    expect((await read(utf8)).subject).toBe('Größe');
  });

  test.each([
    'Content-Type: ;;;\r\nContent-Disposition: attachment; filename=x.bin\r\n\r\nabc',
    'Content-Type: image/png; charset=nonsense; name="x.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!',
    'Content-Type: text/plain; charset=\ufffd\r\nContent-Disposition: attachment\r\n\r\nabc',
    'Content-Type: application/pdf\r\nContent-Transfer-Encoding: nonsense\r\n\r\nabc',
    'Content-Type\r\n\r\nabc',
  ])('P6 a broken attachment does not harm the mail: %j', async (part) => {
    const body = multipart(`${TEXT}\r\n\r\n${wrapped(WORDS)}`, part);
    const mail = await read(
      raw([...buyerHeaders(), 'Subject: x', 'Content-Type: multipart/mixed; boundary=b'], body),
    );
    expect(mail.kind).toBe('buyer_message');
    expect(fold(mail.text)).toBe(WORDS);
  });

  test('P7 invalid quoted-printable stays as it is', async () => {
    const mail = await read(
      raw(['From: x@example.org', TEXT, 'Content-Transfer-Encoding: quoted-printable'], 'a=b and c=3D d'),
    );
    expect(mail.text).toBe('a=b and c= d');
  });

  test('P8 T8 encoded words are decoded, odd quotes included', async () => {
    const subject = '=?utf-8?Q?Frage_zu_Bestellung_?= =?utf-8?Q?111-0000001-0000001?=';
    const mail = await read(raw([...buyerHeaders(), `Subject: ${subject}`, TEXT], WORDS));
    expect(mail).toMatchObject({
      subject: 'Frage zu Bestellung 111-0000001-0000001',
      orderId: '111-0000001-0000001',
    });
    const odd = await read(
      raw(['From: "=?utf-8?Q?J=C3=BCrgen?=" <j@example.org>', 'Subject: "=?utf-8?Q?a?="', TEXT], WORDS),
    );
    expect(odd.from).toBe('j@example.org');
  });

  test.each([
    ['folded', 'Content-Type: multipart/mixed;\r\n\tboundary="b"'],
    ['in angle brackets', 'Content-Type: multipart/mixed; boundary="<b>"'],
    ['missing', 'Content-Type: multipart/mixed'],
  ])('P9 a boundary that is %s', async (name, header) => {
    const dash = name === 'in angle brackets' ? '--<b>' : '--b';
    const body = `${dash}\r\n${TEXT}\r\n\r\n${wrapped(WORDS)}\r\n${dash}--\r\n`;
    expect(fold((await read(raw([...buyerHeaders(), 'Subject: x', header], body))).text)).toBe(WORDS);
  });

  test('P9 photos come out of a multipart whose boundary was lost', async () => {
    const photo =
      'Content-Type: image/png; name=x.png\r\nContent-Disposition: attachment; filename=x.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=';
    const mail = await read(
      raw(
        [...buyerHeaders(), 'Content-Type: multipart/mixed'],
        multipart(`${TEXT}\r\n\r\n${wrapped(WORDS)}`, photo),
      ),
    );
    expect(mail.attachments).toMatchObject([{ filename: 'x.png', contentType: 'image/png', size: 8 }]);
  });

  test('P9 an inner boundary that extends the outer one', async () => {
    const inner = `Content-Type: multipart/alternative; boundary=bb\r\n\r\n--bb\r\n${TEXT}\r\n\r\n${wrapped(WORDS)}\r\n--bb--`;
    const mail = await read(
      raw([...buyerHeaders(), 'Subject: x', 'Content-Type: multipart/mixed; boundary=b'], multipart(inner)),
    );
    expect(fold(mail.text)).toBe(WORDS);
  });

  test('P10 D6 no subject, no Message-ID, no date: a mail all the same', async () => {
    expect(await read(raw(['From: x@example.org', TEXT], WORDS))).toMatchObject({
      subject: '',
      messageId: null,
      sentAt: null,
      text: WORDS,
    });
  });

  test('P11 line breaks of plain text stay', async () => {
    expect((await read(plain('x', 'one\r\ntwo\r\n\r\nthree'))).text).toBe('one\ntwo\n\nthree');
  });

  test('P12 inline images are told from attachments, NUL goes', async () => {
    const body = multipart(
      `${HTML}\r\n\r\n<p>See <img src="cid:a%40b"> th\u0000is</p>`,
      'Content-Type: image/png\r\nContent-ID: <a@b>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      'Content-Type: image/jpeg; name=photo.jpg\r\nContent-Disposition: attachment; filename=photo.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4A==',
    );
    const mail = await read(
      raw(['From: x@example.org', 'Content-Type: multipart/related; boundary=b'], body),
    );
    expect(mail.text).toBe('See this');
    expect(mail.attachments.map(({ filename, inline, size }) => ({ filename, inline, size }))).toEqual([
      { filename: null, inline: true, size: 8 },
      { filename: 'photo.jpg', inline: false, size: 4 },
    ]);
  });

  test('P13 winmail.dat is kept as the evidence that it is', async () => {
    const body = multipart(
      'Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig==',
    );
    const mail = await read(raw(['From: x@example.org', 'Content-Type: multipart/mixed; boundary=b'], body));
    expect(mail.attachments).toMatchObject([{ filename: 'winmail.dat', contentType: 'application/ms-tnef' }]);
  });

  test('P14 an invitation says what it invites to', async () => {
    const calendar =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Call about\r\n  returns\r\nDESCRIPTION:At ten\\, please\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const mail = await read(
      raw(['From: x@example.org', 'Content-Type: text/calendar; method=REQUEST'], calendar),
    );
    expect(mail.text).toBe('Call about returns\nAt ten, please');
  });

  test('P18 routes, folded names and empty headers', async () => {
    expect((await read(raw(['From: <@a.example,@b.example:x@example.org>', TEXT], WORDS))).from).toBe(
      'x@example.org',
    );
    expect(
      await read(raw(['From: "Dana\r\n Doe" <x@example.org>', ': empty', 'Subject : odd', TEXT], WORDS)),
    ).toMatchObject({ from: 'x@example.org', subject: 'odd' });
    expect((await read(raw(['From: ', TEXT], WORDS))).from).toBeNull();
    expect((await read(raw(['From: Group: a@example.org, b@example.org;', TEXT], WORDS))).from).toBe(
      'a@example.org',
    );
  });

  test('format=flowed is unfolded', async () => {
    const mail = await read(
      raw(
        ['From: x@example.org', 'Content-Type: text/plain; charset=utf-8; format=flowed'],
        'one \r\ntwo\r\nthree',
      ),
    );
    expect(mail.text).toBe('one two\nthree');
  });

  test("the buyer's words come from the wrapper's <pre>, photos alone are no words", async () => {
    const mail = await read(
      raw([...buyerHeaders(), 'Subject: x', HTML], wrapperHtml('First line\n\n&lt;b&gt; &amp; last')),
    );
    expect(mail).toMatchObject({ text: 'First line\n\n<b> & last', confidence: 'high' });
    expect(await read(raw([...buyerHeaders(), 'Subject: x', HTML], wrapperHtml('')))).toMatchObject({
      text: null,
      language: null,
    });
  });

  test('a style block or hidden preheader is not text', async () => {
    const html = '<style>p{}</style><div style="display:none">secret</div><script>x</script><p>Hello</p>';
    expect((await read(raw(['From: x@example.org', HTML], html))).rawText).toBe('Hello');
  });
});
