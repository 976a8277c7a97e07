import { isAscii } from 'node:buffer';

/**
 * Bytes to text, whatever the label says. Mail is mislabelled often: the label decides only as long as the
 * bytes agree with it.
 */

/** Labels that mail uses and the WHATWG list lacks; the values are its own names. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['windows932', 'shift_jis'],
  ['windows31j', 'shift_jis'],
  ['shiftjis', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['iso2022jp', 'iso-2022-jp'],
  ['iso2022jpms', 'iso-2022-jp'],
  ['iso2022jp1', 'iso-2022-jp'],
  ['iso2022jp2', 'iso-2022-jp'],
  ['cp50220', 'iso-2022-jp'],
  ['cp50221', 'iso-2022-jp'],
  ['cp50222', 'iso-2022-jp'],
  ['eucjp', 'euc-jp'],
  ['cp51932', 'euc-jp'],
  // The WHATWG's gb2312 is GBK; GB18030 has every character that either lacks (P2).
  ['gb2312', 'gb18030'],
  ['gb23121980', 'gb18030'],
  ['gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['windows936', 'gb18030'],
  ['euccn', 'gb18030'],
  ['cp950', 'big5'],
  ['windows950', 'big5'],
  ['big5hkscs', 'big5'],
  ['euckr', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['ksc56011987', 'euc-kr'],
  ['iso88598i', 'iso-8859-8-i'],
  ['iso88598e', 'iso-8859-8'],
  ['tis620', 'windows-874'],
  ['cp874', 'windows-874'],
  ['cp866', 'ibm866'],
  ['macroman', 'macintosh'],
  ['utf8mb4', 'utf-8'],
  ['unicode11utf8', 'utf-8'],
]);

/** Guesses by marketplace for bytes without a usable label: what buyers' clients there used before UTF-8. */
const REGIONAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['ja', ['shift_jis', 'euc-jp']],
  ['zh', ['gb18030', 'big5']],
  ['ko', ['euc-kr']],
  ['pl', ['windows-1250']],
  ['tr', ['windows-1254']],
  ['ar', ['windows-1256']],
  ['ru', ['windows-1251']],
]);

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | null>();

function decoder(name: string, fatal: boolean): Decoder | null {
  const key = `${name} ${fatal}`;
  let found = decoders.get(key);
  if (found === undefined) {
    try {
      found = new TextDecoder(name, { fatal });
    } catch {
      found = null;
    }
    // A mail can make up labels without end; only the ones that exist are remembered.
    if (found !== null) decoders.set(key, found);
  }
  return found;
}

