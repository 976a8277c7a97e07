/** The lexicons of all languages. */
import type { Language } from '../../language/which-language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { compile, type Lexicon, type LexiconOptions } from './lexicon.ts';
import { nl } from './nl.ts';
import type { Phrases } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

export type Concept = keyof Lexicon;
export type Concepts = Readonly<Record<Concept, Phrases>> & LexiconOptions;

const SPACED: LexiconOptions = { spaced: true, conditionLast: false };

const SOURCES: readonly (readonly [Language, Lexicon, LexiconOptions])[] = [
  ['en', en, SPACED],
  ['de', de, SPACED],
  ['fr', fr, SPACED],
  ['es', es, SPACED],
  ['it', it, SPACED],
  ['nl', nl, SPACED],
  ['pl', pl, SPACED],
  ['sv', sv, SPACED],
  ['pt', pt, SPACED],
  ['tr', tr, { spaced: true, conditionLast: true }],
  ['ja', ja, { spaced: false, conditionLast: true }],
  ['zh', zh, { spaced: false, conditionLast: false }],
];

/** Each concept is read when a text first needs it: all at once would cost a function's start half a second. */
function compiledOnUse(lexicon: Lexicon, options: LexiconOptions): Concepts {
  const concepts = { ...options } as Concepts;
  for (const concept of Object.keys(lexicon) as Concept[]) {
    Object.defineProperty(concepts, concept, {
      configurable: true,
      enumerable: true,
      get() {
        const value = compile(lexicon[concept], options);
        Object.defineProperty(concepts, concept, { value, enumerable: true });
        return value;
      },
    });
  }
  return concepts;
}

/** Concepts of each language. */
export const LEXICONS: ReadonlyMap<Language, Concepts> = new Map(
  SOURCES.map(([language, lexicon, options]) => [language, compiledOnUse(lexicon, options)]),
);
