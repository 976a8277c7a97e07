import { isAscii } from 'node:buffer';
import { decodeDos, dosPage } from './charset-dos.ts';
import { decodeEscaped, decodeIso2022Jp } from './charset-escapes.ts';
import { broken, guess, guessScript, otherChinese, sibling } from './charset-guess.ts';
import { decoder, strictly } from './decoders.ts';

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

/** The TextDecoder name of a mail's charset label; null where nothing decodes it. */
export function charsetName(label: string): string | null {
  const bare =
    label
      .trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, '')
      .split('*', 1)[0] ?? '';
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

/** In a name of a few letters half may be accented: too little to tell another script by. */
const MIN_FOREIGN_BYTES = 6;

function isShort(bytes: Uint8Array): boolean {
  let high = 0;
  for (let at = 0; at < bytes.length && high < MIN_FOREIGN_BYTES; at += 1)
    if ((bytes[at] ?? 0) >= 0x80) high += 1;
  return high < MIN_FOREIGN_BYTES;
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
  if (isAscii(bytes))
    return decodeEscaped(bytes, label) ?? decoder(name ?? 'utf-8', false)?.decode(bytes) ?? '';
  const page = name === null && label !== null ? dosPage(label) : null;
  if (page !== null) return strictly(bytes, 'utf-8') ?? decodeDos(bytes, page);
  if (name === null) return guess(bytes, language);
  if (name.startsWith('utf-16')) return decoder(name, false)?.decode(bytes) ?? '';

  // Words in UTF-8 under another label: no other charset's text is valid UTF-8 by chance, but for a few
  // short double-byte words; so a multi-byte label yields only when its own reading is broken.
  const declared = decoder(name, false)?.decode(bytes) ?? '';
  const multiByte = /^(?:gb|big5|euc|shift|iso-2022|utf)/.test(name);
  // iso-8859-1, us-ascii and windows-1252 are one for decoders, and what programs write that do not know.
  const isVague = /^(?:iso-8859-1|us-ascii|ascii|windows-1252|latin1)$/.test(name);
  if (!multiByte) {
    return (
      strictly(bytes, 'utf-8') ??
      (isVague && !isShort(bytes) ? guessScript(bytes) : null) ??
      sibling(bytes, isVague ? language : null, name, declared)
    );
  }
  if (!declared.includes('\ufffd')) return otherChinese(bytes, name, declared) ?? declared;
  if (name === 'iso-2022-jp' && bytes.includes(0x1b)) {
    const escaped = decodeIso2022Jp(bytes);
    if (!escaped.includes('\ufffd')) return escaped;
  }
  return strictly(bytes, 'utf-8') ?? broken(bytes, name, declared, language);
}
