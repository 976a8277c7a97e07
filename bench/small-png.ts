import { deflateSync, inflateSync } from 'node:zlib';

/**
 * Makes the PNG of a screenshot small: the pages have few colours, so that 256 of them in a palette look the
 * same (PNG, W3C recommendation, §11.2.2: colour type 3). Takes what Chromium writes: 8 bits, RGB or RGBA.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_SIZE = 256;

interface Pixels {
  width: number;
  height: number;
  /** Three bytes a pixel. */
  rgb: Uint8Array;
}

function chunksOf(png: Buffer): { type: string; content: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, content: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/** §9.2: each line is written as the difference to its neighbours. */
function unfiltered(raw: Buffer, height: number, stride: number, step: number): Uint8Array {
  const lines = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x < step ? 0 : (lines[here - step] ?? 0);
      const up = y === 0 ? 0 : (lines[here - stride] ?? 0);
      const corner = y === 0 || x < step ? 0 : (lines[here - stride - step] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      lines[here] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 0xff;
    }
  }
  return lines;
}

function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const head = chunks[0]?.content ?? Buffer.alloc(13);
  const [width, height, depth, colour] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (depth !== 8 || (colour !== 2 && colour !== 6)) throw new Error(`PNG of depth ${depth}, type ${colour}`);
  const step = colour === 2 ? 3 : 4;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content));
  const lines = unfiltered(inflateSync(data), height, width * step, step);
  const rgb = new Uint8Array(width * height * 3);
  for (let n = 0; n < width * height; n += 1) rgb.set(lines.subarray(n * step, n * step + 3), n * 3);
  return { width, height, rgb };
}

/** The most frequent colours; the others become the nearest of them. */
function indexed({ rgb }: Pixels): { palette: Buffer; indices: Uint8Array } {
  const counts = new Map<number, number>();
  const colourAt = (at: number) => ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
  for (let at = 0; at < rgb.length; at += 3) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const kept = [...counts].sort(([, a], [, b]) => b - a).slice(0, PALETTE_SIZE);
  const colours = kept.map(([colour]) => colour);
  const distance = (a: number, b: number) =>
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
  const indexOf = new Map(colours.map((colour, index) => [colour, index]));
  for (const colour of counts.keys()) {
    if (indexOf.has(colour)) continue;
    let best = 0;
    for (let n = 1; n < colours.length; n += 1) {
      if (distance(colour, colours[n] ?? 0) < distance(colour, colours[best] ?? 0)) best = n;
    }
    indexOf.set(colour, best);
  }
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const indices = new Uint8Array(rgb.length / 3);
  for (let n = 0; n < indices.length; n += 1) indices[n] = indexOf.get(colourAt(n * 3)) ?? 0;
  return { palette, indices };
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export function smallPng(png: Buffer): Buffer {
  const pixels = pixelsOf(png);
  const { palette, indices } = indexed(pixels);
  const { width, height } = pixels;
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
