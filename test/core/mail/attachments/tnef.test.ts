import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTnef } from '../../../../core/mail/attachments/tnef.ts';
import { readMail } from '../../../../core/mail/read-mail.ts';
import { raw } from '../build.ts';
import { bytesOf, jpeg, png, type Winmail, winmail } from './files.ts';

const PHOTO = jpeg(800, 600);

async function mailWith(given: Winmail | Uint8Array, words = '') {
  const content = given instanceof Uint8Array ? given : winmail(given);
  const body = [
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '--b',
    'Content-Type: application/ms-tnef; name="winmail.dat"',
    'Content-Disposition: attachment; filename="winmail.dat"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64'),
    '--b--',
    '',
  ].join('\r\n');
  const headers = ['From: x@example.org', 'Subject: Lamp', 'Content-Type: multipart/mixed; boundary=b'];
  const reading = readMail(raw(headers, body));
  if (!reading.readable) throw new Error(reading.detail);
  return reading.mail;
}

describe('P13 winmail.dat', () => {
  test('its files become attachments, under their long names', () => {
    const reading = readTnef(
      winmail({
        files: [
          { title: 'IMG_00~1.JPG', name: 'Bruch am Fuß.jpg', mime: 'Image/JPEG', content: PHOTO },
          { title: 'scan.png', content: png(30, 20) },
          { name: 'inside.png', content: png(9, 9), inProperties: true },
        ],
      }),
    );
    expect(reading?.whole).toBe(true);
    expect(reading?.files).toMatchObject([
      { filename: 'Bruch am Fuß.jpg', contentType: 'image/jpeg' },
      { filename: 'scan.png', contentType: null },
      { filename: 'inside.png', contentType: null },
    ]);
    expect(reading?.files.map(({ content }) => Buffer.from(content))).toEqual([
      Buffer.from(PHOTO),
      Buffer.from(png(30, 20)),
      Buffer.from(png(9, 9)),
    ]);
  });

  test.each<[string, Winmail, string]>([
    ['the old attribute', { body: 'Der Fuß ist gebrochen.' }, 'Der Fuß ist gebrochen.'],
    ['the property', { text: 'ランプが割れていました。' }, 'ランプが割れていました。'],
    [
      'HTML',
      { html: { source: Buffer.from('<p>Zdá se <b>vadná</b></p>'), codepage: 65001 } },
      'Zdá se vadná',
    ],
    [
      'HTML in its code page',
      { html: { source: Buffer.from([0x3c, 0x70, 0x3e, 0xb3, 0xf3, 0xbf]), codepage: 28592 } },
      'łóż',
    ],
  ])('its words are the mail’s where there are no others: %s', async (_name, given, text) => {
    const mail = await mailWith(given);
    expect(mail.text).toBe(text);
    expect(mail.attachments).toEqual([]);
  });

  test('its words count for nothing beside the mail’s own', async () => {
    const mail = await mailWith(
      { text: 'Something else', files: [{ title: 'a.jpg', content: PHOTO }] },
      'Mine.',
    );
    expect(mail.text).toBe('Mine.');
    expect(mail.attachments).toMatchObject([{ filename: 'a.jpg', size: PHOTO.length }]);
  });

  test('cut short, it stays beside what could be read', async () => {
    const whole = winmail({
      files: [
        { title: 'a.jpg', content: PHOTO },
        { title: 'b.jpg', content: PHOTO },
      ],
    });
    const mail = await mailWith(whole.subarray(0, whole.length - 30));
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['winmail.dat', 'a.jpg', 'b.jpg']);
  });

  test('inside another it is not opened', async () => {
    const inner = winmail({ files: [{ title: 'a.jpg', content: PHOTO }] });
    const mail = await mailWith({ files: [{ title: 'winmail.dat', content: inner }] });
    expect(mail.attachments).toMatchObject([{ filename: 'winmail.dat', size: inner.length }]);
  });

  test('P16 a flood of files is cut, and said to be', () => {
    const files = Array.from({ length: 300 }, (_, index) => ({ title: `${index}`, content: bytesOf('x') }));
    const reading = readTnef(winmail({ files }));
    expect(reading?.files).toHaveLength(100);
    expect(reading?.whole).toBe(false);
  });

  test('P16 any damage: a reading out of the input, never a throw', () => {
    const sample = winmail({
      body: 'Hello',
      text: 'Hello',
      files: [{ title: 'a', name: 'b', content: PHOTO }],
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(sample.length),
        (changes, length) => {
          const bytes = Uint8Array.from(sample.subarray(0, length));
          for (const [at, byte] of changes) if (at < bytes.length && at > 3) bytes[at] = byte;
          const reading = readTnef(bytes);
          const size = reading?.files.reduce((sum, { content }) => sum + content.length, 0) ?? 0;
          expect(size).toBeLessThanOrEqual(bytes.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
