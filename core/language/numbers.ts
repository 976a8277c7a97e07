/**
 * Numbers in words, in all our languages at once: words that two languages share mean the same number. Words are given
 * folded, in the gate's way (`ß` as `ss`).
 */

/** Digits as they are also dictated: "oh", "null", "meia". */
const DIGITS: readonly (readonly [value: number, words: string])[] = [
  [0, 'zero oh o nought null nul cero noll sifir zera zerro'],
  [1, 'one ein eins un une uno una um uma een jeden jedna jedynka ett en bir'],
  [2, 'two zwei zwo deux dos due twee dwa dwie tva dois duas iki'],
  [3, 'three drei trois tres tre drie trzy uc'],
  [4, 'four for vier quatre cuatro quattro cztery fyra quatro dort'],
  [5, 'five funf fuenf cinq cinco cinque vijf piec fem bes'],
  [6, 'six sechs seis sei zes szesc sex meia alti'],
  [7, 'seven sieben sept siete sette zeven siedem sju sete yedi'],
  [8, 'eight acht huit ocho otto osiem atta oito sekiz'],
  [9, 'nine neun neuf nueve nove negen dziewiec nio dokuz'],
];

/** Round numbers, as sums of money are said. */
const ROUND: readonly (readonly [value: number, words: string])[] = [
  [10, 'ten zehn dix diez dieci tien dziesiec tio dez'],
  [15, 'fifteen funfzehn fuenfzehn quinze quince quindici vijftien pietnascie femton'],
  [20, 'twenty zwanzig vingt veinte venti twintig dwadziescia tjugo vinte'],
  [
    25,
    'twenty-five funfundzwanzig fuenfundzwanzig vingt-cinq veinticinco venticinque vijfentwintig tjugofem',
  ],
  [30, 'thirty dreissig trente treinta trenta dertig trzydziesci trettio trinta'],
  [40, 'forty vierzig quarante cuarenta quaranta veertig czterdziesci fyrtio quarenta'],
  [50, 'fifty funfzig fuenfzig cinquante cincuenta cinquanta vijftig piecdziesiat femtio cinquenta'],
  [60, 'sixty sechzig soixante sesenta sessanta zestig szescdziesiat sextio sessenta'],
  [80, 'eighty achtzig ochenta ottanta tachtig osiemdziesiat attio oitenta'],
  [100, 'hundred hundert cent cien cento honderd sto hundra cem'],
];

const byWord = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value])));

const DIGIT_VALUES = byWord(DIGITS);
/** Five, and the round numbers from ten on. Fewer are articles and pronouns as well: "un", "for", "sei". */
const SUM_VALUES = byWord([...DIGITS.filter(([value]) => value === 5), ...ROUND]);

/** One is an article in most languages, and a few more digits mean something else as well. */
const AMBIGUOUS = new Set('one ein un une uma um una een en ett bir oh o for sei null'.split(' '));

/** The value of a word that means a digit and nothing else, undefined of any other. */
export const digitOf = (word: string): number | undefined =>
  AMBIGUOUS.has(word) ? undefined : DIGIT_VALUES.get(word);

/** The words of `sumOf`, the longest first, for an alternation. */
export const SUM_WORDS: readonly string[] = [...SUM_VALUES.keys()].toSorted(
  (one, other) => other.length - one.length,
);

/** The value of a word that can be a sum of money or a share, undefined of any other. */
export const sumOf = (word: string): number | undefined => SUM_VALUES.get(word);

/** Ten and more, by the shapes of their words: read aloud, they are two digits. */
const TWO_DIGITS =
  /^(?:hundred|hundert|cents?|cien|ciento|\p{L}{2,7}cientos|cento|\p{L}{3,8}cento|honderd|sto|hundra|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-?(?:one|two|three|four|five|six|seven|eight|nine))?|zehn|elf|zwolf|\p{L}{3,8}zehn|(?:\p{L}{3,8}und)?(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|diez|once|doce|trece|catorce|quince|dieci\p{L}{0,24}|veinti\p{L}{0,24}|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|dieci|undici|dodici|(?:tre|quattor|quin|se)dici|dicia\p{L}{0,24}|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)\p{L}{1,8}|tien|twaalf|\p{L}{3,6}tien|(?:\p{L}{2,6}en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\p{L}{3,8}nascie|dziesiec|dwadziescia|trzydziesci|czterdziesci|\p{L}{4,9}dziesiat|tio|elva|tolv|\p{L}{3,5}ton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)\p{L}{0,4}|dez\p{L}{0,6}|doze|treze|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)$/u;

/** Japanese reads digits out in kana: ゼロサンの、イチニサンヨンの… */
const KATAKANA = {
  ゼロ: '0',
  レイ: '0',
  マル: '0',
  イチ: '1',
  ニ: '2',
  サン: '3',
  ヨン: '4',
  ゴ: '5',
  ロク: '6',
  ナナ: '7',
  シチ: '7',
  ハチ: '8',
  キュウ: '9',
};
export const KATAKANA_DIGITS: ReadonlyMap<string, string> = new Map(Object.entries(KATAKANA));

/** Kana and what is read for a digit where it stands alone between others. */
const KANA_DIGITS: ReadonlyMap<string, string> = new Map(
  [
    ['0', 'ゼロ ぜろ れい'],
    ['1', 'いち イチ'],
    ['2', 'に ニ'],
    ['3', 'さん サン'],
    ['4', 'よん ヨン し'],
    ['5', 'ご ゴ'],
    ['6', 'ろく ロク'],
    ['7', 'なな ナナ しち'],
    ['8', 'はち ハチ'],
    ['9', 'きゅう キュウ'],
  ].flatMap(([digit = '', words = '']) => words.split(' ').map((word): [string, string] => [word, digit])),
);

/**
 * The digits of a word in a number that is read out, undefined of any other word. What a number of two digits is worth
 * does not matter there: it gives `00`.
 */
export function digitsOf(word: string): string | undefined {
  const value = DIGIT_VALUES.get(word);
  if (value !== undefined) return String(value);
  return KANA_DIGITS.get(word) ?? (SUM_VALUES.has(word) || TWO_DIGITS.test(word) ? '00' : undefined);
}
