/** Reads numbers and addresses that are written in words: "oh seven seven", "shop punkt de", "me at gmail dot com". */
import { digitsOf, KATAKANA_DIGITS } from '../language/numbers.ts';
import { fold, withoutLeet } from './normalise.ts';

/** Digit words of all languages, folded. Collisions do not matter: only runs of them are read. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    double: 2,
    doppel: 2,
    dubbel: 2,
    doble: 2,
    doppio: 2,
    dobro: 2,
    duplo: 2,
    podwojne: 2,
    triple: 3,
    tripel: 3,
    treble: 3,
    dreifach: 3,
    triplo: 3,
    trippel: 3,
  }),
);
const CONNECTORS = new Set([
  'und',
  'and',
  'et',
  'y',
  'e',
  'i',
  'og',
  'och',
  'en',
  'then',
  'dann',
  'puis',
  'luego',
  'poi',
  'dan',
  'potem',
  'sedan',
  'depois',
  'plus',
]);

/** A run of number words is a phone number from this many digits on (ITU-T E.164: national numbers of 7 to 15). */
const PHONE_DIGITS_MIN = 7;
/** … and from this many words: "two or three" is prose. */
const NUMBER_WORDS_MIN = 4;
/** Characters between two number words. */
const GAP_MAX = 4;

const KANJI_DIGITS = '〇一二三四五六七八九';
/** Numerals of banks and cheques, each with the everyday one. */
const FINANCIAL: ReadonlyMap<string, string> = new Map(
  [...'零壹贰貳叁參肆伍陆陸柒捌玖'].map((sign, at) => [sign, [...'〇一二二三三四五六六七八九'][at] ?? sign]),
);
const FINANCIAL_SIGN = /[零壹贰貳叁參肆伍陆陸柒捌玖]/g;
const KANJI_RUN = /[〇一二三四五六七八九](?:[ -ー・の]?[〇一二三四五六七八九]){7,}/g;

interface Run {
  start: number;
  end: number;
  digits: string;
  words: number;
}

/** @param word the token, folded */
const readOut = (token: string, word: string): string | undefined =>
  /^\d{1,5}$/.test(token) ? token : digitsOf(word);

/** Finds runs of number words and digit groups that only spaces, commas, dots or dashes separate. */
function numberRuns(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let times = 1;
  const close = () => {
    if (run !== undefined && run.words >= NUMBER_WORDS_MIN && run.digits.length >= PHONE_DIGITS_MIN)
      runs.push(run);
    run = undefined;
    times = 1;
  };
  for (const match of text.matchAll(/\p{L}+|\d+/gu)) {
    const token = match[0];
    const word = token.length <= 20 ? fold(token) : token;
    const gap = run === undefined ? '' : text.slice(run.end, match.index);
    if (run !== undefined && (gap.length > GAP_MAX || !/^[\s,.\-/()+]*$/.test(gap))) close();
    const multiplier = MULTIPLIERS.get(word);
    if (multiplier !== undefined) times = multiplier;
    const digits = multiplier !== undefined ? '' : token.length <= 20 ? readOut(token, word) : undefined;
    if (digits === undefined) {
      if (run !== undefined && CONNECTORS.has(word)) run.end = match.index + token.length;
      else close();
      continue;
    }
    run ??= { start: match.index, end: 0, digits: '', words: 0 };
    run.end = match.index + token.length;
    if (digits !== '') {
      run.digits += digits.repeat(times);
      times = 1;
      if (/\p{L}/u.test(token)) run.words += 1;
    }
  }
  close();
  return runs;
}

const KATAKANA_DIGIT = new RegExp([...KATAKANA_DIGITS.keys()].join('|'), 'g');
const KATAKANA_RUN = new RegExp(`(?:(?:${KATAKANA_DIGIT.source})[の、 ・-]{0,2}){7,20}`, 'g');

/** Writes spelled-out phone numbers as digits with a leading plus; other number words stay. */
export function digitsFromWords(text: string): string {
  const read = text
    .replace(
      KATAKANA_RUN,
      (run) => `+${[...run.matchAll(KATAKANA_DIGIT)].map(([word]) => KATAKANA_DIGITS.get(word)).join('')} `,
    )
    .replace(/(?<=\d,? )(?:then|dann|puis|luego|poi|dan|potem|sedan|depois) (?=\d)/g, '');
  const everyday = read.replace(FINANCIAL_SIGN, (sign) => FINANCIAL.get(sign) ?? sign);
  const kana = everyday.replace(
    KANJI_RUN,
    (run) =>
      `+${[...run]
        .map((sign) => KANJI_DIGITS.indexOf(sign))
        .filter((digit) => digit >= 0)
        .join('')}`,
  );
  let written = '';
  let from = 0;
  for (const run of numberRuns(kana)) {
    written += `${kana.slice(from, run.start)}+${run.digits}`;
    from = run.end;
  }
  return written + kana.slice(from);
}

const AT_WORD =
  'at|ät|arroba|arobase|arrobase|chiocciola|chiocciolina|apenstaartje|apestaartje|ma[lł]pa|ma[lł]pka|snabel-?a|klammeraffe|at-zeichen|at[- ]sign|kuyruklu a|アットマーク|アット|艾特';
const STRONG_AT_WORD =
  'arroba|arobase|arrobase|chiocciola|chiocciolina|apenstaartje|apestaartje|ma[lł]pa|ma[lł]pka|snabel-?a|klammeraffe|at-zeichen|at[- ]sign|アットマーク|アット|艾特';
