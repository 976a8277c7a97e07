/** What the buyer asks for, with the share or the sum that they name. */

import type { Wish, WishKind } from '../../words/heard/wish.ts';
import type { ReaderModel, Scores } from '../model/reader-model.ts';
import type { Reading } from '../reading.ts';
import { type Share, type Sum, sharesIn, sumsIn } from './amounts.ts';

/** Wishes for money: the first of them in this order takes the figure. */
const FOR_MONEY: readonly WishKind[] = ['discount', 'refund'];

/** "20 % no, 50 % yes": the last one stands. */
function figureOf(
  shares: readonly Share[],
  sums: readonly Sum[],
  text: string,
): Pick<Wish, 'percent' | 'amount'> {
  const share = shares.at(-1);
  if (share !== undefined) return { percent: share.percent };
  const sum = sums.at(-1);
  return sum === undefined ? {} : { amount: text.slice(sum.start, sum.end) };
}

/** Of two that are easily taken for one another the likelier stands, unless both are sure. */
const EITHER_OR: readonly (readonly [WishKind, WishKind])[] = [
  ['replacement', 'part'],
  ['refund', 'discount'],
];
const SURE = 0.8;

function wishKinds(model: ReaderModel, scores: Scores): WishKind[] {
  const kinds = scores.from('wants', model.thresholds.wants);
  const dropped = EITHER_OR.flatMap(([one, other]) => {
    if (!kinds.includes(one) || !kinds.includes(other)) return [];
    const less = scores.probability('wants', one) < scores.probability('wants', other) ? one : other;
    return scores.probability('wants', less) < SURE ? [less] : [];
  });
  return kinds.filter((kind) => !dropped.includes(kind));
}

export function wishesIn(model: ReaderModel, scores: Scores, { text, folded }: Reading): Wish[] {
  const kinds = wishKinds(model, scores);
  const taker = FOR_MONEY.find((kind) => kinds.includes(kind));
  if (taker === undefined) return kinds.map((kind) => ({ kind }));
  const shares = sharesIn(folded);
  // All of the price back is no share of it.
  const figure = taker === 'refund' && shares.length > 0 ? {} : figureOf(shares, sumsIn(folded), text);
  return kinds.map((kind) => (kind === taker ? { kind, ...figure } : { kind }));
}
