import { latin1, unsigned } from './bytes.ts';

export interface JpegFacts {
  /** EXIF orientation, 1 (upright) to 8; null where the camera says nothing (EXIF 2.32, tag 0112). */
  orientation: number | null;
  /** Pixels as stored, before turning; null where no frame is found. */
  width: number | null;
  height: number | null;
}

/** Segments before the picture: cameras write about twenty. A flood of empty ones is not followed further. */
const MAX_SEGMENTS = 500;
/** Entries of an EXIF directory: cameras write about fifty. */
const MAX_EXIF_ENTRIES = 500;

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const APP1 = 0xe1;
/** SOF0–SOF15 without DHT (C4), JPG (C8) and DAC (CC): ITU T.81 table B.1. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** TEM and RST0–RST7 stand alone, without a length. */
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;

function orientationIn(exif: Uint8Array): number | null {
  const order = latin1(exif, 0, 2);
  if (order !== 'II' && order !== 'MM') return null;
  const little = order === 'II';
  const directory = unsigned(exif, 4, 4, little);
  const entries = directory === null ? null : unsigned(exif, directory, 2, little);
  if (directory === null || entries === null) return null;
  for (let index = 0; index < Math.min(entries, MAX_EXIF_ENTRIES); index += 1) {
    const at = directory + 2 + 12 * index;
    const tag = unsigned(exif, at, 2, little);
    if (tag === null) return null;
    if (tag !== ORIENTATION_TAG) continue;
    const value = unsigned(exif, at + 2, 2, little) === SHORT ? unsigned(exif, at + 8, 2, little) : null;
    return value !== null && value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** Walks the segments of a JPEG up to its picture data; what is broken or missing stays null. */
export function readJpeg(bytes: Uint8Array): JpegFacts {
  const facts: JpegFacts = { orientation: null, width: null, height: null };
  let at = 2;
  for (let segment = 0; segment < MAX_SEGMENTS && bytes[at] === 0xff; segment += 1) {
    const marker = bytes[at + 1] ?? END_OF_IMAGE;
    if (marker === 0xff) {
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
    if (marker === APP1 && facts.orientation === null && latin1(bytes, at + 4, 6) === 'Exif\u0000\u0000') {
      facts.orientation = orientationIn(bytes.subarray(at + 10, at + 2 + length));
    } else if (isFrame(marker) && facts.width === null) {
      facts.height = unsigned(bytes, at + 5, 2, false);
      facts.width = unsigned(bytes, at + 7, 2, false);
    }
    at += 2 + length;
  }
  return facts;
}
