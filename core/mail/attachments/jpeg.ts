import { unsigned } from './bytes.ts';

/** Cameras write about twenty segments before the picture. The limit ends a flood of empty ones. */
const MAX_SEGMENTS = 500;

const FILL = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** SOF0–SOF15 without DHT (C4), JPG (C8) and DAC (CC): ITU T.81 table B.1. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** TEM and RST0–RST7 have no length. */
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** The size in pixels as stored, from the first frame header before the picture data; null where there is none. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  let at = 2;
  for (let segment = 0; segment < MAX_SEGMENTS && bytes[at] === 0xff; segment += 1) {
    const marker = bytes[at + 1] ?? END_OF_IMAGE;
    if (marker === FILL) {
      // Fill bytes may stand before any marker (T.81 B.1.1.2).
      at += 1;
      continue;
    }
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    const length = unsigned(bytes, at + 2, 2, false);
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE || length === null || length < 2) break;
    if (isFrame(marker)) {
      const [height, width] = [unsigned(bytes, at + 5, 2, false), unsigned(bytes, at + 7, 2, false)];
      return width === null || height === null ? null : { width, height };
    }
    at += 2 + length;
  }
  return null;
}
