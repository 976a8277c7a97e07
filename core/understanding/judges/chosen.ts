/** Which of the numbered options of our last letter a message takes. */

import { digitOf } from '../../language/numbers.ts';
import type { Message } from '../../words/heard/understanding.ts';
import { WISHES, type WishKind } from '../../words/heard/wish.ts';
import { sharesIn } from './amounts.ts';
import {
  ACCEPTS,
  AGREES,
  BARE,
  BARE_COURTESY,
  HAN_NUMBER,
  NEITHER,
  NUMBER_NAMES,
  NUMBERED,
  ORDINALS,
  OTHERWISE,
  REFUSED,
  SCORNED,
  SUFFIXED,
  SUPPOSED,
} from './choice-words.ts';

type Offered = NonNullable<Message['offered']>;

/** From this probability on a message takes one of the options; a little will do where it names one. */
const TAKES = 0.5;
const TAKES_BY_NAME = 0.08;
const CLAUSE_END = /[.;!?,。！？，、\n]/;
const SENTENCE_END = /[.;!?。！？\n]/;
/** A wish that is less likely is none. */
const LEAST_WISH = 0.05;
/** In a message no longer than this a number alone is the number of an option. */
const MAX_PLAIN_CHARS = 160;
/** A longer message says more than a choice: an agent reads it. */
const MAX_CHOICE_CHARS = 400;

const KIND_WANTED: Readonly<Record<WishKind, readonly string[]>> = {
  refund: ['full_refund', 'return_for_refund', 'refund'],
  return: ['return_for_refund'],
  replacement: ['replacement'],
  part: ['missing_part', 'part'],
  help: ['guidance'],
  discount: ['partial_refund', 'partial'],
};

const WORD = /\p{L}+/gu;

/** The numbers that a folded text names as an option, in its order. */
function numbersIn(folded: string): number[] {
  const found: { at: number; number: number }[] = [];
  for (const pattern of [NUMBERED, SUFFIXED]) {
    for (const match of folded.matchAll(pattern)) found.push({ at: match.index, number: Number(match[1]) });
  }
  NUMBER_NAMES.forEach((name, at) => {
    const index = folded.search(name);
    if (index >= 0) found.push({ at: index, number: at + 1 });
  });
  if (found.length === 0) {
    const text = folded.trim();
    const bare = BARE_COURTESY.exec(text) ?? BARE.exec(text);
    if (bare !== null) found.push({ at: bare.index, number: Number(bare[1]) });
  }
  return found.toSorted((one, other) => one.at - other.at).map(({ number }) => number);
}

interface Place {
  at: number;
  number: number;
}

const earliest = (places: readonly Place[]): number | null =>
  places.toSorted((one, other) => one.at - other.at)[0]?.number ?? null;

/** A digit that stands alone, or an ordinal: "ich nehme die 1", "the second one". */
function digitsAndOrdinals(folded: string): Place[] {
  const digit = /(?<!\d|\d[.,])([1-9])(?![\d%.,]\d|\d|\s?%)/u.exec(folded);
  return [
    ...(digit === null ? [] : [{ at: digit.index, number: Number(digit[1]) }]),
    ...ORDINALS.flatMap((pattern, at) => {
      const match = pattern.exec(folded);
      return match === null ? [] : [{ at: match.index, number: at + 1 }];
    }),
  ];
}

/** Number words: "la tres", 二番. */
function numberWords(folded: string): Place[] {
  const word = [...folded.matchAll(WORD)].find(([each]) => digitOf(each) !== undefined);
  const han = HAN_NUMBER.exec(folded);
  return [
    ...(word === undefined ? [] : [{ at: word.index, number: digitOf(word[0]) ?? 0 }]),
    ...(han === null ? [] : [{ at: han.index, number: '一二三四'.indexOf(han[1] ?? han[2] ?? '') + 1 }]),
  ].filter(({ number }) => number > 0);
}

/** In a message that takes an option the first number is its number; digits and ordinals before words, as "un" is an article too. */
function firstNumber(folded: string, isPlain: boolean): number | null {
  const [ordinals, words] = [digitsAndOrdinals(folded), numberWords(folded)];
  if (!isPlain) return earliest(ordinals.filter(({ at }) => !/\d/.test(folded[at] ?? '')));
  return earliest(ordinals) ?? earliest(words);
}

