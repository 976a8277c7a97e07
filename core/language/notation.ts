/**
 * How a phrase is written, one on a line, and what it becomes: a regular expression, and the beginnings by which
 * it is found. Letters stand for themselves, in folded form; groups `(a|b)`, `?`, classes, `{1,3}`, `\d` and looks
 * around mean what they mean in regular expressions. The rest is for people:
 *
 * | sign | stands for |
 * |---|---|
 * | space | any white space, in some kinds a hyphen too |
 * | `*` behind letters | any ending of the word |
 * | `(very \|so )*` | up to four of the group, whose words carry their space |
 * | ` ~ ` | up to three words of the same clause |
 * | ` _ ` | up to four words of the same sentence |
 * | `…` | up to 60 characters of the same sentence |
 * | `one <> other` | both in either order, up to 60 characters between |
 *
 * Every repetition is bounded, so that hostile text costs no more than its length (R1).
 */

/** What differs between kinds of phrases and languages: how their texts are written, not how phrases are. */
export interface Manner {
  /** A phrase begins and ends with whole words; else it stands anywhere, as in Japanese. */
  wholeWords: boolean;
  space: 'plain' | 'hyphens' | 'optional';
}

/**
 * `hyphens`: what a seller must not say is also said "five-star". `optional`: Japanese sets spaces at will. 600 spaces
 * are all that a sentence can hold between two words: longer ones are read in pieces of 700 characters.
 */
const SPACES: Readonly<Record<Manner['space'], string>> = {
  plain: '\\s{1,2}',
  hyphens: '[\\s-]{1,600}',
  optional: '\\s{0,600}',
};

/** Letters and digits of folded text that belong to a word. Not `\p{L}`: its 600 ranges would be compiled often. */
const LETTER = '[a-z\\u00c0-\\u024f]';
const ENDING = `${LETTER}{0,24}`;
const ENDING_OF_ANY_SCRIPT = '\\p{L}{0,24}';
/** Behind the last word. An optional last word may have taken the space. */
const WORD_END = '(?![a-z0-9\\u00c0-\\u024f\\u0370-\\u052f])';
const WORD_END_OR_SPACE = `(?:(?<=[\\s-])|${WORD_END})`;

/** Up to three words; a comma may stand between them, no other mark. */
const THREE_WORDS = '(?:[\\s,]{1,2}[^\\s.!?;:,]{1,20}){0,3}[\\s,]{1,2}';
/** Up to four words; what stands before may have taken the space already. */
const FOUR_WORDS = '(?:(?:(?<=[\\s-])|\\s{1,600}|-)[^\\s.!?-]{1,30}){0,4}(?:(?<=[\\s-])|[\\s-]{1,600})';
const SAME_SENTENCE = '[^.!?]{0,60}?';
/** Between two parts that may stand in either order. */
export const EITHER_ORDER = ' <> ';
const BETWEEN_EITHER = '.{0,60}';

/** Splits at bars outside of groups and classes. */
export function alternatives(group: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < group.length; at += 1) {
    const sign = group[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(group.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, group.slice(from)];
}

const TOKEN =
  /\\p\{[^{}]{1,30}\}|\\.|\[(?:\\.|[^\]\\]){0,200}\]|\{[^{}]{1,9}\}|\(\?(?:[:=!]|<[=!])|\(| ~ | ?_ ?| \)\*| \?|./gsu;

/** The regular expression of a phrase, without the ends of words. */
function sourceOf(phrase: string, manner: Manner): string {
  const either = phrase.split(EITHER_ORDER);
  if (either.length === 2) {
    const [one, other] = either.map((part) => `(?:${sourceOf(part, manner)})`);
    return `${one}${BETWEEN_EITHER}${other}|${other}${BETWEEN_EITHER}${one}`;
  }
  const space = SPACES[manner.space];
  const signs: Readonly<Record<string, string>> = {
    '(': '(?:',
    ' )*': `${space}){0,4}`,
    '*': manner.wholeWords ? ENDING : ENDING_OF_ANY_SCRIPT,
    ' ~ ': THREE_WORDS,
    '…': SAME_SENTENCE,
    ' ': space,
    ' ?': manner.space === 'plain' ? '\\s?' : '[\\s-]?',
  };
  return phrase.replace(TOKEN, (sign) => (sign.trim() === '_' ? FOUR_WORDS : (signs[sign] ?? sign)));
}

/** The regular expression of a phrase, to be matched where it is set. */
export function expressionOf(phrase: string, manner: Manner): RegExp {
  const source = sourceOf(phrase, manner);
  const end = manner.space === 'hyphens' ? WORD_END_OR_SPACE : WORD_END;
  // Unicode mode costs time where no property needs it.
  return new RegExp(manner.wholeWords ? `(?:${source})${end}` : source, source.includes('\\p') ? 'uy' : 'y');
}