function strictly(bytes: Uint8Array, name: string): string | null {
  try {
    return decoder(name, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

/** The TextDecoder name of a mail's charset label; null where nothing decodes it. */
export function charsetName(label: string): string | null {
  const bare = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replace(/\*.*$/, '');
  if (bare === '' || bare.length > 40) return null;
  const key = bare.replace(/^(?:x-|cs)/, '').replace(/[\s._:-]+/g, '');
  const name = ALIASES.get(key) ?? bare;
  if (decoder(name, false) !== null) return name;
  const page = /^(?:cp|windows|ms|ibm)(\d+)$/.exec(key)?.[1];
  for (const guess of [key, page && `windows-${page}`, page && `ibm${page}`]) {
    if (guess && decoder(guess, false) !== null) return guess;
  }
  return null;
}

/** Share of a UTF-8 reading that must be whole for damage to be taken as damage, not as another charset. */
const TOLERATED_DAMAGE = 0.2;

function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decoder('utf-8', false)?.decode(bytes) ?? '';
  let broken = 0;
  let whole = 0;
  for (const char of text) {
    if (char === '\ufffd') broken += 1;
    else if (char > '\u007f') whole += 1;
  }
  return whole > 0 && broken <= whole * TOLERATED_DAMAGE ? text : null;
}

/** Words are told from noise by the commonest characters of a language, whatever charset brings them out. */
const COMMON: readonly (readonly [string, RegExp])[] = [
  ['shift_jis', /[\u3041-\u3096\u30a1-\u30fa]/g],
  ['euc-jp', /[\u3041-\u3096\u30a1-\u30fa]/g],
  ['gb18030', /[的一是了我不在有这来他们上个到说为和你地出也时们么可没就要会对]/g],
  ['big5', /[的一是了我不在有這來他們上個到說為和你地出也時們麼可沒就要會對之於]/g],
  ['euc-kr', /[\uac00-\ud7a3]/g],
  ['windows-1251', /[а-яё]/g],
  ['koi8-r', /[а-яё]/g],
];
/** In European text accented letters are rare; more than this share of high bytes is another script. */
const FOREIGN_SHARE = 0.3;
const LOOKED_AT_BYTES = 4_000;

function guessScript(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, LOOKED_AT_BYTES);
  const high = sample.filter((byte) => byte >= 0x80).length;
  const visible = sample.filter((byte) => byte > 0x20).length;
  if (high < visible * FOREIGN_SHARE) return null;
  let best: { name: string; hits: number } | null = null;
  for (const [name, common] of COMMON) {
    const reading = decoder(name, false)?.decode(sample) ?? '';
    // A sample may end within a character; more than that does not fit the charset.
    if ((reading.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0) > 1) continue;
    const hits = (reading.match(common)?.length ?? 0) / Math.max(reading.length, 1);
    if (hits > (best?.hits ?? 0.02)) best = { name, hits };
  }
  return best === null ? null : (decoder(best.name, false)?.decode(bytes) ?? null);
}

function guess(bytes: Uint8Array, language: string | null): string {
  const utf8 = strictly(bytes, 'utf-8') ?? mostlyUtf8(bytes);
  if (utf8 !== null) return utf8;
  for (const name of REGIONAL.get(language ?? '') ?? []) {
    const text = strictly(bytes, name);
    if (text !== null) return text;
  }
  const foreign = guessScript(bytes);
  if (foreign !== null) return foreign;
  return decoder('windows-1252', false)?.decode(bytes) ?? '';
}

/**
 * Decodes a text part.
 * @param label charset as declared, null where missing
 * @param language what the marketplace speaks, for bytes without a usable label
 */
export function decodeText(bytes: Uint8Array, label: string | null, language: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoder('utf-16le', false)?.decode(bytes) ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoder('utf-16be', false)?.decode(bytes) ?? '';

  const name = label === null ? null : charsetName(label);
  if (isAscii(bytes)) {
    const sevenBit = decoder(name ?? 'utf-8', false)?.decode(bytes) ?? '';
    // ESC $ B and ESC $ @ switch to Japanese in 7-bit mail, labelled or not (RFC 1468); UTF-8 never needs them.
    return name !== 'utf-8' && /\u001b\$[B@]/.test(sevenBit)
      ? (decoder('iso-2022-jp', false)?.decode(bytes) ?? '')
      : sevenBit;
  }
  if (name === null) return guess(bytes, language);
  if (name.startsWith('utf-16')) return decoder(name, false)?.decode(bytes) ?? '';

  // Words in UTF-8 under another label: no other charset's text is valid UTF-8 by chance, but for a few
  // short double-byte words; so a multi-byte label yields only when its own reading is broken.
  const declared = decoder(name, false)?.decode(bytes) ?? '';
  const multiByte = /^(?:gb|big5|euc|shift|iso-2022|utf)/.test(name);
  // iso-8859-1, us-ascii and windows-1252 are one for decoders, and what programs write that do not know.
  const isVague = /^(?:iso-8859-1|us-ascii|ascii|windows-1252|latin1)$/.test(name);
  if (!multiByte) return strictly(bytes, 'utf-8') ?? (isVague ? guessScript(bytes) : null) ?? declared;
  return declared.includes('\ufffd')
    ? (strictly(bytes, 'utf-8') ?? broken(bytes, name, declared, language))
    : declared;
}

function broken(bytes: Uint8Array, name: string, declared: string, language: string | null): string {
  if (name === 'utf-8') return guess(bytes, language);
  if (name === 'iso-2022-jp') return guess(bytes, 'ja');
  return declared;
}
