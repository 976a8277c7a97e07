/** Readings of bytes whose charset label is missing or wrong. */

import { decoder, strictly } from './decoders.ts';

/** Guesses by marketplace for bytes without a usable label: what buyers' clients there used before UTF-8. */
const REGIONAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['ja', ['shift_jis', 'euc-jp']],
  ['zh', ['gb18030', 'big5']],
  ['ko', ['euc-kr']],
  ['tr', ['windows-1254']],
  ['ar', ['windows-1256']],
  ['ru', ['windows-1251']],
]);

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
  ['euc-kr', /[이다는을를에의가고하지한도로은서기요니습세]/g],
  ['windows-1251', /[а-яё]/g],
  ['koi8-r', /[а-яё]/g],
];
/** In European text accented letters are rare; more than this share of high bytes is another script. */
const FOREIGN_SHARE = 0.3;
/** A typing mistake or two, no more. */
const MAX_STRANGE_PAIRS = 2;
const LOOKED_AT_BYTES = 4_000;

/** The reading of another script than Europe's, where most bytes say so; null otherwise. */
export function guessScript(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, LOOKED_AT_BYTES);
  const high = sample.filter((byte) => byte >= 0x80).length;
  const visible = sample.filter((byte) => byte > 0x20).length;
  if (high < visible * FOREIGN_SHARE) return null;
  let best: { name: string; hits: number } | null = null;
  for (const [name, common] of COMMON) {
    const reading = decoder(name, false)?.decode(sample) ?? '';
    // A sample may end within a character; more than that does not fit the charset.
    if ((reading.match(/[\ufffd\ue000-\uf8ff\u2500-\u259f]/g)?.length ?? 0) > 1) continue;
    // Nobody writes capitals or another script within words: Chinese or Turkish bytes read as Cyrillic do.
    if ((reading.match(/[а-яё][А-ЯЁa-z]|[a-z][а-яё]/g)?.length ?? 0) > MAX_STRANGE_PAIRS) continue;
    const hits = (reading.match(common)?.length ?? 0) / Math.max(reading.length, 1);
    if (hits > (best?.hits ?? 0.02)) best = { name, hits };
  }
  return best === null ? null : (decoder(best.name, false)?.decode(bytes) ?? null);
}

/** Windows' sets keep letters where ISO's have control characters, which no mail has: the label named the wrong one. */
const WINDOWS_SIBLING: ReadonlyMap<string, string> = new Map([
  ['iso-8859-2', 'windows-1250'],
  ['iso-8859-15', 'windows-1252'],
]);

function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
}

/** ą ś ź Ą Ś Ź of ISO 8859-2; in windows-1250 these bytes are signs that stand in no word. */
const LATIN2_ONLY: ReadonlySet<number> = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);

function polishName(bytes: Uint8Array): string {
  return !hasControls(bytes) && bytes.some((byte) => LATIN2_ONLY.has(byte)) ? 'iso-8859-2' : 'windows-1250';
}

/** Turkish and Polish under the label of Western Europe: letters come out that their words never hold. */
const NOT_WESTERN: ReadonlyMap<string, { seen: RegExp; name: string }> = new Map([
  ['tr', { seen: /[ðýþÐÝÞ]/, name: 'windows-1254' }],
  ['pl', { seen: /\p{L}[¹³¿]\p{L}/u, name: 'windows-1250' }],
]);

/** The reading of a single-byte label, or of the set that its writer must have meant. */
export function sibling(bytes: Uint8Array, language: string | null, name: string, declared: string): string {
  const windows = hasControls(bytes) ? WINDOWS_SIBLING.get(name) : undefined;
  const western = NOT_WESTERN.get(language ?? '');
  const meant = windows ?? (western?.seen.test(declared) ? western.name : undefined);
  return meant === undefined ? declared : (decoder(meant, false)?.decode(bytes) ?? declared);
}

/** The likeliest reading of bytes without a usable label. */
export function guess(bytes: Uint8Array, language: string | null): string {
  const utf8 = strictly(bytes, 'utf-8') ?? mostlyUtf8(bytes);
  if (utf8 !== null) return utf8;
  const regional = language === 'pl' ? [polishName(bytes)] : (REGIONAL.get(language ?? '') ?? []);
  for (const name of regional) {
    const text = strictly(bytes, name);
    if (text !== null) return text;
  }
  const foreign = guessScript(bytes);
  if (foreign !== null) return foreign;
  return decoder('windows-1252', false)?.decode(bytes) ?? '';
}

/** The label's own script against the other Chinese one: so many of the commonest words, where the label has none. */
const MIN_COMMON = 3;
const CHINESE_OTHER: ReadonlyMap<string, string> = new Map([
  ['big5', 'gb18030'],
  ['gb18030', 'big5'],
]);

/** The other Chinese reading, where only that one makes words; null otherwise. */
export function otherChinese(bytes: Uint8Array, name: string, declared: string): string | null {
  const other = CHINESE_OTHER.get(name);
  const text = other === undefined ? null : strictly(bytes, other);
  if (other === undefined || text === null) return null;
  const count = (set: string, words: string): number =>
    words.slice(0, LOOKED_AT_BYTES).match(COMMON.find(([known]) => known === set)?.[1] ?? /$^/g)?.length ?? 0;
  return count(name, declared) === 0 && count(other, text) >= MIN_COMMON ? text : null;
}

/** The reading of a multi-byte label that the bytes do not fit. */
export function broken(bytes: Uint8Array, name: string, declared: string, language: string | null): string {
  if (name === 'utf-8') return guess(bytes, language);
  if (name === 'iso-2022-jp') return guess(bytes, 'ja');
  const guessed = guessScript(bytes);
  return guessed !== null && !guessed.includes('\ufffd') ? guessed : declared;
}
