import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidenceKind, readEvidence } from '../../../../core/mail/attachments/evidence.ts';
import { pictureSize } from '../../../../core/mail/attachments/picture-size.ts';
import type { MailAttachment } from '../../../../core/words/mail.ts';
import { bytesOf, gif, isoMedia, jpeg, png, u32, webp, winmail, zip } from './files.ts';

function attached(content: Uint8Array, given: Partial<MailAttachment> = {}): MailAttachment {
  return { filename: null, contentType: 'image/png', size: content.length, inline: false, content, ...given };
}

const PHOTO = jpeg(1200, 900);

describe('what an attachment is to the case', () => {
  test.each<[string, Uint8Array, Partial<MailAttachment>, EvidenceKind]>([
    ['a photo', PHOTO, {}, 'photo'],
    ['a photo declared as a program', PHOTO, { contentType: 'application/x-msdownload' }, 'photo'],
    ['HEIC from a phone', isoMedia('heic'), { contentType: 'image/jpeg' }, 'photo'],
    ['a video', isoMedia('isom'), {}, 'video'],
    ['a PDF', bytesOf('%PDF-1.4'), { contentType: 'image/jpeg' }, 'document'],
    ['an archive', zip(['photo.jpg']), {}, 'archive'],
    ['a program called photo.jpg', bytesOf('MZ\u0090'), { filename: 'photo.jpg' }, 'program'],
    ['a script by its name', bytesOf('echo off'), { filename: 'photo.jpg.bat' }, 'program'],
    ['a script with dots behind its name', bytesOf('x'), { filename: 'a.js . ' }, 'program'],
    ['a name turned round', bytesOf('x = 1'), { filename: 'photo\u202egpj.vbs' }, 'program'],
    ['a page called a picture', bytesOf('<html><script>'), { contentType: 'image/png' }, 'other'],
    ['a vector picture, which can run scripts', bytesOf('<svg>'), { contentType: 'image/svg+xml' }, 'other'],
    ['Outlook’s own', winmail({}), {}, 'other'],
    ['nothing', new Uint8Array(), {}, 'other'],
  ])('%s', (_name, content, given, kind) => {
    expect(readEvidence(attached(content, given)).kind).toBe(kind);
  });

  test.each<[string, Uint8Array, Partial<MailAttachment>, EvidenceKind]>([
    ['a photo between the words', PHOTO, { inline: true, place: 'body' }, 'photo'],
    ['a photo that Apple Mail shows inline', PHOTO, { inline: true }, 'photo'],
    ['a tall screenshot', png(300, 900), { inline: true, place: 'body' }, 'photo'],
    ['a small picture that was attached', png(1, 1), { inline: false }, 'photo'],
    ['HEIC, whose size is not read', isoMedia('heic'), { inline: true, place: 'body' }, 'photo'],
    ['a tracking pixel', gif(1, 1), { inline: true, place: 'body' }, 'decoration'],
    ['an icon', png(32, 32), { inline: true, place: 'body' }, 'decoration'],
    ['a banner', jpeg(600, 120), { inline: true, place: 'body' }, 'decoration'],
    ['a photo of an older mail', PHOTO, { inline: true, place: 'quoted' }, 'decoration'],
    ['a portrait below the signature', PHOTO, { inline: true, place: 'signature' }, 'decoration'],
    ['a picture that is not shown', PHOTO, { inline: true, place: 'hidden' }, 'decoration'],
  ])('%s', (_name, content, given, kind) => {
    expect(readEvidence(attached(content, given)).kind).toBe(kind);
  });
});

describe('pictures', () => {
  test.each<[string, Uint8Array]>([
    ['image/jpeg', jpeg(640, 480)],
    ['image/jpeg', jpeg(640, 480, bytesOf('Exif\u0000\u0000MM\u0000*', u32(8)))],
    ['image/png', png(640, 480)],
    ['image/gif', gif(640, 480)],
    ['image/webp', webp('VP8X', 640, 480)],
    ['image/webp', webp('VP8L', 640, 480)],
    ['image/webp', webp('VP8 ', 640, 480)],
  ])('the size of %s is read', (type, content) => {
    expect(pictureSize(content, type)).toEqual({ width: 640, height: 480 });
    expect(pictureSize(content.subarray(0, 9), type)).toBeNull();
  });

  test.each<[string, Uint8Array]>([
    ['a segment longer than the file', bytesOf([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], jpeg(4, 4))],
    ['a segment shorter than its own length', bytesOf([0xff, 0xd8, 0xff, 0xe1, 0, 1], jpeg(4, 4))],
    ['a picture before any frame', bytesOf([0xff, 0xd8, 0xff, 0xda, 0, 2], jpeg(4, 4).subarray(2))],
    [
      'a flood of fill bytes',
      bytesOf([0xff, 0xd8], new Uint8Array(2_000).fill(0xff), jpeg(4, 4).subarray(2)),
    ],
  ])('P16 a JPEG has no size with %s', (_name, content) => {
    expect(pictureSize(content, 'image/jpeg')).toBeNull();
  });

  test('P16 any bytes after a picture’s first: facts or none, never a throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom([0xff, 0xd8, 0xff, 0xe1], [0xff, 0xd8, 0xff, 0xff], [0x89, 0x50], [0x47, 0x49]),
        fc.uint8Array({ maxLength: 600 }),
        fc.boolean(),
        (head, rest, inline) => {
          const content = bytesOf(head, rest);
          const { contentType } = readEvidence(attached(content, { inline }));
          const size = pictureSize(content, contentType);
          expect(size === null || (size.width >= 0 && size.height >= 0)).toBe(true);
        },
      ),
    );
  });
});
