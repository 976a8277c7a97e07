/** Small files of many types, built from their formats' own rules. */

export function bytesOf(...pieces: (string | readonly number[] | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece))),
  );
}

const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const be16 = (value: number): number[] => u16(value).reverse();
const be32 = (value: number): number[] => u32(value).reverse();

export function png(width: number, height: number): Uint8Array {
  return bytesOf('\u0089PNG\r\n\u001a\n', be32(13), 'IHDR', be32(width), be32(height), [8, 6, 0, 0, 0]);
}

export function gif(width: number, height: number): Uint8Array {
  return bytesOf('GIF89a', u16(width), u16(height), [0, 0, 0]);
}

export function webp(kind: 'VP8X' | 'VP8L' | 'VP8 ', width: number, height: number): Uint8Array {
  const u24 = (value: number) => u32(value).slice(0, 3);
  const body = {
    VP8X: [0, 0, 0, 0, ...u24(width - 1), ...u24(height - 1)],
    VP8L: [0x2f, ...u32((width - 1) | ((height - 1) << 14))],
    'VP8 ': [0, 0, 0, 0x9d, 0x01, 0x2a, ...u16(width), ...u16(height)],
  }[kind];
  return bytesOf('RIFF', u32(100), 'WEBP', kind, u32(body.length), body);
}

export function jpeg(width: number, height: number, app1: Uint8Array = new Uint8Array()): Uint8Array {
  const segment = app1.length === 0 ? [] : [0xff, 0xe1, ...be16(app1.length + 2), ...app1];
  const frame = [0xff, 0xc0, ...be16(11), 8, ...be16(height), ...be16(width), 1, 1, 0x11, 0];
  return bytesOf([0xff, 0xd8], segment, [0xff, 0xff], frame, [0xff, 0xda, 0, 2, 0xff, 0xd9]);
}

/** A file of the ISO base media family with its brands. */
export function isoMedia(...brands: string[]): Uint8Array {
  const [major = '', ...others] = brands;
  return bytesOf(be32(16 + 4 * others.length), 'ftyp', major, be32(0), ...others, be32(8), 'mdat');
}

/** A ZIP's central directory with these names and empty entries; `first` stands as the first stored file. */
export function zip(names: readonly string[], first = { name: 'x', content: '' }): Uint8Array {
  const local = bytesOf(
    'PK\u0003\u0004',
    new Uint8Array(22),
    u16(first.name.length),
    u16(0),
    first.name,
    first.content,
  );
  const directory = names.map((name) =>
    bytesOf('PK\u0001\u0002', new Uint8Array(24), u16(name.length), new Uint8Array(16), name),
  );
  const end = bytesOf('PK\u0005\u0006', new Uint8Array(8), u32(0), u32(local.length), u16(0));
  return bytesOf(local, ...directory, end);
}

// ── winmail.dat ──────────────────────────────────────────────────────────────────────────────────

function attribute(level: 1 | 2, id: number, value: Uint8Array | readonly number[]): Uint8Array {
  const sum = Array.from(value).reduce((total, byte) => (total + byte) & 0xffff, 0);
  return bytesOf([level], u32(id), u32(value.length), value, u16(sum));
}

const padding = (length: number) => new Uint8Array((4 - (length % 4)) % 4);

/** A property of varying size: type, id, one value, padded. */
function property(id: number, type: number, value: Uint8Array): Uint8Array {
  return bytesOf(u16(type), u16(id), u32(1), u32(value.length), value, padding(value.length));
}

const unicode = (id: number, text: string) => property(id, 0x1f, Buffer.from(`${text}\u0000`, 'utf16le'));

/** Named ones, multi-valued ones and fixed sizes, as Outlook strews them between those that are read. */
function strewn(): Uint8Array[] {
  const guid = new Uint8Array(16).fill(7);
  const name = Buffer.from('x-test\u0000', 'utf16le');
  return [
    bytesOf(u16(0x0003), u16(0x8001), guid, u32(0), u32(0x8580), u32(1)),
    bytesOf(u16(0x000b), u16(0x8002), guid, u32(1), u32(name.length), name, padding(name.length), u32(1)),
    bytesOf(u16(0x1003), u16(0x0e01), u32(3), u32(1), u32(2), u32(3)),
    bytesOf(u16(0x101e), u16(0x0e02), u32(2), u32(2), 'a\u0000\u0000\u0000', u32(5), 'bcde\u0000', [0, 0, 0]),
    bytesOf(u16(0x0040), u16(0x0e06), new Uint8Array(8)),
    bytesOf(u16(0x0002), u16(0x0e07), u32(5)),
  ];
}

function block(properties: readonly Uint8Array[]): Uint8Array {
  const all = [...strewn(), ...properties];
  return bytesOf(u32(all.length), ...all);
}

export interface Winmail {
  /** The old body attribute, in code page 1252. */
  body?: string;
  text?: string;
  html?: { source: Uint8Array; codepage: number };
  files?: { title?: string; name?: string; mime?: string; content: Uint8Array; inProperties?: boolean }[];
}

/** A winmail.dat as Outlook writes it. */
export function winmail({ body, text, html, files = [] }: Winmail): Uint8Array {
  const properties = [
    ...(text === undefined ? [] : [unicode(0x1000, text)]),
    ...(html === undefined
      ? []
      : [bytesOf(u16(0x0003), u16(0x3fde), u32(html.codepage)), property(0x1013, 0x102, html.source)]),
  ];
  const attachments = files.flatMap(({ title, name, mime, content, inProperties }) => [
    attribute(2, 0x00069002, new Uint8Array(14)),
    ...(title === undefined ? [] : [attribute(2, 0x00018010, Buffer.from(`${title}\u0000`, 'latin1'))]),
    ...(inProperties === true ? [] : [attribute(2, 0x0006800f, content)]),
    attribute(
      2,
      0x00069005,
      block([
        ...(name === undefined ? [] : [unicode(0x3707, name)]),
        ...(mime === undefined ? [] : [unicode(0x370e, mime)]),
        ...(inProperties === true
          ? [property(0x3701, 0x0d, bytesOf(new Uint8Array(16).fill(9), content))]
          : []),
      ]),
    ),
  ]);
  return bytesOf(
    u32(0x223e9f78),
    u16(1),
    attribute(1, 0x00089006, u32(0x00010000)),
    attribute(1, 0x00069007, bytesOf(u32(1252), u32(0))),
    ...(body === undefined ? [] : [attribute(1, 0x0002800c, Buffer.from(`${body}\u0000`, 'latin1'))]),
    attribute(1, 0x00069003, block(properties)),
    ...attachments,
  );
}
