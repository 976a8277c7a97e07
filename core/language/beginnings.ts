import { alternatives, EITHER_ORDER, type Manner } from './notation.ts';

/**
 * What a phrase can begin with: a text is searched by the first letters of its words, so that only phrases which can
 * begin with them are tried.
 */

/** Characters of a phrase that it is found by; a sign of Chinese or Japanese says as much as two letters. */
const beginningLength = ({ wholeWords }: Manner): number => (wholeWords ? 4 : 2);
/** A phrase with more beginnings than this is found by shorter ones. */
const BEGINNINGS_MAX = 150;

/** Texts that a part can be. `open`: more than this may follow, and it is not known what. */
type Texts = ReadonlyMap<string, 'open' | 'closed'>;
const ANYTHING: Texts = new Map([['', 'open']]);

interface Piece {
  texts: Texts;
  /** Offset behind it. */
  end: number;
}

const closed = (texts: Iterable<string>): Texts => new Map([...texts].map((text) => [text, 'closed']));
const DIGITS = closed('0123456789');

/** A space takes other white space and, in some kinds, hyphens: for the beginning they are one. */
const asSpace = (sign: string): string => (sign === '-' || sign === '\n' ? ' ' : sign);

/** What a range of a class stands for, as letters one after another; a wide one stays as it is. */
function lettersBetween(range: string, first: string, last: string): string {
  const from = first.codePointAt(0) ?? 0;
  const count = (last.codePointAt(0) ?? 0) - from + 1;
  if (count > BEGINNINGS_MAX) return range;
  return Array.from({ length: count }, (_, at) => String.fromCodePoint(from + at)).join('');
}

function closingOf(phrase: string, from: number): number {
  let depth = 0;
  for (let at = from; at < phrase.length; at += 1) {
    const sign = phrase[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') at = phrase.indexOf(']', at + 1);
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return phrase.length;
}

function groupAt(phrase: string, at: number, length: number, manner: Manner): Piece {
  const end = closingOf(phrase, at) + 1;
  // A look around takes no character.
  if (/^\(\?(?:[=!]|<[=!])/.test(phrase.slice(at, at + 4))) return { texts: closed(['']), end };
  const texts = new Map<string, 'open' | 'closed'>();
  for (const one of alternatives(phrase.slice(at + 1, end - 1).replace(/^\?:/, ''))) {
    for (const [text, state] of textsOf(one, length, manner))
      if (texts.get(text) !== 'open') texts.set(text, state);
  }
  return { texts, end };
}

/** The piece of a phrase at an offset, without what says how often it stands there. */
function pieceAt(phrase: string, at: number, length: number, manner: Manner): Piece {
  const rest = phrase.slice(at, at + EITHER_ORDER.length);
  if (/^ ?[_~]/.test(rest)) return { texts: ANYTHING, end: at + 1 };
  const sign = phrase[at] ?? '';
  if (sign === '(') return groupAt(phrase, at, length, manner);
  if (sign === '[') {
    const end = phrase.indexOf(']', at) + 1;
    const inside = phrase.slice(at + 1, end - 1);
    const letters = inside.replace('\\d', '0123456789').replace(/(.)-(.)/gu, lettersBetween);
    return { texts: /[\\^]|.-./.test(letters) ? ANYTHING : closed([...letters].map(asSpace)), end };
  }
  if (sign === '\\') {
    const next = phrase[at + 1] ?? '';
    const texts = next === 'd' ? DIGITS : next === 'b' ? closed(['']) : ANYTHING;
    return { texts: /[a-zA-Z]/.test(next) ? texts : closed([next]), end: at + 2 };
  }
  if (sign === '^') return { texts: closed(['']), end: at + 1 };
  if (/[*.…$]/.test(sign)) return { texts: ANYTHING, end: at + 1 };
  if (sign !== ' ') return { texts: closed([asSpace(sign)]), end: at + 1 };
  const isOne = phrase[at + 1] === '?';
  const space: Texts = new Map([[' ', isOne ? 'closed' : 'open']]);
  return { texts: manner.space === 'optional' ? new Map([...space, ...ANYTHING]) : space, end: at + 1 };
}

/** What a part of a phrase can begin with, up to `length` characters. */
function textsOf(part: string, length: number, manner: Manner): Texts {
  let texts: Texts = closed(['']);
  for (let at = 0; at < part.length; ) {
    const { texts: pieces, end } = pieceAt(part, at, length, manner);
    const times = /^(?:[?+]|\{[^}]*\})\??/.exec(part.slice(end))?.[0] ?? '';
    const isRepeatedGroup = part.slice(end - 2, end + 1) === ' )*';
    const isOptional = /^(?:\?|\{0)/.test(times) || isRepeatedGroup;
    const isRepeated = (times !== '' && times !== '?') || isRepeatedGroup;
    const grown = new Map<string, 'open' | 'closed'>();
    const keep = (text: string, state: 'open' | 'closed') => {
      const cut = text.slice(0, length);
      if (grown.get(cut) !== 'open') grown.set(cut, text.length > length ? 'open' : state);
    };
    for (const [text, state] of texts) {
      if (state === 'open' || text.length >= length) {
        keep(text, 'open');
        continue;
      }
      if (isOptional) keep(text, 'closed');
      for (const [more, its] of pieces) keep(text + more, isRepeated && more !== '' ? 'open' : its);
    }
    texts = grown;
    if ([...texts.values()].every((state) => state === 'open')) break;
    if (texts.size > 4 * BEGINNINGS_MAX) return ANYTHING;
    at = end + times.length + (isRepeatedGroup ? 1 : 0);
  }
  return texts;
}

/** The beginnings by which a phrase is found, empty where it can begin with anything. */
export function beginningsOf(phrase: string, manner: Manner): string[] {
  const sides = phrase.split(EITHER_ORDER).flatMap(alternatives);
  for (let length = beginningLength(manner); length > 0; length -= 1) {
    const found = new Set(sides.flatMap((side) => [...textsOf(side, length, manner).keys()]));
    if (!found.has('') && (found.size <= BEGINNINGS_MAX || length === 1)) return [...found].sort();
  }
  return [];
}
