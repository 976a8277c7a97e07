import { LABEL_BEHIND } from '../mask.ts';
import type { Rule } from '../rule.ts';

/** Digits of a complete number: E.164 allows 15, subscriber numbers of 6 digits exist beside an area code. */
const DIGITS_MIN = 7;
const DIGITS_MAX = 15;
/** With a word such as "call" beside it, shorter numbers count. */
const DIGITS_MIN_NAMED = 5;

const SEPARATOR = '[ .\\-/()_,·*]{0,3}';
const DIGIT_RUN = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}¤+])(?:\\+|00)? ?\\(?\\d(?:${SEPARATOR}\\d){4,17}(?![\\p{Script=Latin}\\p{N}¤])`,
  'gu',
);

/** Words beside a number that say: this is for calling. Folded forms of all languages in one list. */
const CALLING =
  /(?<!\p{L})(?:phone|telephone|tel|call|calling|ring|dial|mobile|cell|hotline|helpline|fax|text us|sms|landline|voice|(?:support|service|help|info|phone)[ -]?line|w[aä]hlen|compos(?:ez|er)|marque|marcar|compon(?:ga|i)|comporre|wybra[cć]|wykr[eę]\p{L}{0,24}|disque|anruf\p{L}{0,24}|ruf\p{L}{0,24}|telefon\p{L}{0,24}|handy\p{L}{0,24}|mobil\p{L}{0,24}|durchwahl|erreichbar|erreichen|t[eé]l[eé]phon\p{L}{0,24}|t[eé]l|appel\p{L}{0,24}|joindre|portable|num[eé]ro vert|tel[eé]fono|m[oó]vil|ll[aá]m\p{L}{0,24}|tel[eé]fon\p{L}{0,24}|chiam\p{L}{0,24}|cellulare|numero verde|fisso|bel|bellen|belt|gsm|mobiel|telefoon\p{L}{0,24}|zadzwo\p{L}{0,24}|dzwoni\p{L}{0,24}|kom[oó]rk\p{L}{0,24}|infolini\p{L}{0,24}|ring|ringa|ringer|mobilnummer|telefone|lig\p{L}{1,4}|telem[oó]vel|celular|arayın|arayabilir\p{L}{0,24}|numaram\p{L}{0,24}|whats ?app|viber|telegram|signal|imessage)(?!\p{L})|(?<!\p{Script=Latin})tel(?!\p{Script=Latin})|電話|携帯|フリーダイヤル|电话|手机|致电|拨打/iu;
/** "It has 13 digits and looks like …": a number whose form is told is to be read off something. */
const COUNTED =
  /(?:digits|ziffern|stellen|chiffres|cifras|d[ií]gitos|cifre|cijfers|cyfr|siffror|hane|haneli|algarismos|桁|位)[^.!?\d\n]{0,30}$/iu;
/** Characters before and after a number in which such a word counts. */
const NAMED_BEFORE = 70;
const NAMED_AFTER = 40;

/** Shapes that are phone numbers without any word beside them. */
const SHAPES: readonly RegExp[] = [
  /^\+/,
  /^\d{1,3} ?\(0\)/,
  /^00 ?[1-9]/,
  /^\(0?\d{1,5}\)/,
  /^(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}$/,
  /^1?[ .-]?8(?:00|33|44|55|66|77|88)[ .-]\d{3}[ .-]?\d{4}$/,
  /^0\d{1,5}(?:[ .,/()-]+\d{2,})+$/,
  /^0\d(?:[ .-]\d{2}){4}$/,
  /^0[1-9]\d{8,9}$/,
];

/** The letter O for zero and l for one among digits. */
const unletter = (text: string): string =>
  text
    .replace(/(?<=\d[ .-]?)[oO](?=[ .-]?\d|[oO])|(?<![\p{L}\p{N}])[oO](?=[ .-]?\d{2})/gu, '0')
    .replace(/(?<=\d)[lI|](?=\d)/g, '1');

function isPhone(found: string, before: string, after: string): boolean {
  const number = found.trim();
  const digits = number.replace(/\D/g, '').length;
  if (digits > DIGITS_MAX || digits < DIGITS_MIN_NAMED) return false;
  if (CALLING.test(before) || CALLING.test(after))
    return digits >= DIGITS_MIN_NAMED + 1 || /^0|^\+/.test(number);
  if (COUNTED.test(before)) return false;
  return digits >= DIGITS_MIN && SHAPES.some((shape) => shape.test(number)) && !LABEL_BEHIND.test(after);
}

/** Telephone and fax numbers: digits, full-width, in words, with letters for digits, and `tel:` links. */
export const phoneNumber: Rule = {
  rule: 'phone_number',
  level: 'block',
  why: 'Amazon forbids phone numbers in messages: remove the number and offer the answer in this conversation.',
  find: ({ parts, html }) => [
    ...parts.flatMap((part) => {
      const bare = unletter(part.bare);
      return [...bare.matchAll(DIGIT_RUN)]
        .filter((match) =>
          isPhone(
            match[0],
            bare.slice(Math.max(0, match.index - NAMED_BEFORE), match.index),
            bare.slice(match.index + match[0].length, match.index + match[0].length + NAMED_AFTER),
          ),
        )
        .map((match) => match[0]);
    }),
    ...(html?.links ?? []).filter((target) => /^\s*(?:tel|sms|callto):/i.test(target)),
  ],
};