const DOT_WORD = 'dot|d0t|punkt|point|punto|punt|kropka|ponto|piste|nokta|ドット|点';

/** Top-level domains that a seller would lead a buyer to; country codes of Amazon's marketplaces and common shops. */
export const TOP_LEVEL =
  'com|net|org|info|biz|shop|store|online|site|website|web|eu|io|co|app|me|tv|us|uk|de|fr|es|it|nl|pl|se|pt|be|at|ch|tr|jp|cn|tw|hk|br|mx|ca|au|in|ie|dk|no|fi|cz|sk|hu|ro|gr|ru|ua|kr|sg|ae|sa|eg|za|nz|gg|ly|to|cc|xyz|club|top|live|link|page|dev|care|kitchen|zone|center|centre|company|services|solutions|systems|tools|garden|house|furniture|fashion|shoes|clothing|jewelry|toys|games|baby|kids|pet|fit|fitness|health|beauty|bike|cars|auto|parts|repair|supply|supplies|discount|sale|coupons|gift|gifts|promo|vip|cafe|coffee|wine|express|delivery|digital|media|network|agency|studio|design|art|photo|photos|video|social|forum|blog|news|review|reviews|guide|tips|city|berlin|london|paris|tokyo|land|earth|eco|energy|solar|computer|software|global|international|ltd|inc|gmbh|llc|shopping|buzz|fun|win|icu|moda|casa|immo|kaufen|haus|jetzt|gratis|ninja|rocks|today|team|community|money|cash|credit|finance|markets|trade|trading|wiki|ai|sh|plus|tech|support|help|email|mail|bio|ws|la|gl|pro|group|world|life|deals|direct|market|boutique|tienda|chat|one|cloud|space|asia|example|test|invalid';
/** Endings that no sentence begins with in any of our languages. */
export const SURE_TOP_LEVEL =
  'com|net|org|info|biz|shop|store|online|website|eu|io|uk|jp|cn|tw|xyz|club|tv|cz|ru|kr|ly|gg|ch|fr|pt|pl|dk|br|hk|co\\.uk|co\\.jp|com\\.\\w\\w|app|dev|example|tienda|boutique';

/** Words before "punto es" and the like that make it prose: "este punto es", "the point is". */
const PROSE_BEFORE_DOT =
  'the|this|that|a|one|main|first|last|next|good|no|le|la|el|este|ese|un|une|uno|il|questo|quel|o|um|esse|het|dit|een|den|der|die|das|dieser|ce|cet|primer|ultimo|derde|at|quel|mon|det|en|pod|ten|dot|only|key|unico|solo|tal|cierto|quale|certo|ogni|cada|deste|a ce';

/** "[at]", "(dot)", "_@_": the word in brackets, with what stands around them. */
const inBrackets = (words: string): RegExp =>
  new RegExp(`[ _-]?[\\[({<*_] ?(?:${words}) ?[\\])}>*_][ _-]?`, 'giu');

/** Spelled-out parts of addresses, in the order in which they are rewritten. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bh ?t ?t ?p(s?) ?[:;]? ?\/ ?\//giu, 'http$1://'],
  [/\bhxxp/giu, 'http'],
  [
    /(?<=[\p{L}\p{N}]) (?:hyphen|dash|bindestrich|tiret|gui[oó]n|trattino|streepje|my[sś]lnik|bindestreck|h[ií]fen) (?=[\p{L}\p{N}])/giu,
    '-',
  ],
  [
    /(?<!\p{L})(?:triple[- ]?w|(?:w|weh|we|vé|uve doble|doppia vu|double[- ]?(?:u|v|vé))(?:[ ,-]+(?:w|weh|we|vé|uve doble|doppia vu|double[- ]?(?:u|v|vé))){2})(?!\p{L})/giu,
    'www',
  ],
  [inBrackets(`${AT_WORD}|@`), '@'],
  [inBrackets(`${DOT_WORD}|\\.`), '.'],
  [new RegExp(`(?<=[\\p{L}\\p{N}])[ _-]{0,2}(?:${STRONG_AT_WORD})[ _-]{0,2}(?=[\\p{L}\\p{N}])`, 'giu'), '@'],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?!(?:${PROSE_BEFORE_DOT})[ ,_-])([\\p{L}\\p{N}-]{2,63})[ ,_-]{1,3}(?:${DOT_WORD})[ ,_-]{1,3}(?=(?:${TOP_LEVEL})(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}-]{2,63}[ _-](?:${DOT_WORD})[ _-](?:${TOP_LEVEL})(?![\\p{L}\\p{N}]))`,
      'giu',
    ),
    '$1.',
  ],
  [
    new RegExp(`(?<=[\\p{L}\\p{N}])[ ]{0,2}(?:ドット|点)[ ]{0,2}(?=(?:${TOP_LEVEL})(?![a-z0-9]))`, 'giu'),
    '.',
  ],
];

/** Rewrites spelled-out dots and at-signs around something that looks like an address; prose stays. */
export function addressesFromWords(text: string): string {
  const joined = text.replace(
    /[[({<] ?((?:\p{L} ){1,4}\p{L}) ?[\])}>]/gu,
    (_found, word: string) => `(${word.replaceAll(' ', '')})`,
  );
  return SPELLED_OUT.reduce((read, [shape, instead]) => read.replace(shape, instead), withoutLeet(joined));
}