interface ByShare {
  number: number | null;
  /** A share is named that is none of the offered ones: a counter-proposal takes nothing. */
  isCounter: boolean;
  /** The options whose share is refused. */
  refused: readonly number[];
}

/** Is the share refused in the thought in which it stands? */
function isRefused(folded: string, { start, end }: { start: number; end: number }): boolean {
  const before = folded.slice(0, start).split(CLAUSE_END);
  const [sentence = ''] = folded.slice(end).split(SENTENCE_END);
  const [clause = ''] = sentence.split(CLAUSE_END);
  return REFUSED.test(`${before.at(-1)} ${clause}`.replace(AGREES, '')) || SCORNED.test(sentence);
}

/** Does the sentence in which it stands ask about it? "Ok for the 30 %, but when?" takes it. */
function isAsked(folded: string, { start, end }: { start: number; end: number }): boolean {
  const before = folded.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  return /^[^.!。！\n]*?[?？]/.test(folded.slice(end)) && !ACCEPTS.test(before);
}

/** The option whose share is the last that is named, where one has it alone: "not 20 %, 30 %" names the second. */
function byShare(folded: string, offered: Offered): ByShare {
  const shares = sharesIn(folded);
  const optionsOf = (percent: number) =>
    offered.flatMap((option, at) => (option.percent === percent ? [at + 1] : []));
  const refused = shares
    .filter((share) => isRefused(folded, share))
    .flatMap(({ percent }) => optionsOf(percent));
  // "Is the 30 % off what I paid?" asks about it.
  const last = shares.findLast((share) => !isAsked(folded, share));

  if (last === undefined) return { number: null, isCounter: false, refused };
  const fitting = optionsOf(last.percent);
  if (fitting.length === 0) return { number: null, isCounter: true, refused };
  const [only] = fitting;
  const isTaken = fitting.length === 1 && only !== undefined && !refused.includes(only);
  return { number: isTaken ? only : null, isCounter: false, refused };
}

/** The option that fits what is likeliest wished; null where two options are for the same wish. */
function byWish(
  offered: Offered,
  refused: readonly number[],
  likelyWish: (kind: WishKind) => number,
): number | null {
  const wishes = offered.map(({ kind }, at) =>
    refused.includes(at + 1)
      ? 0
      : Math.max(0, ...WISHES.filter((wish) => KIND_WANTED[wish].includes(kind)).map(likelyWish)),
  );
  const most = Math.max(...wishes);
  const fitting = wishes.flatMap((likely, at) => (likely === most ? [at + 1] : []));
  return most >= LEAST_WISH && fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** One sentence that asks what would be if: "so if 2, how many days roughly?" */
const asksOnly = (folded: string): boolean =>
  /^[^.!?。！？]*[?？]\s*$/.test(folded.replace(/^\P{L}+/u, '').trim()) && SUPPOSED.test(folded);

/**
 * The number of the option that a message takes, or null. "1, otherwise 2" takes the first.
 * @param folded the message, folded
 * @param takes how likely it takes one of the options at all
 * @param likelyWish how likely the message wishes for something
 */
export function chosenIn(
  folded: string,
  offered: Offered,
  { takes, likelyWish }: { takes: number; likelyWish: (kind: WishKind) => number },
): number | null {
  if (offered.length === 0 || takes < TAKES_BY_NAME || folded.length > MAX_CHOICE_CHARS) return null;
  const valid = (number: number | null) =>
    number !== null && number >= 1 && number <= offered.length ? number : null;
  const neither = folded.search(NEITHER);
  // What is for the case that the first wish cannot be met takes nothing.
  const otherwise = folded.search(OTHERWISE);
  const first = otherwise > 0 ? folded.slice(0, otherwise) : folded;
  const [number] = numbersIn(first);
  // "La 1, y si no queda ninguna, la 2" takes the first all the same.
  if (neither >= 0 && (number === undefined || neither < folded.search(/[1-9]/))) return null;
  if (number !== undefined) return asksOnly(first) ? null : valid(number);
  const share = byShare(first, offered);
  if (share.number !== null || share.isCounter || takes < TAKES) return valid(share.number);
  if (asksOnly(first)) return null;
  return (
    valid(firstNumber(first, folded.length <= MAX_PLAIN_CHARS)) ?? byWish(offered, share.refused, likelyWish)
  );
}
