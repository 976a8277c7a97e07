/**
 * The words of a language by what they stand for: "undicht", "tropft" and 漏れ are all `leak`. What one language
 * teaches about a concept serves the others. Data: lexicon/<language>.txt, compiled by bin/compile-phrases.ts.
 */
import { lexicon as ENTRIES } from './compiled/lexicon.js';

/** A concept where it stands in a run of letters. */
export interface Found {
  concept: string;
  start: number;
  end: number;
}

/** The longest entry of a language without spaces, in characters. */
const MAX_UNSPACED = 8;
/** A stem shorter than this would match by chance. */
const MIN_STEM = 2;
/** Words of the longest idiom. */
export const MAX_IDIOM = 3;

export class Lexicon {
  readonly #words = new Map<string, string>();
  readonly #stems = new Map<string, string>();

  /** @param entries a line for each concept: its name, a colon, its words folded; a stem ends in "*" */
  constructor(entries: string) {
    for (const line of entries.split('\n')) {
      const [concept, words = ''] = line.split(':');
      if (concept === undefined || concept === '') continue;
      for (const word of words.trim().split(' ')) {
        const into = word.endsWith('*') ? this.#stems : this.#words;
        const key = word.endsWith('*') ? word.slice(0, -1) : word;
        if (!into.has(key)) into.set(key, concept);
      }
    }
  }

  /** The concept of a folded word: by the word itself, its longest stem, or what follows an elided article ("l'eau"). */
  conceptOf(word: string): string | undefined {
    const whole = this.#words.get(word) ?? this.#byStem(word);
    if (whole !== undefined) return whole;
    const elided = word.indexOf("'");
    return elided < 0 ? undefined : this.conceptOf(word.slice(elided + 1));
  }

  #byStem(word: string): string | undefined {
    for (let length = word.length; length >= MIN_STEM; length -= 1) {
      const concept = this.#stems.get(word.slice(0, length));
      if (concept !== undefined) return concept;
    }
    return undefined;
  }

  /** The concept that begins with the first word: an idiom of up to three words ("gave way") before a word alone. */
  conceptAt(words: readonly string[]): { concept: string; words: number } | undefined {
    for (let count = Math.min(MAX_IDIOM, words.length); count > 1; count -= 1) {
      const concept = this.#words.get(words.slice(0, count).join('_'));
      if (concept !== undefined) return { concept, words: count };
    }
    const [first] = words;
    const concept = first === undefined ? undefined : this.conceptOf(first);
    return concept === undefined ? undefined : { concept, words: 1 };
  }

  /** The concepts of a text without spaces, the longest word first at each place. */
  conceptsIn(text: string): Found[] {
    const found: Found[] = [];
    let start = 0;
    while (start < text.length) {
      let length = Math.min(MAX_UNSPACED, text.length - start);
      let concept: string | undefined;
      for (; length > 0; length -= 1) {
        const piece = text.slice(start, start + length);
        concept = this.#words.get(piece) ?? this.#stems.get(piece);
        if (concept !== undefined) break;
      }
      if (concept !== undefined) found.push({ concept, start, end: start + length });
      start += Math.max(1, length);
    }
    return found;
  }
}

const BOOKS = new Map<string, Lexicon>();

/** The lexicon of a language, read when a text first needs it; empty for a language without one. */
export function lexiconOf(language: string): Lexicon {
  let book = BOOKS.get(language);
  if (book === undefined) {
    book = new Lexicon(ENTRIES[language] ?? '');
    BOOKS.set(language, book);
  }
  return book;
}
