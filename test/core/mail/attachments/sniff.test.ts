import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sniffType } from '../../../../core/mail/attachments/sniff.ts';
import { bytesOf, gif, isoMedia, jpeg, png, u32, webp, winmail, zip } from './files.ts';

const OOXML = 'application/vnd.openxmlformats-officedocument';

describe('the type is what the bytes show', () => {
  test.each<[string, Uint8Array]>([
    ['image/jpeg', jpeg(10, 10)],
    ['image/png', png(1, 1)],
    ['image/gif', gif(1, 1)],
    ['image/webp', webp('VP8L', 4, 4)],
    ['image/tiff', bytesOf('II*\u0000', u32(8))],
    ['image/bmp', bytesOf('BM', u32(70), u32(0), u32(54), u32(40))],
    ['image/heic', isoMedia('heic', 'mif1', 'heic')],
    ['image/heic', isoMedia('mif1', 'mif1', 'heic')],
    ['image/heif', isoMedia('mif1', 'mif1', 'miaf')],
    ['image/avif', isoMedia('avif', 'mif1')],
    ['image/avif', isoMedia('mif1', 'avif')],
    ['video/mp4', isoMedia('isom', 'avc1')],
    ['video/quicktime', isoMedia('qt  ')],
    ['application/pdf', bytesOf('%PDF-1.7\n')],
    ['application/pdf', bytesOf('\u0000\u0001 scanner says hello\n%PDF-1.4\n')],
    ['application/rtf', bytesOf('{\\rtf1\\ansi hello}')],
    ['application/x-ole-storage', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['application/vnd.ms-tnef', winmail({})],
    ['application/zip', zip(['photo.jpg'])],
    [`${OOXML}.wordprocessingml.document`, zip(['[Content_Types].xml', 'word/document.xml'])],
    [`${OOXML}.spreadsheetml.sheet`, zip(['[Content_Types].xml', 'xl/workbook.xml'])],
    [
      'application/vnd.ms-office.macroenabled',
      zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']),
    ],
    [
      'application/vnd.oasis.opendocument.text',
      zip(['mimetype'], { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }),
    ],
    ['application/java-archive', zip(['META-INF/MANIFEST.MF', 'Main.class'])],
    ['application/vnd.android.package-archive', zip(['AndroidManifest.xml', 'META-INF/MANIFEST.MF'])],
    ['application/vnd.rar', bytesOf('Rar!\u001a\u0007\u0001\u0000')],
    ['application/x-7z-compressed', bytesOf([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['application/gzip', bytesOf([0x1f, 0x8b, 8])],
    ['application/x-tar', bytesOf(new Uint8Array(257), 'ustar')],
    ['application/vnd.microsoft.portable-executable', bytesOf('MZ\u0090\u0000')],
    ['application/x-elf', bytesOf('\u007fELF\u0002\u0001')],
    ['application/x-mach-binary', bytesOf([0xcf, 0xfa, 0xed, 0xfe])],
    ['application/x-mach-binary', bytesOf([0xca, 0xfe, 0xba, 0xbe])],
    ['text/x-script', bytesOf('#!/bin/sh\nrm -rf /\n')],
    ['application/x-ms-shortcut', bytesOf('L\u0000\u0000\u0000\u0001\u0014\u0002\u0000')],
    ['text/html', bytesOf('  <!DOCTYPE html><script>alert(1)</script>')],
    ['image/svg+xml', bytesOf('<?xml version="1.0"?><svg onload="x()">')],
    ['text/plain', bytesOf('Order 1\tbroken\r\n')],
    ['application/octet-stream', bytesOf([0, 1, 2, 3, 4])],
    ['application/octet-stream', bytesOf('RIFF1234ABCD')],
  ])('%s', (type, bytes) => {
    expect(sniffType(bytes)).toBe(type);
  });

  test('P16 any bytes have a type, and the first of a picture alone are enough for no crash', () => {
    const whole = [jpeg(9, 9), png(9, 9), zip(['word/x', '[Content_Types].xml']), isoMedia('mif1', 'heic')];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 2_000 }),
          fc.tuple(fc.constantFrom(...whole), fc.nat(200)).map(([file, cut]) => file.subarray(0, cut)),
        ),
        (bytes) => {
          expect(sniffType(bytes)).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
        },
      ),
    );
  });

  test('P16 a ZIP that points at itself, or beyond its end, ends', () => {
    const looped = Buffer.from(zip(['a']));
    looped.writeUInt32LE(0xfffffff0, looped.length - 6);
    expect(sniffType(looped)).toBe('application/zip');
    const many = zip(Array.from({ length: 5_000 }, (_, index) => `${index}`));
    expect(sniffType(many)).toBe('application/zip');
  });
});
