/**
 * Encodings of Amazon's flat files; they differ by region and age of the report (amzn/selling-partner-api-docs 21).
 */
export type ReportEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Shift_JIS' | 'windows-1252';

/** Enough rows to recognise the encoding. This much is held in memory until it is known. */
export const SAMPLE_BYTES = 1_048_576;

/** Share of a reading that may be broken. A name that was cut within a character is damage, not another encoding. */
const TOLERATED_DAMAGE = 0.2;
/** Japanese titles hold far more kana than this. Accented letters misread as Shift_JIS give only kanji. */
const LEAST_KANA = 0.2;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function fits(text: string, letters: RegExp): boolean {
  const whole = count(text, letters);
  return whole > 0 && count(text, /[\ufffd\ue000-\uf8ff]/g) <= whole * TOLERATED_DAMAGE;
}

/** The sample may end within a character. Decoding as a stream does not report that as broken. */
function read(sample: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(sample, { stream: true });
}

function isJapanese(sample: Uint8Array, before: string): boolean {
  const text = read(sample, 'shift_jis');
  if (!fits(text, /[\u3041-\u30ff\u4e00-\u9fff\uff61-\uff9f]/g)) return false;
  const kana = count(text, /[\u3041-\u30ff]/g);
  if (kana > 0 && kana >= LEAST_KANA * count(text, /[\u3041-\u30ff\u4e00-\u9fff]/g)) return true;
  const channels = `${before}${text}`.match(/\bamazon\.[a-z.]{2,6}/gi) ?? [];
  return channels.length > 0 && channels.every((channel) => /\.jp$/i.test(channel));
}

/**
 * The encoding of a report, from a sample that begins at the start of a character. Pure ASCII counts as UTF-8.
 * ISO-8859-1 counts as windows-1252, which only replaces control characters.
 * @param before the ASCII before the sample: a row has its sales channel before its title
 */
export function encodingOf(sample: Uint8Array, before = ''): ReportEncoding {
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'UTF-8';
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'UTF-16LE';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'UTF-16BE';
  if (!hasHighByte(sample) || fits(read(sample, 'utf-8'), /[^\u0000-\u007f\ufffd\ue000-\uf8ff]/g))
    return 'UTF-8';
  return isJapanese(sample, before) ? 'Shift_JIS' : 'windows-1252';
}

/** A plain loop: `some` with its callback costs seconds over 500 MB. */
export function hasHighByte(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] ?? 0) >= 0x80) return true;
  return false;
}
