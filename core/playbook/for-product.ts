import type { Case } from '../words/case.ts';
import type { HowTo, Playbook } from './schema.ts';

type Match = HowTo['match'];

function fits(match: Match, c: Pick<Case, 'asin' | 'productTitle'>): boolean {
  if (match.asin !== undefined && match.asin !== c.asin) return false;
  const title = (c.productTitle ?? '').toLowerCase();
  return (match.productWords ?? []).every((word) => title.includes(word.toLowerCase()));
}

/** The first instruction in the playbook that fits this product. */
export function howToFor(playbook: Playbook, c: Pick<Case, 'asin' | 'productTitle'>): HowTo | undefined {
  return playbook.howTos.find((howTo) => fits(howTo.match, c));
}

/** The point that the listing of this product leaves unclear. */
export function listingNoteFor(
  playbook: Playbook,
  c: Pick<Case, 'asin' | 'productTitle'>,
): Playbook['listingNotes'][number] | undefined {
  return playbook.listingNotes.find((note) => fits(note.match, c));
}
