import { risk as RISK_PHRASES } from '../language/compiled/risk.js';
import { told as TOLD_PHRASES } from '../language/compiled/told.js';
import { want as WANT_PHRASES } from '../language/compiled/want.js';
import { PhraseBooks } from '../language/phrase-books.ts';
import type { Told } from '../words/heard/told.ts';
import { WISHES, type WishKind } from '../words/heard/wish.ts';
import { RISKS, type Risk } from '../words/risk.ts';
import { isTurned } from './negation.ts';
import type { Reading } from './reading.ts';

export interface Flag<Name extends string> {
  name: Name;
  start: number;
  end: number;
}

/** Recall comes first: a missed burn costs more than an agent's second look. */
const RISK_BOOKS = new PhraseBooks('risk', RISKS, RISK_PHRASES);
/** Facts that are told in certain words; which part and what happens are told in any. */
export const FACTS_IN_WORDS = [
  'since_when',
  'what_tried',
  'packaging',
  'label_or_model',
] as const satisfies readonly Told[];
type FactInWords = (typeof FACTS_IN_WORDS)[number];

const TOLD_BOOKS = new PhraseBooks('told', FACTS_IN_WORDS, TOLD_PHRASES);
const WANT_BOOKS = new PhraseBooks('want', WISHES, WANT_PHRASES);

/** The first hit of each name that counts, in the order of the names. */
function firstOfEach<Name extends string>(names: readonly Name[], hits: readonly Flag<Name>[]): Flag<Name>[] {
  return names.flatMap((wanted) => hits.find(({ name }) => name === wanted) ?? []);
}

/**
 * Risks in a text. Injury and danger are never negated away: "luckily nobody was hurt" tells of the same
 * fault as "she was hurt".
 */
export function findRisks({ folded }: Reading, language: string): Flag<Risk>[] {
  return firstOfEach(RISKS, RISK_BOOKS.of(language).all(folded, 1));
}

/** What the buyer asks for; "no need for a refund" asks for none. */
export function findWants({ folded }: Reading, language: string): Flag<WishKind>[] {
  const spoken = WANT_BOOKS.spoken(language);
  const isMeant = ({ name, start, end }: Flag<WishKind>) =>
    name === 'help' || !isTurned(folded, start, end, spoken);
  return firstOfEach(WISHES, WANT_BOOKS.of(language).all(folded).filter(isMeant));
}

/** What the buyer has told already. */
export function findTold({ folded }: Reading, language: string): Flag<FactInWords>[] {
  return firstOfEach(FACTS_IN_WORDS, TOLD_BOOKS.of(language).all(folded));
}
