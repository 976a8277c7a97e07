import { policy as POLICY_PHRASES } from '../../language/compiled/policy.js';
import { addConcepts } from '../../language/concept-features.ts';
import { mannerOf } from '../../language/manner.ts';
import { Phrases, readLists } from '../../language/phrases.ts';
import { clausesOf } from '../../language/tokens.ts';
import type { Language } from '../../language/which-language.ts';
import { conceptsOf } from '../concepts.ts';
import { ownThought } from '../speech.ts';

/** What the second vote sees of some sentences: names of features with their values. */
export type VoteFeatures = ReadonlyMap<string, number>;

/** What stands in one sentence. */
export interface Overheard {
  /** Words, pairs of words and pieces of words. */
  words: ReadonlySet<string>;
  /** Concepts of the lexicon, and each two that stand near each other: the same in every language. */
  lexical: ReadonlySet<string>;
  /** Concepts of the rules. */
  understood: ReadonlySet<string>;
}

/** Features of a kind share a fixed weight; fewer of them than FEWEST_… give each no more: two words prove little. */
const TOGETHER = 4;
const FEWEST_WORDS = 25;
const FEWEST_LEXICAL = 12;
const FEWEST_UNDERSTOOD = 8;
/** Shorter words are whole already. */
const MIN_CHARS_FOR_PARTS = 6;
const PART_CHARS = 5;

const phrasesOf = new Map<Language, Phrases<string>>();

/** All that the rules understand in a language, found in one pass. */
function rulesPhrases(language: Language): Phrases<string> {
  const known = phrasesOf.get(language);
  if (known !== undefined) return known;
  const phrases = new Phrases(readLists(POLICY_PHRASES[language] ?? ''), mannerOf('policy', language));
  phrasesOf.set(language, phrases);
  return phrases;
}

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

/**
 * What stands in a folded sentence.
 * @param languages that it may be in
 */
function overhear(folded: string, languages: readonly Language[]): Overheard {
  const words = new Set<string>();
  const lexical = new Set<string>();
  const understood = new Set<string>();
  for (const clause of clausesOf(folded)) {
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
    for (const language of languages) addConcepts((name) => void lexical.add(name), clause, language);
  }
  for (const language of languages)
    for (const { name } of rulesPhrases(language).all(folded)) understood.add(name);
  return { words, lexical, understood };
}

interface Sentence {
  folded: string;
  languages: readonly Language[];
}

/** What stands in each of some sentences that follow one another, in the seller's own thoughts alone. */
export function overhearAll(sentences: readonly Sentence[]): Overheard[] {
  return sentences.map(({ folded, languages }, at) => {
    const [language] = languages;
    const after = sentences[at + 1]?.folded ?? '';
    return overhear(
      language === undefined ? folded : ownThought(folded, after, conceptsOf(language)),
      languages,
    );
  });
}

/** The features of one sentence, or of two that stand together. */
export function voteFeatures(...sentences: readonly Overheard[]): VoteFeatures {
  const union = (of: (each: Overheard) => ReadonlySet<string>) =>
    new Set(sentences.flatMap((each) => [...of(each)]));
  const words = union((each) => each.words);
  const lexical = union((each) => each.lexical);
  const rules = [...union((each) => each.understood)].sort();
  const understood = new Set(rules.map((name) => `k ${name}`));
  for (const [at, one] of rules.entries())
    for (const other of rules.slice(at + 1)) understood.add(`kk ${one} ${other}`);
  const values = new Map<string, number>();
  for (const [names, fewest] of [
    [words, FEWEST_WORDS],
    [lexical, FEWEST_LEXICAL],
    [understood, FEWEST_UNDERSTOOD],
  ] as const) {
    const share = TOGETHER / Math.sqrt(Math.max(fewest, names.size));
    for (const name of names) values.set(name, share);
  }
  return values;
}
