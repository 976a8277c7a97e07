/**
 * Undoes what hides a word from a reader of bytes but not from a buyer: invisible characters, full-width and
 * "mathematical" letters, look-alike letters of other scripts, HTML entities, letters set apart one by one.
 */

import { fold as foldLetters } from '../language/fold.ts';

/** Letters of other scripts, each with the Latin one that a buyer reads (a choice from Unicode TS #39). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  `аa αa ɑa АA ΑA вb ВB ΒB ьb сc ϲc СC ϹC ԁd еe ҽe єe ЕE ΕE ƒf ɡg ցg һh НH ΗH іi ιi ӏl ІI ΙI
  јj ЈJ кk κk КK ΚK Ӏl мm МM ΜM пn ոn ηn ΝN оo οo σo օo ОO ΟO рp ρp РP ΡP ԛq гr ѕs ЅS тt τt
  ТT ΤT υu սu νv ѵv ԝw ωw ѡw хx χx ХX ΧX уy γy УY ΥY ΖZ ɩi ʀr ɴn ʟl ᴡw ᴛt ꜱs ᴀa ᴘp ʜh ɢg ɪi
  ᴍm ᴏo ᴄc ᴇe ᴜu ᴋk ʙb ᴅd`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Letters that are written out as two; the fold of the language room keeps lengths and leaves them alone. */
const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', ẞ: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th' }),
);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
  ...'nbsp ensp emsp thinsp'.split(' ').map((name): [string, string] => [name, ' ']),
  ...'amp& lt< gt> quot" apos\' commat@ period. sol/ colon: plus+ lowbar_ hyphen- dash- lpar( rpar) num# excl!'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)]),
]);

/** Characters without a glyph: joiners, directional marks, fillers, tags, variation selectors. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the joiners and selectors themselves are meant
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{E0000}-\u{E0FFF}\u20E3\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

const CODE_POINT_MAX = 0x10ffff;
const REGIONAL_INDICATOR_A = 0x1f1e6;
const NEGATIVE_CIRCLED_A = 0x1f150;
const NEGATIVE_SQUARED_A = 0x1f170;
const ALPHABET = 26;

/** Turns numeric and the few named HTML entities that can hide an address into their characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= CODE_POINT_MAX ? String.fromCodePoint(code) : whole;
  });
}

function boxedLetter(symbol: string): string {
  const code = symbol.codePointAt(0) ?? 0;
  for (const first of [REGIONAL_INDICATOR_A, NEGATIVE_CIRCLED_A, NEGATIVE_SQUARED_A]) {
    if (code >= first && code < first + ALPHABET) return String.fromCharCode(97 + code - first);
  }
  return symbol;
}

/** Text that a mark turns round: "moc.pohs" is shown as "shop.com". */
const RIGHT_TO_LEFT = /\u202e([^\u202c\n]{1,300})\u202c?/gu;

/** A digit of another script; Unicode sets ten of them in a row, from zero. */
function westernDigit(digit: string): string {
  let value = 0;
  const code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/**
 * The text as a buyer sees it, in the simplest characters: NFKC, no invisible characters, one kind of space, dash
 * and apostrophe. Case, accents and line breaks stay.
 */
export function plainText(text: string): string {
  return (
    decodeEntities(text)
      .replace(RIGHT_TO_LEFT, (_found, turned: string) => [...turned].reverse().join(''))
      .replace(/%(?:40|2e|2f|3a)/gi, (octet) => decodeURIComponent(octet))
      .replace(INVISIBLE, '')
      .replace(/[\u{1F150}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu, boxedLetter)
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[\p{Zs}\t]/gu, ' ')
      .replace(/[\p{Pd}\u2212\u02D7]/gu, '-')
      .replace(/[^\P{Nd}0-9]/gu, westernDigit)
      // A word broken at the end of a line.
      .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
      .replace(/[｡。](?=[a-z])/g, '.')
      .replace(/(?<=\p{L})[’‘ʼ`´′](?=\p{L})/gu, "'")
  );
}

/** Replaces look-alike letters by Latin ones, character for character, so that offsets stay valid. */
export function skeleton(text: string): string {
  return text.replace(
    /[\u0192\u0250-\u02AF\u0370-\u03FF\u0400-\u052F\u0530-\u058F\u1D00-\u1D2B\uA731]/g,
    (letter) => LOOK_ALIKES.get(letter) ?? letter,
  );
}

/**
 * What the gate's phrases match: Latin look-alikes resolved, ligatures written out and loose accents gone, then folded, then
 * an apostrophe inside a word a space. Not of the same length as the text.
 */
export function fold(text: string): string {
  const plain = skeleton(text)
    .replace(/[ßẞæÆœŒþÞ]/g, (letter) => LIGATURES.get(letter) ?? letter)
    .normalize('NFC')
    .replace(/[\u0300-\u036F]/g, '');
  return foldLetters(plain).replace(/(?<=\p{L})'(?=\p{L})/gu, ' ');
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Digits inside a word as the letters that a buyer reads: "r3view", "gm4il", "c0m". */
export function withoutLeet(text: string): string {
  return text.replace(/(?<=\p{Script=Latin})[013457](?=\p{Script=Latin})/gu, (sign) => LEET[sign] ?? sign);
}

const SPACED_RUN =
  /(?<![\p{L}\p{N}])[\p{Script=Latin}\p{N}@.](?:[ ._*|~-][\p{Script=Latin}\p{N}@.]){3,}(?![\p{L}\p{N}])/gu;

/** The same in Japanese and Chinese: four or more signs with a space or dot between each. */
const SPACED_SIGNS =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][ ・]){3,}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/**
 * Joins letters set apart one by one ("W e C h a t", "r.e.v.i.e.w", "P-a-y-P-a-l"): four or more single characters
 * with one separator each. Digits alone stay apart, two spaces end a word, a dot between spaced letters stays.
 */
export function joinSpaced(text: string): string {
  const joined = text.replace(SPACED_SIGNS, (run) => run.replace(/[ ・]/g, ''));
  return joined.replace(SPACED_RUN, (run) => {
    if (!/\p{L}/u.test(run)) return run;
    return /^[\p{L}\p{N}](?:\.[\p{L}\p{N}])+$/u.test(run)
      ? run.replaceAll('.', '')
      : run.replace(/[ _*|~-]/g, '');
  });
}
