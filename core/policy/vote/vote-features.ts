import { addConcepts } from '../../language/concept-features.ts';
import { clausesOf } from '../../language/tokens.ts';
import type { Part } from '../outgoing-reading.ts';
import type { Speech } from '../speech.ts';

/** What stands in one sentence. */
export interface Overheard {
  /** Words, pairs of words and pieces of words. */
  words: ReadonlySet<string>;
  /** Concepts of the lexicon, and each two that stand near each other: the same in every language. */
  lexical: ReadonlySet<string>;
}

export const KINDS = ['words', 'lexical'] as const;
export type Kind = (typeof KINDS)[number];

/** Features of a kind share a fixed weight; fewer of them than these give each no more: two words prove little. */
const TOGETHER = 4;
const FEWEST: Readonly<Record<Kind, number>> = { words: 25, lexical: 12 };

/** The value of each of so many features of a kind. */
export const shareOf = (kind: Kind, count: number): number =>
  TOGETHER / Math.sqrt(Math.max(FEWEST[kind], count));

/** Shorter words are whole already. */
const MIN_CHARS_FOR_PARTS = 6;
const PART_CHARS = 5;

function addWord(names: Set<string>, word: string): void {
  names.add(`w ${word}`);
  if (word.length < MIN_CHARS_FOR_PARTS) return;
  for (let at = 0; at + PART_CHARS <= word.length; at += 1) names.add(`s ${word.slice(at, at + PART_CHARS)}`);
}

/** One to three characters: Chinese and Japanese have no spaces to find words by. */
function addCharacters(names: Set<string>, run: string): void {
  for (let size = 1; size <= 3; size += 1)
    for (let at = 0; at + size <= run.length; at += 1) names.add(`c ${run.slice(at, at + size)}`);
}

/** What stands in a sentence, in the seller's own thought alone. */
function overhear(speeches: readonly Speech[]): Overheard {
  const words = new Set<string>();
  const lexical = new Set<string>();
  const [first] = speeches;
  for (const clause of clausesOf(first?.now ?? '')) {
    let previous: string | undefined;
    let beforeThat: string | undefined;
    for (const { text, isUnspaced } of clause) {
      if (isUnspaced) {
        addCharacters(words, text);
        continue;
      }
      addWord(words, text);
      if (previous !== undefined) words.add(`p ${previous} ${text}`);
      if (beforeThat !== undefined) words.add(`g ${beforeThat} ${text}`);
      beforeThat = previous;
      previous = text;
    }
    for (const { language } of speeches) addConcepts((name) => void lexical.add(name), clause, language);
  }
  return { words, lexical };
}

/**
 * What stands in each sentence of a part.
 * @param speeches of the part
 */
export function overhearAll({ sentences }: Part, speeches: readonly Speech[]): Overheard[] {
  const bySentence = Map.groupBy(speeches, ({ sentence }) => sentence);
  return sentences.map((sentence) => overhear(bySentence.get(sentence) ?? []));
}
