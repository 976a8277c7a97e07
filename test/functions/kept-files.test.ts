import { beforeEach, describe, expect, it } from 'vitest';
import type { MailAttachment } from '../../core/words/mail.ts';
import type { CaseMessage } from '../../core/words/record/message.ts';
import { keepFiles } from '../../functions/intake/kept-files.ts';
import { receiveMail } from '../../functions/intake/receive.ts';
import { contentHash } from '../../functions/pipeline/digest.ts';
import { bytesOf, isoMedia, jpeg, png, winmail } from '../core/mail/attachments/files.ts';
import { type FakeDependencies, fakeDependencies } from './fakes/dependencies.ts';
import { buyerMail } from './mails.ts';

let deps: FakeDependencies;

beforeEach(() => {
  deps = fakeDependencies();
});

function attached(filename: string | null, content: Uint8Array, contentType = 'image/jpeg'): MailAttachment {
  return { filename, contentType, size: content.length, inline: false, content };
}

const stored = (content: Uint8Array) => deps.bucket.objects.get(`photos/${contentHash(content)}`);

describe('what was attached', () => {
  it('is kept under its content hash with the type that its bytes show', async () => {
    const photo = jpeg(800, 600);
    const heic = isoMedia('heic', 'mif1');
    const kept = await keepFiles(deps.bucket, [
      attached('IMG_1.JPG', photo, 'application/octet-stream'),
      attached('IMG_2.HEIC', heic, 'image/jpeg'),
    ]);
    expect(kept).toEqual({
      photos: [
        {
          key: `photos/${contentHash(photo)}`,
          contentType: 'image/jpeg',
          filename: 'IMG_1.JPG',
          size: photo.length,
        },
        {
          key: `photos/${contentHash(heic)}`,
          contentType: 'image/heic',
          filename: 'IMG_2.HEIC',
          size: heic.length,
        },
      ],
    });
    expect(stored(heic)).toMatchObject({ contentType: 'image/heic' });
    expect(Buffer.from(stored(heic)?.body ?? [])).toEqual(Buffer.from(heic));
  });

  it.each<[string, string | null, Uint8Array, string]>([
    ['a program called a photo', 'photo.jpg', bytesOf('MZ\u0090\u0000'), 'program'],
    ['a page called a photo', 'photo.png', bytesOf('<html><script>alert(1)</script>'), 'other'],
    ['an archive', 'photos.zip', bytesOf('Rar!\u001a\u0007\u0000'), 'archive'],
    ['a PDF', 'invoice.pdf', bytesOf('%PDF-1.7'), 'document'],
  ])(
    '%s is evidence but no photo, and its object says nothing that a browser would run',
    async (_name, filename, content, kind) => {
      const { photos, files } = await keepFiles(deps.bucket, [attached(filename, content)]);
      expect(photos).toEqual([]);
      expect(files).toMatchObject([{ kind, filename, size: content.length }]);
      expect(stored(content)?.contentType).toBe('application/octet-stream');
    },
  );

  it.each(['../../etc/passwd', 'C:\\Windows\\x', '/abs', 'a\u0000b', `${'x'.repeat(5_000)}.jpg`])(
    'its name is never a path: %s',
    async (filename) => {
      const content = png(40, 40);
      const { photos } = await keepFiles(deps.bucket, [attached(filename, content)]);
      expect([...deps.bucket.objects.keys()]).toEqual([`photos/${contentHash(content)}`]);
      expect(photos[0]?.filename?.length).toBeLessThanOrEqual(255);
    },
  );

  it('in a flood keeps the photos before anything else', async () => {
    const flood = Array.from({ length: 60 }, (_, n) => attached(`${n}.txt`, bytesOf(`text ${n}`)));
    const { photos, files } = await keepFiles(deps.bucket, [...flood, attached('a.png', png(90, 90))]);
    expect([photos.length, files?.length]).toEqual([1, 39]);
  });

  it('twice the same is one object', async () => {
    const content = png(40, 40);
    const { photos } = await keepFiles(deps.bucket, [attached('a.png', content), attached('b.png', content)]);
    expect(photos.map(({ filename }) => filename)).toEqual(['a.png', 'b.png']);
    expect(deps.bucket.objects.size).toBe(1);
  });
});

describe('through the intake', () => {
  async function message(parts: string[], type = 'multipart/mixed'): Promise<CaseMessage> {
    const plain = buyerMail().replace(
      'Content-Type: text/plain; charset=utf-8',
      `Content-Type: ${type}; boundary=b`,
    );
    const [head = '', ...words] = plain.split('\r\n\r\n');
    const body = ['--b\r\nContent-Type: text/plain\r\n', words.join('\r\n\r\n'), ...parts, '--b--', ''];
    await deps.bucket.write('inbound/1', `${head}\r\n\r\n${body.join('\r\n')}`, 'message/rfc822');
    const filed = await receiveMail(deps, { rawKey: 'inbound/1', at: deps.clock.now() });
    if (filed.outcome !== 'filed') throw new Error(filed.outcome);
    const [first] = await deps.cases.messages(filed.caseId);
    if (first === undefined) throw new Error('no message');
    return first;
  }
  const part = (headers: string[], content: Uint8Array) =>
    [
      '--b',
      ...headers,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(content).toString('base64'),
    ].join('\r\n');

  it('P13 the photos in a winmail.dat are photos of the case', async () => {
    const photo = jpeg(800, 600);
    const { photos, files } = await message([
      part(
        ['Content-Type: application/ms-tnef; name=winmail.dat'],
        winmail({ files: [{ title: 'a.jpg', content: photo }] }),
      ),
    ]);
    expect(photos).toMatchObject([{ filename: 'a.jpg', contentType: 'image/jpeg', size: photo.length }]);
    expect(files).toBeUndefined();
  });

  it('P12 a picture in the words is a photo; those of the signature and of older mail are not', async () => {
    const html = [
      '<p>See here: <img src="cid:one%40x"></p><p><img src="cid:pixel"></p>',
      '<p>--&nbsp;</p><p>Dana <img src="cid:logo"></p>',
      '<blockquote><img src="cid:old"></blockquote>',
    ].join('');
    const image = (cid: string, content: Uint8Array) =>
      part([`Content-Type: image/png; name=${cid.slice(0, 3)}.png`, `Content-ID: <${cid}>`], content);
    const { photos, files } = await message(
      [
        part(['Content-Type: text/html; charset=utf-8'], Buffer.from(html)),
        image('one@x', png(900, 700)),
        image('pixel', png(1, 1)),
        image('logo', png(300, 300)),
        image('old', png(901, 700)),
      ],
      'multipart/related',
    );
    expect(photos.map(({ filename }) => filename)).toEqual(['one.png']);
    expect(files?.map(({ kind, filename }) => [kind, filename])).toEqual([
      ['decoration', 'pix.png'],
      ['decoration', 'log.png'],
      ['decoration', 'old.png'],
    ]);
  });

  it('a photo beside an attached mail is not lost', async () => {
    const inner = 'From: a@example.net\r\nSubject: x\r\n\r\nhello\r\n';
    const { photos, files } = await message([
      `--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}`,
      part(['Content-Type: image/png; name=a.png'], png(900, 700)),
    ]);
    expect(photos).toMatchObject([{ filename: 'a.png' }]);
    expect(files).toHaveLength(1);
  });
});
