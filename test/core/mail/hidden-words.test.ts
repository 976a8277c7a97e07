import { describe, expect, test } from 'vitest';
import { buyerHeaders, fold, fromBuyer, HTML, raw, read } from './build.ts';

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
