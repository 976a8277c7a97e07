import { lexiconOf, MAX_IDIOM } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Two concepts tell something together where at most so many words lie between. */
const NEAR = 4;
/** Words without spaces between are about two characters long. */
const CHARACTERS_PER_WORD = 2;

/** A concept where it stands in a text. */
export interface Placed {
  concept: string;
  start: number;
  end: number;
  /** Place in the clause, in words. */
  at: number;
}

/** The concepts of a clause, in its order. */
export function conceptsOf(clause: readonly Token[], language: string): Placed[] {
  const lexicon = lexiconOf(language);
  return clause.flatMap((token, at): Placed[] => {
    const { text, start, end } = token;
    if (token.isUnspaced) {
      return lexicon.conceptsIn(text).map((found) => ({
        concept: found.concept,
        start: start + found.start,
        end: start + found.end,
        at: at + found.start / CHARACTERS_PER_WORD,
      }));
    }
    const found = lexicon.conceptAt(clause.slice(at, at + MAX_IDIOM).map((each) => each.text));
    if (found === undefined) return [];
    return [{ concept: found.concept, start, end: clause[at + found.words - 1]?.end ?? end, at }];
  });
}

/**
 * The concepts of a clause, and each two that stand near each other in whatever order: German says "geht nicht" where
 * English says "doesn't work".
 */
export function addConcepts(
  add: (name: string, start: number, end: number) => void,
  clause: readonly Token[],
  language: string,
): void {
  const placed = conceptsOf(clause, language);
  for (const [index, one] of placed.entries()) {
    add(`concept ${one.concept}`, one.start, one.end);
    for (const other of placed.slice(index + 1)) {
      if (other.at - one.at > NEAR) break;
      if (other.concept === one.concept) continue;
      const [first, second] =
        one.concept < other.concept ? [one.concept, other.concept] : [other.concept, one.concept];
      add(`concepts ${first} ${second}`, one.start, other.end);
    }
  }
}
