import { latin1, unsigned } from './bytes.ts';
import { jpegSize } from './jpeg.ts';

export interface PictureSize {
  /** Pixels. */
  width: number;
  height: number;
}

function sized(width: number | null, height: number | null): PictureSize | null {
  return width === null || height === null ? null : { width, height };
}

/** RFC 9649: lossy, lossless and extended files have the size in different places. */
function webpSize(bytes: Uint8Array): PictureSize | null {
  switch (latin1(bytes, 12, 4)) {
    case 'VP8X': {
      const [width, height] = [unsigned(bytes, 24, 3, true), unsigned(bytes, 27, 3, true)];
      return width === null || height === null ? null : { width: width + 1, height: height + 1 };
    }
    case 'VP8L': {
      const bits = unsigned(bytes, 21, 4, true);
      return bits === null ? null : { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ': {
      const [width, height] = [unsigned(bytes, 26, 2, true), unsigned(bytes, 28, 2, true)];
      return width === null || height === null ? null : { width: width & 0x3fff, height: height & 0x3fff };
    }
    default:
      return null;
  }
}

/** The size that the header of a picture gives; null for types that are not read and for broken files. */
export function pictureSize(bytes: Uint8Array, type: string): PictureSize | null {
  switch (type) {
    case 'image/jpeg':
      return jpegSize(bytes);
    case 'image/png':
      return sized(unsigned(bytes, 16, 4, false), unsigned(bytes, 20, 4, false));
    case 'image/gif':
      return sized(unsigned(bytes, 6, 2, true), unsigned(bytes, 8, 2, true));
    case 'image/webp':
      return webpSize(bytes);
    default:
      return null;
  }
}
