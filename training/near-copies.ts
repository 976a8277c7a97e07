/** Texts that say the same in almost the same words: a model that is judged by one and learned the other has seen it. */

import { fold } from '../core/language/fold.ts';

const WORDS_IN_A_ROW = 4;
const CHARACTERS_IN_A_ROW = 6;
/** Share of the pieces that two texts have in common. */
const ALIKE = 0.6;
/** Fewer pieces than this are anybody's: "option 2 please". */
const LEAST_PIECES = 4;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

function piecesOf(text: string): Set<string> {
  const folded = fold(text);
  if (UNSPACED.test(folded)) {
    const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
    const count = Math.max(0, letters.length - CHARACTERS_IN_A_ROW + 1);
    return new Set(Array.from({ length: count }, (_, at) => letters.slice(at, at + CHARACTERS_IN_A_ROW)));
  }
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(0, words.length - WORDS_IN_A_ROW + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + WORDS_IN_A_ROW).join(' ')));
}

/** Pairs of ids whose texts are nearly the same. */
export function nearCopies(texts: readonly { id: string; text: string }[]): [string, string][] {
  const holders = new Map<string, number[]>();
  const pieces = texts.map(({ text }) => piecesOf(text));
  const copies: [string, string][] = [];
  for (const [at, own] of pieces.entries()) {
    const shared = new Map<number, number>();
    for (const piece of own) {
      const others = holders.get(piece) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(piece, [...others, at]);
    }
    for (const [other, count] of shared) {
      const smaller = Math.min(own.size, pieces[other]?.size ?? 0);
      if (smaller >= LEAST_PIECES && count / smaller >= ALIKE)
        copies.push([texts[other]?.id ?? '', texts[at]?.id ?? '']);
    }
  }
  return copies;
}
