import { decodeText } from '../charset.ts';
import { unsigned } from './bytes.ts';

/**
 * MAPI properties as TNEF writes them ([MS-OXTNEF] 2.1.3.4): a count, then for each property its type, id, name (if
 * it is a named one) and value, padded to four bytes. They are read once from front to back. The first error ends the
 * reading; properties read before it count.
 */

/** Property ids that are read ([MS-OXPROPS]). */
export const PROPERTY = {
  body: 0x1000,
  html: 0x1013,
  attachData: 0x3701,
  attachFilename: 0x3704,
  attachLongFilename: 0x3707,
  attachMimeTag: 0x370e,
  attachContentId: 0x3712,
  internetCodepage: 0x3fde,
} as const;

const WANTED: ReadonlySet<number> = new Set(Object.values(PROPERTY));

/** Outlook writes about 150 per message. */
const MAX_PROPERTIES = 2_000;
/** Values of one multi-valued property. */
const MAX_VALUES = 2_000;

const MULTI_VALUED = 0x1000;
const FIRST_NAMED_ID = 0x8000;
const GUID_BYTES = 16;
const NAMED_BY_STRING = 1;

/** Bytes of the types with a fixed size, padding included ([MS-OXCDATA] 2.11.1). */
const FIXED_BYTES: ReadonlyMap<number, number> = new Map([
  [0x0001, 0],
  [0x0002, 4],
  [0x0003, 4],
  [0x0004, 4],
  [0x0005, 8],
  [0x0006, 8],
  [0x0007, 8],
  [0x000a, 4],
  [0x000b, 4],
  [0x0014, 8],
  [0x0040, 8],
  [0x0048, GUID_BYTES],
]);
const TYPE = { object: 0x000d, string8: 0x001e, unicode: 0x001f, binary: 0x0102 } as const;
const SIZED: ReadonlySet<number> = new Set(Object.values(TYPE));

export interface Property {
  type: number;
  /** The bytes of the value, without padding. For an object the id of its interface is left out. */
  value: Uint8Array;
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

/** The wanted properties of a block by id, the first of each. `whole` is false where the block broke off. */
export function readProperties(bytes: Uint8Array): { found: Map<number, Property>; whole: boolean } {
  const found = new Map<number, Property>();
  let at = 4;
  const count = unsigned(bytes, 0, 4, true);
  const broken = { found, whole: false };
  if (count === null || count > MAX_PROPERTIES) return broken;

  for (let index = 0; index < count; index += 1) {
    const type = unsigned(bytes, at, 2, true);
    const id = unsigned(bytes, at + 2, 2, true);
    if (type === null || id === null) return broken;
    at += 4;
    if (id >= FIRST_NAMED_ID) {
      const naming = unsigned(bytes, at + GUID_BYTES, 4, true);
      const number = unsigned(bytes, at + GUID_BYTES + 4, 4, true);
      if (naming === null || number === null) return broken;
      at += GUID_BYTES + 8 + (naming === NAMED_BY_STRING ? padded(number) : 0);
    }
    const base = type & ~MULTI_VALUED;
    const isSized = SIZED.has(base);
    const fixed = FIXED_BYTES.get(base);
    // A count precedes values of varying size, even where there is only one value.
    const values = isSized || (type & MULTI_VALUED) !== 0 ? unsigned(bytes, at, 4, true) : 1;
    if (values === null || values > MAX_VALUES || (!isSized && fixed === undefined)) return broken;
    if (isSized || (type & MULTI_VALUED) !== 0) at += 4;
    for (let value = 0; value < values; value += 1) {
      const length = isSized ? unsigned(bytes, at, 4, true) : (fixed ?? 0);
      if (length === null) return broken;
      const start = isSized ? at + 4 : at;
      if (start + length > bytes.length) return broken;
      if (value === 0 && WANTED.has(id) && !found.has(id)) {
        const skipped = base === TYPE.object ? Math.min(GUID_BYTES, length) : 0;
        found.set(id, { type: base, value: bytes.subarray(start + skipped, start + length) });
      }
      at = start + (isSized ? padded(length) : length);
    }
  }
  return { found, whole: true };
}

/** The text of a property without its closing NUL; null for other types and for empty texts. */
export function textOf(property: Property | undefined, codepage: string | null): string | null {
  if (property === undefined || (property.type !== TYPE.unicode && property.type !== TYPE.string8))
    return null;
  const charset = property.type === TYPE.unicode ? 'utf-16le' : codepage;
  const text = decodeText(property.value, charset).replaceAll('\u0000', '');
  return text.trim() === '' ? null : text;
}

/** HTML comes as bytes; older programs write it as text. */
export function htmlOf(property: Property | undefined, charset: string | null): string | null {
  if (property?.type !== TYPE.binary) return textOf(property, charset);
  const html = decodeText(property.value, charset).replaceAll('\u0000', '');
  return html.trim() === '' ? null : html;
}

/** The value of a four-byte integer property. */
export function numberOf(property: Property | undefined): number | null {
  return property === undefined ? null : unsigned(property.value, 0, 4, true);
}
