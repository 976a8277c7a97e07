import type { LetterLanguage } from '../../templates/copy/languages.ts';
import type { Case } from '../words/case.ts';
import type { HowTo, Playbook } from './schema.ts';

type Match = HowTo['match'];

function fits(match: Match, c: Pick<Case, 'asin' | 'productTitle'>): boolean {
  if (match.asin !== undefined && match.asin !== c.asin) return false;
  const title = (c.productTitle ?? '').toLowerCase();
  return (match.productWords ?? []).every((word) => title.includes(word.toLowerCase()));
}

/**
 * The first instruction in the playbook that fits this product and what the buyer sees.
 * @param words what the buyer wrote
 */
export function howToFor(
  playbook: Playbook,
  c: Pick<Case, 'asin' | 'productTitle'>,
  words: string,
): HowTo | undefined {
  const said = words.toLowerCase();
  const ofProduct = playbook.howTos.filter((howTo) => fits(howTo.match, c));
  const bySymptom = ofProduct.find(({ symptom }) =>
    symptom?.some((word) => said.includes(word.toLowerCase())),
  );
  return bySymptom ?? ofProduct.find(({ symptom }) => symptom === undefined);
}

/** What this product is called in a sentence of this language; undefined where the playbook does not say. */
export function wordsForProduct(
  playbook: Playbook,
  c: Pick<Case, 'asin' | 'productTitle'>,
  language: LetterLanguage,
): string | undefined {
  return playbook.products.find(({ match, words }) => fits(match, c) && words[language] !== undefined)?.words[
    language
  ];
}

/** The point that the listing of this product leaves unclear. */
export function listingNoteFor(
  playbook: Playbook,
  c: Pick<Case, 'asin' | 'productTitle'>,
): Playbook['listingNotes'][number] | undefined {
  return playbook.listingNotes.find((note) => fits(note.match, c));
}
